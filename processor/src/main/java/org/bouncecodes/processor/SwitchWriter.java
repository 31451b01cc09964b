package org.bouncecodes.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Writes a {@link KeyTree} as nested switches. HotSpot never compiles a method of more than 8,000
 * bytes of bytecode, so whatever would grow large moves into a method of its own.
 */
final class SwitchWriter {

  /** Far below the limit of 8,000, because sizes are estimated here. */
  private static final int LARGEST_METHOD = 2_000;

  /** HotSpot inlines methods of up to 325 bytes; the first switch should be among them. */
  private static final int LARGEST_INLINED = 250;

  private static final int CALL = 12;
  private static final int FOUND = 9;
  private static final int NOT_FOUND = 6;
  private static final int SUBJECT = 11;
  private static final int COMPARISON = 6;

  /** A Java expression, the size of its bytecode, and the parameters it uses. */
  private record Code(CodeBlock expression, int bytecodes, Set<String> uses, boolean call) {}

  private final Schema schema;
  private final KeyParameters parameters;
  private final TypeName answer;
  private final Set<String> names;
  private final List<MethodSpec> methods = new ArrayList<>();
  private boolean comparesRuns;

  SwitchWriter(Schema schema, KeyParameters parameters, TypeName answer, Set<String> names) {
    this.schema = schema;
    this.parameters = parameters;
    this.answer = answer;
    this.names = names;
  }

  /** The body of a lookup; what does not fit into it is added to {@link #methods}. */
  CodeBlock body(List<KeyTree.Key> keys) {
    CodeBlock result =
        keys.isEmpty() ? notFound() : code(KeyTree.of(keys), KeyPattern.ANY).expression();
    return CodeBlock.of("return $L;\n", result);
  }

  List<MethodSpec> methods() {
    return methods;
  }

  boolean comparesRuns() {
    return comparesRuns;
  }

  private Code code(KeyTree tree, KeyPattern pattern) {
    if (tree instanceof KeyTree.Found found) {
      CodeBlock constant = CodeBlock.of("$L.$N", found.constant(), GeneratedNames.answer(schema));
      return new Code(constant, FOUND, Set.of(), false);
    }
    if (tree instanceof KeyTree.Check check) {
      return check(check, pattern);
    }
    if (tree instanceof KeyTree.Branch branch) {
      return branch(branch, pattern);
    }
    return split((KeyTree.Split) tree, pattern);
  }

  private Code check(KeyTree.Check check, KeyPattern pattern) {
    Column key = parameters.keys().get(check.key());
    List<CodeBlock> conditions = new ArrayList<>();
    int size = NOT_FOUND;
    for (Map.Entry<Integer, String> run : KeyTree.runs(check.fixed()).entrySet()) {
      int position = run.getKey();
      String characters = run.getValue();
      size += SUBJECT + COMPARISON;
      if (characters.length() == 1) {
        CodeBlock subject =
            parameters.expression(new KeyTree.Subject.CharAt(check.key(), position));
        conditions.add(CodeBlock.of("$L == $L", subject, JavaLiteral.of(characters.charAt(0))));
      } else {
        comparesRuns = true;
        conditions.add(
            CodeBlock.of(
                "matches($N, $L, $L)",
                key.name(),
                parameters.offset(key, position),
                JavaLiteral.of(characters)));
      }
    }
    Code then = code(check.then(), pattern.with(check.fixed()));
    Set<String> uses =
        new LinkedHashSet<>(parameters.uses(new KeyTree.Subject.CharAt(check.key(), 0)));
    uses.addAll(then.uses());
    CodeBlock expression =
        CodeBlock.of(
            "$L\n$>$>? $L\n: $L$<$<",
            CodeBlock.join(conditions, "\n    && "),
            then.expression(),
            notFound());
    return new Code(expression, size + then.bytecodes(), uses, false);
  }

  private Code branch(KeyTree.Branch branch, KeyPattern pattern) {
    SortedMap<KeyTree.Label, Code> cases = new TreeMap<>();
    branch
        .cases()
        .forEach(
            (label, below) -> cases.put(label, code(below, pattern.with(branch.subject(), label))));
    moveLargest(branch, pattern, cases);
    Set<String> uses = new LinkedHashSet<>(parameters.uses(branch.subject()));
    CodeBlock.Builder expression =
        CodeBlock.builder().add("switch ($L) {\n$>", parameters.expression(branch.subject()));
    Map<CodeBlock, List<String>> labels = new LinkedHashMap<>();
    cases.forEach(
        (label, code) -> {
          labels.computeIfAbsent(code.expression(), any -> new ArrayList<>()).add(label.java());
          uses.addAll(code.uses());
        });
    labels.forEach(
        (code, same) -> expression.add("case $L -> $L;\n", String.join(", ", same), code));
    expression.add("default -> $L;\n$<}", notFound());
    return new Code(expression.build(), size(cases), uses, false);
  }

  /** Moves the largest cases into methods until the switch is small. */
  private void moveLargest(
      KeyTree.Branch branch, KeyPattern pattern, SortedMap<KeyTree.Label, Code> cases) {
    boolean first = pattern.equals(KeyPattern.ANY);
    while (size(cases) > (first ? LARGEST_INLINED : LARGEST_METHOD)) {
      Optional<Map.Entry<KeyTree.Label, Code>> largest =
          cases.entrySet().stream()
              .filter(one -> !one.getValue().call() && one.getValue().bytecodes() > CALL)
              .max(Comparator.comparingInt(one -> one.getValue().bytecodes()));
      if (largest.isEmpty()) {
        return;
      }
      KeyTree.Label label = largest.get().getKey();
      cases.put(label, moved(largest.get().getValue(), pattern.with(branch.subject(), label)));
    }
  }

  private Code split(KeyTree.Split split, KeyPattern pattern) {
    Code before = moved(code(split.before(), pattern), pattern);
    Code from = moved(code(split.from(), pattern), pattern);
    Set<String> uses = new LinkedHashSet<>(parameters.uses(split.subject()));
    uses.addAll(before.uses());
    uses.addAll(from.uses());
    CodeBlock expression =
        CodeBlock.of(
            "$L ? $L : $L",
            parameters.precedes(split.subject(), split.pivot()),
            before.expression(),
            from.expression());
    return new Code(expression, SUBJECT + COMPARISON + 2 * CALL, uses, false);
  }

  /** Moves code into a method of its own and returns the call. */
  private Code moved(Code code, KeyPattern pattern) {
    if (code.call()) {
      return code;
    }
    String name = pattern.methodName(names);
    List<ParameterSpec> used =
        parameters.slice().stream()
            .filter(parameter -> code.uses().contains(parameter.name()))
            .toList();
    methods.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc("Finds among $L.\n", pattern.description())
            .returns(answer)
            .addParameters(used)
            .addCode("return $L;\n", code.expression())
            .build());
    CodeBlock arguments =
        CodeBlock.join(used.stream().map(one -> CodeBlock.of("$N", one.name())).toList(), ", ");
    return new Code(CodeBlock.of("$N($L)", name, arguments), CALL, code.uses(), true);
  }

  private static CodeBlock notFound() {
    return CodeBlock.of("$T.empty()", Optional.class);
  }

  /** Follows javac's choice between a table of all values and a list of labels. */
  private static int size(SortedMap<KeyTree.Label, Code> cases) {
    int labels = cases.size();
    long range = 1L + cases.lastKey().order() - cases.firstKey().order();
    boolean table = 4 + range + 9 <= 3 + 5L * labels;
    int dispatch = 16 + (table ? (int) range * 4 : labels * 8);
    return SUBJECT + dispatch + NOT_FOUND + cases.values().stream().mapToInt(Code::bytecodes).sum();
  }
}
