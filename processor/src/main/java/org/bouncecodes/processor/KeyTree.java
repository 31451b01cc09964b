package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a key is told apart from all others, as questions about its length, its characters and, for
 * keys of several columns, the next column. A trie in which common runs of characters are compared
 * at once; every character of the key is looked at exactly once.
 */
sealed interface KeyTree {

  /** The key can be this constant's only. */
  record Found(String constant) implements KeyTree {}

  /** The characters at these positions are the same in all keys below. */
  record Check(int key, SortedMap<Integer, Character> fixed, KeyTree then) implements KeyTree {}

  /** The subject tells the keys below apart. */
  record Branch(Subject subject, SortedMap<Label, KeyTree> cases) implements KeyTree {}

  /** Labels before the pivot lead one way, the others another. */
  record Split(Subject subject, Label pivot, KeyTree before, KeyTree from) implements KeyTree {}

  /** What is asked about key column number {@code key}. */
  sealed interface Subject {

    int key();

    /** The length of a text. */
    record Length(int key) implements Subject {}

    /** One character of a text. */
    record CharAt(int key, int position) implements Subject {}

    /** The whole of a number or constant. */
    record Whole(int key) implements Subject {}
  }

  /**
   * A case.
   *
   * @param order sorts the cases
   * @param java what stands behind {@code case}
   */
  record Label(int order, String java) implements Comparable<Label> {

    @Override
    public int compareTo(Label other) {
      return Integer.compare(order, other.order);
    }
  }

  /**
   * A row's key.
   *
   * @param parts one for each key column
   * @param constant the row's constant
   */
  record Key(List<Part> parts, String constant) {}

  /** A key's part in one column: a text, or the label of a number or constant. */
  sealed interface Part {

    /** A part that is told apart by its characters. */
    record Text(String text) implements Part {}

    /** A part that is told apart as a whole. */
    record Whole(Label label) implements Part {}
  }

  /** A switch beyond this number of cases is split, so that its method stays small. */
  int MOST_CASES = 64;

  /** Builds the tree; the keys differ from each other, and there is at least one. */
  static KeyTree of(List<Key> keys) {
    return column(keys, 0);
  }

  private static KeyTree column(List<Key> keys, int column) {
    if (column == keys.get(0).parts().size()) {
      return new Found(keys.get(0).constant());
    }
    if (keys.get(0).parts().get(column) instanceof Part.Text) {
      return branch(
          new Subject.Length(column),
          keys,
          key -> {
            int length = text(key, column).length();
            return new Label(length, String.valueOf(length));
          },
          sameLength -> characters(sameLength, column, new TreeMap<>()));
    }
    return branch(
        new Subject.Whole(column),
        keys,
        key -> ((Part.Whole) key.parts().get(column)).label(),
        same -> column(same, column + 1));
  }

  /** Tells texts of one length apart; {@code known} holds the characters that need no more look. */
  private static KeyTree characters(
      List<Key> keys, int column, SortedMap<Integer, Character> known) {
    String first = text(keys.get(0), column);
    SortedMap<Integer, Character> fixed = new TreeMap<>();
    int undecided = -1;
    for (int i = first.length() - 1; i >= 0; i--) {
      int position = i;
      if (known.containsKey(i)) {
        continue;
      }
      if (keys.stream()
          .allMatch(key -> text(key, column).charAt(position) == first.charAt(position))) {
        fixed.put(i, first.charAt(i));
      } else {
        undecided = i;
      }
    }
    SortedMap<Integer, Character> decided = new TreeMap<>(known);
    decided.putAll(fixed);
    KeyTree then =
        undecided < 0 ? column(keys, column + 1) : character(keys, column, undecided, decided);
    return fixed.isEmpty() ? then : new Check(column, fixed, then);
  }

  private static KeyTree character(
      List<Key> keys, int column, int position, SortedMap<Integer, Character> decided) {
    return branch(
        new Subject.CharAt(column, position),
        keys,
        key -> {
          char c = text(key, column).charAt(position);
          return new Label(c, JavaLiteral.of(c));
        },
        same -> {
          SortedMap<Integer, Character> now = new TreeMap<>(decided);
          now.put(position, text(same.get(0), column).charAt(position));
          return characters(same, column, now);
        });
  }

  private static KeyTree branch(
      Subject subject,
      List<Key> keys,
      Function<Key, Label> label,
      Function<List<Key>, KeyTree> below) {
    SortedMap<Label, List<Key>> groups =
        keys.stream().collect(Collectors.groupingBy(label, TreeMap::new, Collectors.toList()));
    SortedMap<Label, KeyTree> cases = new TreeMap<>();
    groups.forEach((value, group) -> cases.put(value, below.apply(group)));
    return split(subject, cases);
  }

  private static KeyTree split(Subject subject, SortedMap<Label, KeyTree> cases) {
    if (cases.size() <= MOST_CASES) {
      return new Branch(subject, cases);
    }
    Label pivot = new ArrayList<>(cases.keySet()).get(cases.size() / 2);
    return new Split(
        subject, pivot, split(subject, cases.headMap(pivot)), split(subject, cases.tailMap(pivot)));
  }

  private static String text(Key key, int column) {
    return ((Part.Text) key.parts().get(column)).text();
  }

  /** Groups fixed characters into runs of neighbours, each under its first position. */
  static SortedMap<Integer, String> runs(Map<Integer, Character> fixed) {
    SortedMap<Integer, String> runs = new TreeMap<>();
    for (Map.Entry<Integer, Character> character : new TreeMap<>(fixed).entrySet()) {
      int position = character.getKey();
      boolean follows =
          !runs.isEmpty() && runs.lastKey() + runs.get(runs.lastKey()).length() == position;
      runs.merge(
          follows ? runs.lastKey() : position, character.getValue().toString(), String::concat);
    }
    return runs;
  }
}
