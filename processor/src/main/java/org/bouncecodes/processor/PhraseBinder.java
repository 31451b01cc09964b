package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Fourth stage of a phrase table: spells out what every row stands for and gives every phrase to
 * one row. A phrase written without alternatives belongs to its own row, whatever other rows stand
 * for it: so are exceptions written.
 */
final class PhraseBinder {

  /** A phrase that a row stands for, and why it cannot be compared. */
  private record Spelled(String phrase, List<PhraseRow.Part> parts, Optional<String> fault) {

    static Spelled of(String phrase) {
      List<PhraseRow.Part> parts = PhraseRow.parts(phrase);
      return new Spelled(phrase, parts, PhraseRow.fault(phrase, parts));
    }
  }

  private final Schema schema;
  private final Column column;
  private final int index;
  private final List<Entry> entries;
  private final Problems problems;

  /** For limits the numbers of the rows to which the phrases with them belong. */
  private final Map<List<String>, Map<String, Integer>> owners = new HashMap<>();

  private PhraseBinder(BoundTable table, Problems problems) {
    this.schema = table.schema();
    this.column = schema.column(Column.Role.PHRASE).orElseThrow();
    this.index = schema.columns().indexOf(column);
    this.entries =
        table.rows().stream()
            .filter(entry -> !entry.values().get(index).equals(Value.UNREADABLE))
            .toList();
    this.problems = problems;
  }

  /** Returns the rows; what is wrong with a phrase is a problem. */
  static List<PhraseRow> bind(BoundTable table, Problems problems) {
    PhraseBinder binder = new PhraseBinder(table, problems);
    PhraseAlternatives alternatives = new PhraseAlternatives(table.table().definitions(), problems);
    List<List<String>> spelled = new ArrayList<>();
    for (Entry entry : binder.entries) {
      String words = PhraseRow.words(binder.phrase(entry));
      spelled.add(alternatives.spell(words, binder.column.name(), binder.at(entry), problems));
    }
    alternatives.reportUnused(problems);
    return binder.rows(
        spelled.parallelStream()
            .map(phrases -> phrases.stream().map(Spelled::of).toList())
            .toList());
  }

  private String phrase(Entry entry) {
    return entry.values().get(index).text();
  }

  private Position at(Entry entry) {
    return entry.positions().get(index);
  }

  /** Reports the first phrase of a row that cannot be compared. */
  private boolean sound(Entry entry, List<Spelled> phrases) {
    for (Spelled spelled : phrases) {
      if (spelled.fault().isPresent()) {
        problem(entry, Message.PhraseForm, spelled.phrase(), spelled.fault().get());
        return false;
      }
    }
    return true;
  }

  private List<PhraseRow> rows(List<List<Spelled>> spelled) {
    List<List<List<PhraseRow.Part>>> phrases =
        new ArrayList<>(Collections.nCopies(entries.size(), List.of()));
    IntStream.range(0, entries.size())
        .boxed()
        .filter(row -> sound(entries.get(row), spelled.get(row)))
        .sorted(Comparator.comparing(this::turn))
        .forEach(row -> phrases.set(row, claim(row, spelled.get(row))));
    List<PhraseRow> rows = new ArrayList<>();
    for (int row = 0; row < entries.size(); row++) {
      Entry entry = entries.get(row);
      rows.add(new PhraseRow(entry, phrases.get(row), PhraseRow.limitsWeight(schema, entry)));
    }
    return rows;
  }

  private Map<String, Integer> owners(Entry entry) {
    return owners.computeIfAbsent(PhraseRow.limits(schema, entry), any -> new HashMap<>());
  }

  /**
   * Returns the phrases of a row that no other has. Two rows may stand for one phrase if it makes
   * no difference which of them is found, or if one is vaguer.
   */
  private List<List<PhraseRow.Part>> claim(int row, List<Spelled> phrases) {
    Entry entry = entries.get(row);
    Map<String, Integer> owned = owners(entry);
    List<List<PhraseRow.Part>> claimed = new ArrayList<>();
    Optional<Entry> first = Optional.empty();
    for (Spelled spelled : phrases) {
      String phrase = spelled.phrase();
      Integer owner = owned.putIfAbsent(phrase, row);
      if (owner == null) {
        claimed.add(spelled.parts());
        continue;
      }
      Entry other = entries.get(owner);
      first = first.or(() -> Optional.of(other));
      int vaguer = vagueness(entry) - vagueness(other);
      boolean same = vaguer == 0 && PhraseRow.sayTheSame(schema, entry, other);
      if (isPlain(entry) || (!isPlain(other) && !same && vaguer == 0)) {
        problem(entry, Message.PhraseDoubled, phrase, other.position().line());
        return List.of();
      }
      if (isPlain(other) && same) {
        problem(other, Message.PhraseDoubled, phrase, entry.position().line());
      }
    }
    if (claimed.isEmpty() && first.isPresent()) {
      int line = first.get().position().line();
      problem(entry, Message.PhraseCovered, phrase(entry), line);
    }
    return List.copyOf(claimed);
  }

  private boolean isPlain(Entry entry) {
    return !PhraseAlternatives.has(phrase(entry));
  }

  private int vagueness(Entry entry) {
    return PhraseRow.vagueness(phrase(entry));
  }

  /** In which turn a row claims its phrases: exceptions first, what gives way to others last. */
  private int turn(int row) {
    Entry entry = entries.get(row);
    return isPlain(entry) ? 0 : 1 + vagueness(entry);
  }

  private void problem(Entry entry, Message message, String phrase, Object detail) {
    problems.add(at(entry), message, column.name(), RowBinder.shown(phrase), detail);
  }
}
