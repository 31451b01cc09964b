package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Fourth stage of a phrase table: spells out what every row stands for and gives every phrase to
 * one row. Of several rows that stand for a phrase the one that stands for the fewest has it: so
 * are exceptions written, one written without alternatives above all.
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
        .sorted(
            Comparator.comparing((Integer row) -> vagueness(entries.get(row)))
                .thenComparing(row -> !isPlain(entries.get(row)))
                .thenComparing(row -> spelled.get(row).size()))
        .forEach(row -> phrases.set(row, claim(row, spelled)));
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
   * Returns the phrases of a row that no other has. Two rows that stand for as many may stand for
   * one phrase if it makes no difference which of them is found, or if one is vaguer.
   */
  private List<List<PhraseRow.Part>> claim(int row, List<List<Spelled>> all) {
    Entry entry = entries.get(row);
    Map<String, Integer> owned = owners(entry);
    List<List<PhraseRow.Part>> claimed = new ArrayList<>();
    Map<Integer, Integer> shared = new LinkedHashMap<>();
    for (Spelled spelled : all.get(row)) {
      String phrase = spelled.phrase();
      Integer owner = owned.putIfAbsent(phrase, row);
      if (owner == null) {
        claimed.add(spelled.parts());
        continue;
      }
      Entry other = entries.get(owner);
      shared.merge(owner, 1, Integer::sum);
      boolean isException = all.get(owner).size() < all.get(row).size();
      if (isPlain(entry) || !(isException || isVaguer(entry, other) || saySame(entry, other))) {
        problem(entry, Message.PhraseDoubled, phrase, other.position().line());
        return List.of();
      }
    }
    if (claimed.isEmpty() && !shared.isEmpty()) {
      int line = entries.get(shared.keySet().iterator().next()).position().line();
      problem(entry, Message.PhraseCovered, phrase(entry), line);
    }
    shared.forEach(
        (owner, count) -> {
          if (count == all.get(owner).size() && saySame(entry, entries.get(owner))) {
            needless(entries.get(owner), entry);
          }
        });
    return List.copyOf(claimed);
  }

  /** Reports a row that is no exception, as it says what another says, too. */
  private void needless(Entry entry, Entry other) {
    Message message = isPlain(entry) ? Message.PhraseDoubled : Message.PhraseCovered;
    problem(entry, message, phrase(entry), other.position().line());
  }

  private boolean saySame(Entry one, Entry other) {
    return vagueness(one) == vagueness(other) && PhraseRow.sayTheSame(schema, one, other);
  }

  private boolean isVaguer(Entry one, Entry other) {
    return vagueness(one) > vagueness(other);
  }

  private boolean isPlain(Entry entry) {
    return !PhraseAlternatives.has(phrase(entry));
  }

  private int vagueness(Entry entry) {
    return PhraseRow.vagueness(phrase(entry));
  }

  private void problem(Entry entry, Message message, String phrase, Object detail) {
    problems.add(at(entry), message, column.name(), RowBinder.shown(phrase), detail);
  }
}
