package org.bouncecodes.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of a lookup, and the expressions that ask about them.
 *
 * @param schema whose keys they are
 * @param keys the key columns that are looked up; an optional last one may be missing
 */
record KeyParameters(Schema schema, List<Column> keys) {

  boolean hasText() {
    return keys.stream().anyMatch(KeyParameters::isText);
  }

  private static boolean isText(Column key) {
    return key.type() instanceof ColumnType.Text;
  }

  private static TypeName type(Column key) {
    return key.type() instanceof ColumnType.Maybe maybe
        ? ((ColumnType.Constant) maybe.element()).type()
        : key.javaType();
  }

  /** The parameters when every text is given as a whole. */
  List<ParameterSpec> whole() {
    return keys.stream().map(key -> ParameterSpec.builder(type(key), key.name()).build()).toList();
  }

  /** The parameters when every text is given as a part of a longer one. */
  List<ParameterSpec> slice() {
    List<ParameterSpec> parameters = new ArrayList<>();
    for (Column key : keys) {
      if (isText(key)) {
        parameters.add(ParameterSpec.builder(CharSequence.class, key.name()).build());
        parameters.add(ParameterSpec.builder(int.class, start(key)).build());
        parameters.add(ParameterSpec.builder(int.class, end(key)).build());
      } else {
        parameters.add(ParameterSpec.builder(type(key), key.name()).build());
      }
    }
    return parameters;
  }

  /** The arguments that turn a call with whole texts into one with slices. */
  CodeBlock wholeAsSlice() {
    return CodeBlock.join(
        keys.stream()
            .map(
                key ->
                    isText(key)
                        ? CodeBlock.of("$1N, 0, $1N.length()", key.name())
                        : CodeBlock.of("$N", key.name()))
            .toList(),
        ", ");
  }

  /** The statements that keep a slice inside its text. */
  CodeBlock rangeChecks() {
    CodeBlock.Builder checks = CodeBlock.builder();
    for (Column key : keys) {
      if (isText(key)) {
        checks.addStatement(
            "$T.checkFromToIndex($N, $N, $N.length())",
            java.util.Objects.class,
            start(key),
            end(key),
            key.name());
      }
    }
    return checks.build();
  }

  /** What an exception says about a key that no row has, as an expression. */
  CodeBlock notFound(boolean sliced) {
    CodeBlock.Builder message =
        CodeBlock.builder().add("\"no $L for ", schema.generated().simpleName());
    for (int i = 0; i < keys.size(); i++) {
      Column key = keys.get(i);
      CodeBlock value =
          sliced && isText(key)
              ? CodeBlock.of("$N.subSequence($N, $N)", key.name(), start(key), end(key))
              : CodeBlock.of("$N", key.name());
      message.add(i == 0 ? "" : " with ");
      message.add(isText(key) ? "\\\"\" + $L + \"\\\"" : "\" + $L + \"", value);
    }
    String java = message.add("\"").build().toString();
    return CodeBlock.of(
        "$L", java.endsWith(" + \"\"") ? java.substring(0, java.length() - 5) : java);
  }

  CodeBlock expression(KeyTree.Subject subject) {
    Column key = keys.get(subject.key());
    if (subject instanceof KeyTree.Subject.Length) {
      return CodeBlock.of("$N - $N", end(key), start(key));
    }
    if (subject instanceof KeyTree.Subject.CharAt at) {
      return CodeBlock.of("$N.charAt($L)", key.name(), offset(key, at.position()));
    }
    return CodeBlock.of("$N", key.name());
  }

  /** The names of the parameters that an expression about the subject uses. */
  List<String> uses(KeyTree.Subject subject) {
    Column key = keys.get(subject.key());
    if (subject instanceof KeyTree.Subject.Length) {
      return List.of(start(key), end(key));
    }
    return isText(key) ? List.of(key.name(), start(key)) : List.of(key.name());
  }

  CodeBlock precedes(KeyTree.Subject subject, KeyTree.Label pivot) {
    Column key = keys.get(subject.key());
    TypeName type = type(key);
    return subject instanceof KeyTree.Subject.Whole && type instanceof ClassName constants
        ? CodeBlock.of("$N.compareTo($T.$L) < 0", key.name(), constants, pivot.java())
        : CodeBlock.of("$L < $L", expression(subject), pivot.java());
  }

  CodeBlock offset(Column key, int position) {
    return position == 0
        ? CodeBlock.of("$N", start(key))
        : CodeBlock.of("$N + $L", start(key), position);
  }

  private String start(Column key) {
    return GeneratedNames.start(schema, key);
  }

  private String end(Column key) {
    return GeneratedNames.end(schema, key);
  }
}
