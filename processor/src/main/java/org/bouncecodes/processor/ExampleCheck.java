package org.bouncecodes.processor;

import java.util.List;
import java.util.Optional;

/** Proves a table of codes: the example of every row carries the row's own key, as a word. */
final class ExampleCheck {

  private final Schema schema;
  private final Problems problems;

  ExampleCheck(Schema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  void check(List<Entry> entries) {
    Optional<Column> example = schema.column(Column.Role.EXAMPLE);
    Optional<Column> key =
        schema.keys().stream()
            .filter(column -> column.type() instanceof ColumnType.Text)
            .findFirst();
    if (example.isEmpty() || key.isEmpty()) {
      return;
    }
    for (Entry entry : entries) {
      Value shown = value(entry, example.get());
      String own = value(entry, key.get()).text();
      boolean carried =
          (key.get().ranges() ? KeyRange.spellings(own).toList() : List.of(own))
              .stream().anyMatch(spelling -> stands(spelling, shown.text()));
      if (!shown.absent() && !carried) {
        problems.add(
            entry.positions().get(schema.columns().indexOf(example.get())),
            Message.ExampleAbsent,
            example.get().name(),
            RowBinder.shown(shown.text()),
            RowBinder.shown(own));
      }
    }
  }

  private Value value(Entry entry, Column column) {
    return entry.values().get(schema.columns().indexOf(column));
  }

  private static boolean stands(String key, String text) {
    for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      int end = at + key.length();
      boolean begins = at == 0 || !goesOn(key.charAt(0), text, at - 1, -1);
      boolean ends = end == text.length() || !goesOn(key.charAt(key.length() - 1), text, end, 1);
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word or a dotted number goes on beyond the edge of a key: 5.1.1 in 5.1.10. */
  private static boolean goesOn(char edge, String text, int at, int step) {
    char next = text.charAt(at);
    int beyond = at + step;
    boolean decimal =
        next == '.'
            && beyond >= 0
            && beyond < text.length()
            && Character.isDigit(text.charAt(beyond));
    return PhraseText.isWord(edge)
        && (PhraseText.isWord(next) || (decimal && Character.isDigit(edge)));
  }
}
