package org.bouncecodes.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    if (problems.isEmpty()) {
      new ExampleCheck(schema, problems).check(entries);
    }
    checkNames(entries);
    checkSize(entries);
  }

  private void checkKeys(List<Entry> entries) {
    List<Integer> keys =
        IntStream.range(0, schema.columns().size())
            .filter(i -> schema.columns().get(i).key())
            .boxed()
            .toList();
    Map<List<String>, Entry> exact = new HashMap<>();
    Map<List<String>, Entry> ranges = new HashMap<>();
    Map<Entry, List<List<String>>> spans = new LinkedHashMap<>();
    for (Entry entry : entries) {
      List<Value> values = keys.stream().map(entry.values()::get).toList();
      if (values.contains(Value.UNREADABLE)) {
        continue;
      }
      List<String> key = values.stream().map(value -> value.literal().toString()).toList();
      Entry before = exact.putIfAbsent(key, entry);
      if (before != null) {
        report(entry, keys.get(0), Message.KeyDoubled, shown(values), before);
      }
      List<List<String>> span = rangeKeys(key, values);
      if (!span.isEmpty()) {
        spans.put(entry, span);
      }
      for (List<String> one : span) {
        Entry other = ranges.putIfAbsent(one, entry);
        if (other != null && before == null) {
          report(entry, keys.get(0), Message.KeyOverlap, shown(values), other);
          break;
        }
      }
    }
    spans.forEach(
        (entry, span) -> {
          if (exact.keySet().containsAll(span)) {
            String key = shown(keys.stream().map(entry.values()::get).toList());
            Entry first = exact.get(span.get(0));
            report(entry, keys.get(0), Message.RangeCovered, key, first);
          }
        });
  }

  /** The keys that a range spans. */
  private List<List<String>> rangeKeys(List<String> key, List<Value> values) {
    List<Column> columns = schema.keys();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).ranges()) {
        int column = i;
        return KeyRange.keys(values.get(i).text()).stream()
            .map(
                text -> {
                  List<String> one = new ArrayList<>(key);
                  one.set(column, CodeBlock.of("$S", text).toString());
                  return List.copyOf(one);
                })
            .toList();
      }
    }
    return List.of();
  }

  private void report(Entry entry, int column, Message message, String key, Entry before) {
    problems.add(
        entry.positions().get(column),
        message,
        schema.columns().get(column).name(),
        key,
        before.position().line());
  }

  private static String shown(List<Value> values) {
    return values.stream()
        .filter(value -> !value.absent())
        .map(value -> '"' + RowBinder.shown(value.text()) + '"')
        .collect(Collectors.joining(" with "));
  }

  private void checkNames(List<Entry> entries) {
    Map<String, String> taken = GeneratedNames.taken(schema);
    Map<String, Integer> lines = new HashMap<>();
    for (Entry entry : entries) {
      String name = entry.own().text();
      Position at = entry.own().position();
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
