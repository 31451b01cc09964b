package org.bouncecodes.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits {@code find} and {@code of} as switches over length and characters. */
final class LookupWriter {

  private final Schema schema;
  private final ClassName type;
  private final TypeName answer;

  LookupWriter(Schema schema) {
    this.schema = schema;
    this.type = schema.generated();
    this.answer = ParameterizedTypeName.get(ClassName.get(Optional.class), type);
  }

  void write(List<Entry> entries, TypeSpec.Builder into) {
    List<Column> keys = schema.keys();
    Column last = keys.get(keys.size() - 1);
    List<List<Column>> lookups = new ArrayList<>();
    if (last.type().optional()) {
      lookups.add(keys.subList(0, keys.size() - 1));
    }
    lookups.add(keys);
    List<MethodSpec> inner = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    boolean comparesRuns = false;
    for (List<Column> lookup : lookups) {
      KeyParameters parameters = new KeyParameters(schema, lookup);
      SwitchWriter switches = new SwitchWriter(schema, parameters, answer, names);
      CodeBlock body = switches.body(keys(entries, lookup));
      into.addMethods(publicMethods(parameters, body));
      inner.addAll(switches.methods());
      comparesRuns |= switches.comparesRuns();
    }
    inner.sort(Comparator.comparing(MethodSpec::name));
    into.addMethods(inner);
    if (comparesRuns) {
      into.addMethod(matches());
    }
  }

  /** The keys that this lookup can find: of rows whose optional column is as asked for. */
  private List<KeyTree.Key> keys(List<Entry> entries, List<Column> lookup) {
    Map<List<KeyTree.Part>, KeyTree.Key> keys = new LinkedHashMap<>();
    List<KeyTree.Key> ofRanges = new ArrayList<>();
    for (Entry entry : entries) {
      boolean complete = true;
      List<KeyTree.Key> spelled = List.of(new KeyTree.Key(List.of(), entry.own().text()));
      for (Column column : schema.keys()) {
        Value value = entry.values().get(schema.columns().indexOf(column));
        complete &= value.absent() != lookup.contains(column);
        if (!value.absent()) {
          spelled = spelled.stream().flatMap(key -> with(column, value, key)).toList();
        }
      }
      if (complete) {
        keys.put(spelled.get(0).parts(), spelled.get(0));
        ofRanges.addAll(spelled.subList(1, spelled.size()));
      }
    }
    ofRanges.forEach(key -> keys.putIfAbsent(key.parts(), key));
    return List.copyOf(keys.values());
  }

  private static Stream<KeyTree.Key> with(Column column, Value value, KeyTree.Key key) {
    Stream<KeyTree.Part> parts =
        column.ranges()
            ? KeyRange.spellings(value.text()).map(KeyTree.Part.Text::new)
            : Stream.of(part(column.type(), value));
    return parts.map(
        part -> {
          List<KeyTree.Part> all = new ArrayList<>(key.parts());
          all.add(part);
          return new KeyTree.Key(List.copyOf(all), key.constant());
        });
  }

  private static KeyTree.Part part(ColumnType type, Value value) {
    if (type instanceof ColumnType.Maybe maybe) {
      return part(maybe.element(), value);
    }
    if (type instanceof ColumnType.Constant constant) {
      int order = constant.constants().indexOf(value.text());
      return new KeyTree.Part.Whole(new KeyTree.Label(order, value.text()));
    }
    if (type instanceof ColumnType.Primitive) {
      String java = value.literal().toString();
      int order = java.startsWith("'") ? value.text().charAt(0) : Integer.parseInt(value.text());
      return new KeyTree.Part.Whole(new KeyTree.Label(order, java));
    }
    return new KeyTree.Part.Text(value.text());
  }

  private List<MethodSpec> publicMethods(KeyParameters parameters, CodeBlock body) {
    if (!parameters.hasText()) {
      return List.of(
          find(parameters, parameters.whole(), body), of(parameters, parameters.whole(), false));
    }
    return List.of(
        find(
            parameters,
            parameters.whole(),
            CodeBlock.builder().addStatement("return find($L)", parameters.wholeAsSlice()).build()),
        find(
            parameters,
            parameters.slice(),
            CodeBlock.builder().add(parameters.rangeChecks()).add(body).build()),
        of(parameters, parameters.whole(), false),
        of(parameters, parameters.slice(), true));
  }

  private MethodSpec find(KeyParameters parameters, List<ParameterSpec> given, CodeBlock body) {
    boolean sliced = given.size() > parameters.keys().size();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("find")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                "Finds the row of a key$L. Allocates nothing.\n\n",
                sliced ? " that is part of a longer text" : "");
    document(method, parameters, given);
    return method
        .addJavadoc("@return the row; empty when the table has none\n")
        .addParameters(given)
        .returns(answer)
        .addCode(body)
        .build();
  }

  private MethodSpec of(KeyParameters parameters, List<ParameterSpec> given, boolean sliced) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                "Returns the row of a key$L.\n\n", sliced ? " that is part of a longer text" : "");
    document(method, parameters, given);
    String row = GeneratedNames.row(schema);
    CodeBlock arguments =
        CodeBlock.join(given.stream().map(one -> CodeBlock.of("$N", one.name())).toList(), ", ");
    return method
        .addJavadoc("@return the row\n")
        .addJavadoc("@throws IllegalArgumentException if the table has no such row\n")
        .addParameters(given)
        .returns(type)
        .addStatement("$T $N = find($L)", answer, row, arguments)
        .beginControlFlow("if ($N.isPresent())", row)
        .addStatement("return $N.get()", row)
        .endControlFlow()
        .addStatement(
            "throw new $T($L)", IllegalArgumentException.class, parameters.notFound(sliced))
        .build();
  }

  private void document(
      MethodSpec.Builder method, KeyParameters parameters, List<ParameterSpec> given) {
    for (ParameterSpec parameter : given) {
      boolean column =
          parameters.keys().stream().anyMatch(key -> key.name().equals(parameter.name()));
      String text;
      if (column) {
        boolean whole = !parameter.type().equals(ClassName.get(CharSequence.class));
        text = whole ? "the {@code %s} of the row" : "a text that holds the {@code %s}";
        text = String.format(text, parameter.name());
      } else {
        boolean first = parameter.name().equals(firstStart(parameters, parameter));
        text = first ? "where it begins" : "where it ends, exclusive";
      }
      method.addJavadoc("@param $L $L\n", parameter.name(), text);
    }
  }

  private String firstStart(KeyParameters parameters, ParameterSpec parameter) {
    return parameters.keys().stream()
        .map(key -> GeneratedNames.start(schema, key))
        .filter(parameter.name()::equals)
        .findFirst()
        .orElse("");
  }

  private static MethodSpec matches() {
    return MethodSpec.methodBuilder("matches")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(boolean.class)
        .addParameter(CharSequence.class, "text")
        .addParameter(int.class, "at")
        .addParameter(String.class, "part")
        .beginControlFlow("for (int i = 0; i < part.length(); i++)")
        .beginControlFlow("if (text.charAt(at + i) != part.charAt(i))")
        .addStatement("return false")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return true")
        .build();
  }
}
