package org.bouncecodes.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;

/** Fourth stage: looks at the rows together. */
final class RowChecker {

  /** A method, here the initializer of the enum, has at most this many bytes of bytecode. */
  private static final int LARGEST_METHOD = 65_535;

  /** What the initializer needs besides the constants: it fills $VALUES and returns. */
  private static final int INITIALIZER_FRAME = 16;

  /** new, dup, ldc name, sipush ordinal, invokespecial, putstatic. */
  private static final int CONSTANT_FRAME = 5 * Value.INSTRUCTION + 1;

  private final Schema schema;
  private final Problems problems;

  RowChecker(Schema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  void check(List<Entry> entries) {
    checkKeys(entries);
    checkNames(entries);
    checkSize(entries);
  }

  private void checkKeys(List<Entry> entries) {
    List<Integer> keys =
        IntStream.range(0, schema.columns().size())
            .filter(i -> schema.columns().get(i).key())
            .boxed()
            .toList();
    Map<List<String>, Integer> lines = new HashMap<>();
    for (Entry entry : entries) {
      List<Value> values = keys.stream().map(entry.values()::get).toList();
      if (values.contains(Value.UNREADABLE)) {
        continue;
      }
      Integer before =
          lines.putIfAbsent(
              values.stream().map(value -> value.literal().toString()).toList(),
              entry.position().line());
      if (before != null) {
        int first = keys.get(0);
        problems.add(
            entry.positions().get(first),
            Message.KeyDoubled,
            schema.columns().get(first).name(),
            values.stream()
                .filter(value -> !value.absent())
                .map(value -> '"' + RowBinder.shown(value.text()) + '"')
                .collect(Collectors.joining(" with ")),
            before);
      }
    }
  }

  private void checkNames(List<Entry> entries) {
    Map<String, String> taken = GeneratedNames.taken(schema);
    Map<String, Integer> lines = new HashMap<>();
    for (Entry entry : entries) {
      String name = entry.name().text();
      Position at = entry.name().position();
      Integer before = lines.putIfAbsent(name, entry.position().line());
      if (!SourceVersion.isIdentifier(name) || !name.chars().allMatch(c -> c < 0x80)) {
        problems.add(
            at,
            Message.NameIllegal,
            RowBinder.shown(name),
            name.isEmpty() ? "" : "; ASCII letters, digits and _ are allowed");
      } else if (SourceVersion.isKeyword(name)) {
        problems.add(at, Message.NameIllegal, name, " but a word of the language");
      } else if (taken.containsKey(name)) {
        problems.add(at, Message.NameClash, name, taken.get(name));
      } else if (before != null) {
        problems.add(at, Message.NameDoubled, name, before);
      }
    }
  }

  private void checkSize(List<Entry> entries) {
    int size = INITIALIZER_FRAME;
    for (int i = 0; i < entries.size(); i++) {
      size += CONSTANT_FRAME + entries.get(i).values().stream().mapToInt(Value::bytecodes).sum();
      if (size > LARGEST_METHOD) {
        problems.add(entries.get(i).position(), Message.RowLimit, entries.size(), i);
        return;
      }
    }
  }
}
