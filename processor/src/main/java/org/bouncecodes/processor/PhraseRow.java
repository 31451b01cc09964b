package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a phrase table.
 *
 * @param entry the row
 * @param phrases all that it stands for and no other row does, each as its parts between gaps
 * @param limits how much its limits weigh, more than any number of characters; below 0 where its
 *     phrase is vague
 */
record PhraseRow(Entry entry, List<List<Part>> phrases, int limits) {

  /** Stands in front of a phrase that gives way to all others; twice, to those with one as well. */
  private static final String VAGUE = "~";

  private static final int VAGUEST = 2;

  private static final String GLUE = "*";
  private static final String GAP = " * ";

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

  /** The phrase as it stands in the table. */
  String phrase(Schema schema) {
    return phrase(schema, entry);
  }

  private static String phrase(Schema schema, Entry entry) {
    int index = schema.columns().indexOf(schema.column(Column.Role.PHRASE).orElseThrow());
    return entry.values().get(index).text();
  }

  /** The words of a phrase as it stands in the table. */
  static String words(String phrase) {
    return phrase.substring(vagueness(phrase));
  }

  /** How vague a phrase is, from 0 to {@link #VAGUEST}; it gives way to all that are less so. */
  static int vagueness(String phrase) {
    int vagueness = 0;
    while (vagueness < VAGUEST && phrase.startsWith(VAGUE, vagueness)) {
      vagueness++;
    }
    return vagueness;
  }

  static List<String> limits(Schema schema, Entry entry) {
    return schema.limits().stream()
        .map(limit -> entry.values().get(schema.columns().indexOf(limit)).text())
        .toList();
  }

  /** Tells whether two rows differ in nothing that anybody would ask them for. */
  static boolean sayTheSame(Schema schema, Entry one, Entry other) {
    for (int i = 0; i < schema.columns().size(); i++) {
      Column.Role role = schema.columns().get(i).role();
      boolean asked = role != Column.Role.PHRASE && role != Column.Role.LIMIT;
      if (asked && !one.values().get(i).text().equals(other.values().get(i).text())) {
        return false;
      }
    }
    return true;
  }

  static int limitsWeight(Schema schema, Entry entry) {
    int weight = 0;
    for (String limit : limits(schema, entry)) {
      weight = 2 * weight + (limit.isEmpty() ? 0 : ONE_LIMIT);
    }
    return weight - vagueness(phrase(schema, entry)) * (ONE_LIMIT << schema.limits().size());
  }

  /** Says why a phrase, of these parts, cannot be compared, as the end of a sentence. */
  static Optional<String> fault(String phrase, List<Part> parts) {
    if (phrase.isEmpty()) {
      return Optional.of("is empty");
    }
    if (phrase.startsWith(" ")) {
      return Optional.of("begins with a blank");
    }
    if (phrase.startsWith(VAGUE)) {
      return Optional.of("begins with a " + VAGUE + ", of which at most two make it vague");
    }
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (PhraseText.fold(c) != c) {
        return Optional.of(
            "is compared in lower case without accents; write '"
                + PhraseText.fold(c)
                + "' for '"
                + c
                + "'");
      }
      if (c != ' ' && PhraseText.isBlank(c)) {
        return Optional.of("holds white space that is no plain blank");
      }
    }
    if (phrase.contains("  ")) {
      return Optional.of("holds two blanks side by side");
    }
    for (Part part : parts) {
      boolean stray =
          part.text().isBlank()
              || !part.text().equals(part.text().strip())
              || part.text().contains(GLUE);
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

  /** Takes a phrase apart at its gaps. */
  static List<Part> parts(String phrase) {
    boolean openBefore = phrase.startsWith(GLUE);
    boolean openAfter = phrase.length() > 1 && phrase.endsWith(GLUE);
    String core = phrase.substring(openBefore ? 1 : 0, phrase.length() - (openAfter ? 1 : 0));
    if (!core.contains(GAP)) {
      return List.of(part(core, openBefore, openAfter));
    }
    List<Part> parts = new ArrayList<>();
    int begin = 0;
    for (int end = 0; end < core.length(); begin = end + GAP.length()) {
      int gap = core.indexOf(GAP, begin);
      end = gap < 0 ? core.length() : gap;
      boolean open = begin == 0 && openBefore;
      boolean openEnd = gap < 0 && openAfter;
      parts.add(part(core.substring(begin, end), open, openEnd));
    }
    return List.copyOf(parts);
  }

  private static Part part(String text, boolean openBefore, boolean openAfter) {
    return new Part(
        text,
        !openBefore && !text.isEmpty() && PhraseText.isWord(text.charAt(0)),
        !openAfter && !text.isEmpty() && PhraseText.isWord(text.charAt(text.length() - 1)));
  }
}
