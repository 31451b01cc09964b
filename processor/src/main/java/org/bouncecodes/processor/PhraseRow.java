package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a phrase table.
 *
 * @param entry the row
 * @param parts of the phrase, between its gaps
 * @param limits how much its limits weigh, more than any number of characters
 */
record PhraseRow(Entry entry, List<Part> parts, int limits) {

  private static final char GLUE = '*';

  /** More than a phrase can have characters. */
  private static final int ONE_LIMIT = 1 << 12;

  /**
   * A part of a phrase.
   *
   * @param text as {@link PhraseText} folds it
   * @param boundedBefore whether it begins at the bound of a word only
   * @param boundedAfter whether it ends at the bound of a word only
   */
  record Part(String text, boolean boundedBefore, boolean boundedAfter) {}

  /** Reads the phrases of all rows; what is wrong with one is a problem. */
  static List<PhraseRow> of(Schema schema, List<Entry> entries, Problems problems) {
    Column column = schema.column(Column.Role.PHRASE).orElseThrow();
    int index = schema.columns().indexOf(column);
    List<PhraseRow> rows = new ArrayList<>();
    Map<List<String>, Integer> lines = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.values().get(index).equals(Value.UNREADABLE)) {
        continue;
      }
      String phrase = entry.values().get(index).text();
      Position at = entry.positions().get(index);
      Optional<String> fault = fault(phrase);
      if (fault.isPresent()) {
        problems.add(at, Message.PhraseForm, column.name(), RowBinder.shown(phrase), fault.get());
        continue;
      }
      List<String> key = new ArrayList<>(limits(schema, entry));
      key.add(phrase);
      Integer before = lines.putIfAbsent(key, entry.position().line());
      if (before != null) {
        problems.add(at, Message.PhraseDoubled, column.name(), RowBinder.shown(phrase), before);
      }
      rows.add(new PhraseRow(entry, parts(phrase), limitsWeight(schema, entry)));
    }
    return rows;
  }

  String phrase(Schema schema) {
    int index = schema.columns().indexOf(schema.column(Column.Role.PHRASE).orElseThrow());
    return entry.values().get(index).text();
  }

  static List<String> limits(Schema schema, Entry entry) {
    return schema.limits().stream()
        .map(limit -> entry.values().get(schema.columns().indexOf(limit)).text())
        .toList();
  }

  /** What wins: heavier limits first, then more characters, less what the gaps cost. */
  int weight(Schema schema) {
    return limits + PhraseMatcher.weight(phrase(schema));
  }

  private static int limitsWeight(Schema schema, Entry entry) {
    int weight = 0;
    for (String limit : limits(schema, entry)) {
      weight = 2 * weight + (limit.isEmpty() ? 0 : ONE_LIMIT);
    }
    return weight;
  }

  private static Optional<String> fault(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (PhraseText.fold(c) != c) {
        return Optional.of(
            "is compared in lower case; write '" + PhraseText.fold(c) + "' for '" + c + "'");
      }
      if (c != ' ' && PhraseText.isBlank(c)) {
        return Optional.of("holds white space that is no plain blank");
      }
    }
    if (phrase.contains("  ")) {
      return Optional.of("holds two blanks side by side");
    }
    for (Part part : parts(phrase)) {
      boolean stray =
          part.text().isBlank()
              || !part.text().equals(part.text().strip())
              || part.text().indexOf(GLUE) >= 0;
      if (stray) {
        return Optional.of("has a * that is neither a gap between blanks nor glued to an end");
      }
      if (part.text().length() > PhraseMatcher.LONGEST_PART) {
        return Optional.of(
            "is too long; put a gap after at most " + PhraseMatcher.LONGEST_PART + " characters");
      }
    }
    return Optional.empty();
  }

  private static List<Part> parts(String phrase) {
    boolean openBefore = phrase.charAt(0) == GLUE;
    boolean openAfter = phrase.length() > 1 && phrase.charAt(phrase.length() - 1) == GLUE;
    String core = phrase.substring(openBefore ? 1 : 0, phrase.length() - (openAfter ? 1 : 0));
    List<Part> parts = new ArrayList<>();
    String[] texts = core.split(" \\* ", -1);
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      boolean open = i == 0 && openBefore;
      boolean openEnd = i == texts.length - 1 && openAfter;
      parts.add(
          new Part(
              text,
              !open && !text.isEmpty() && PhraseText.isWord(text.charAt(0)),
              !openEnd && !text.isEmpty() && PhraseText.isWord(text.charAt(text.length() - 1))));
    }
    return List.copyOf(parts);
  }
}
