package org.bouncecodes.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds the automaton that finds all phrases in one pass (Aho and Corasick, 1975) and packs it
 * into strings, in the order in which the matcher unpacks it.
 */
final class PhraseAutomaton {

  /** A string constant of a class file has at most 65,535 bytes; these are all ASCII. */
  private static final int CHUNK = 60_000;

  /** What ends in a state: a part, with what must stand in front of it and what it leads to. */
  private record Ending(int row, int follows, int opens, PhraseRow.Part part) {}

  private static final class State {
    private final String text;
    private final TreeMap<Character, State> children = new TreeMap<>();
    private final List<Ending> endings = new ArrayList<>();
    private State fallback;
    private int number;

    /** Whether a part that may begin inside of a word leads through this state. */
    private boolean anywhere;

    State(String text) {
      this.text = text;
    }
  }

  private final State root = new State("");
  private final Map<List<PhraseRow.Part>, Integer> openings = new HashMap<>();

  PhraseAutomaton(List<PhraseRow> rows) {
    for (int row = 0; row < rows.size(); row++) {
      List<PhraseRow.Part> parts = rows.get(row).parts();
      for (int i = 0; i < parts.size(); i++) {
        boolean last = i == parts.size() - 1;
        add(
            new Ending(
                last ? row + 1 : 0,
                i == 0 ? 0 : opening(parts.subList(0, i)),
                last ? 0 : opening(parts.subList(0, i + 1)),
                parts.get(i)));
      }
    }
  }

  private int opening(List<PhraseRow.Part> parts) {
    return openings.computeIfAbsent(List.copyOf(parts), any -> openings.size() + 1);
  }

  private void add(Ending ending) {
    State state = root;
    String text = ending.part().text();
    for (int i = 0; i < text.length(); i++) {
      String begin = text.substring(0, i + 1);
      state = state.children.computeIfAbsent(text.charAt(i), any -> new State(begin));
      state.anywhere |= !ending.part().boundedBefore();
    }
    if (!state.endings.contains(ending)) {
      state.endings.add(ending);
    }
  }

  List<String> pack() {
    Map<Character, Integer> symbols = symbols();
    List<State> states = breadthFirst(symbols);
    Chunks chunks = new Chunks();
    chunks.add(symbols.size());
    symbols.keySet().forEach(chunks::add);
    List<State> anywhere = states.stream().filter(s -> s.anywhere && s.text.length() == 1).toList();
    chunks.add(anywhere.size());
    for (State state : anywhere) {
      chunks.add(symbols.get(state.text.charAt(0)));
      chunks.add(state.number);
    }
    chunks.add(states.size());
    List<Ending> endings = new ArrayList<>();
    for (State state : states) {
      chunks.add(state == root ? 0 : symbols.get(state.text.charAt(state.text.length() - 1)));
      chunks.add(state.children.size());
      chunks.add(state.fallback.number);
      chunks.add(state.endings.size());
      endings.addAll(state.endings);
    }
    chunks.add(endings.size());
    endings.forEach(ending -> chunks.add(ending.row()));
    endings.forEach(ending -> chunks.add(ending.follows()));
    endings.forEach(ending -> chunks.add(ending.opens()));
    endings.forEach(ending -> chunks.add(ending.part().text().length()));
    endings.forEach(
        ending ->
            chunks.add(
                PhraseParts.bounds(ending.part().boundedBefore(), ending.part().boundedAfter())));
    return chunks.strings();
  }

  /** Numbers the states so that children stand side by side, and finds where each falls back to. */
  private List<State> breadthFirst(Map<Character, Integer> symbols) {
    List<State> states = new ArrayList<>();
    Deque<State> next = new ArrayDeque<>();
    root.fallback = root;
    next.add(root);
    while (!next.isEmpty()) {
      State state = next.remove();
      state.number = states.size();
      states.add(state);
      List<Character> order = new ArrayList<>(state.children.keySet());
      order.sort(Comparator.comparing(symbols::get));
      for (char c : order) {
        State child = state.children.get(c);
        child.fallback = state == root ? root : fallback(child, follow(state.fallback, c));
        next.add(child);
      }
    }
    return states;
  }

  private State follow(State from, char c) {
    State state = from;
    while (state != root && !state.children.containsKey(c)) {
      state = state.fallback;
    }
    return state.children.getOrDefault(c, root);
  }

  /** Leaves out the states that stand for a begin inside of a word where no part may begin. */
  private State fallback(State of, State longest) {
    State state = longest;
    while (state != root && !state.anywhere && beginsInsideWord(of.text, state.text.length())) {
      state = state.fallback;
    }
    return state;
  }

  private static boolean beginsInsideWord(String text, int length) {
    int begin = text.length() - length;
    return PhraseText.isWord(text.charAt(begin - 1)) && PhraseText.isWord(text.charAt(begin));
  }

  /** Counts the characters on all edges: the frequent ones get small numbers, the others follow. */
  private Map<Character, Integer> symbols() {
    Map<Character, Integer> counts = new TreeMap<>();
    count(root, counts);
    List<Character> frequent = new ArrayList<>(counts.keySet());
    frequent.sort(Comparator.comparing((Character c) -> -counts.get(c)));
    int bits = Math.min(PhraseStates.FREQUENT - 1, frequent.size());
    List<Character> order = new ArrayList<>(frequent.subList(0, bits));
    frequent.subList(bits, frequent.size()).stream().sorted().forEach(order::add);
    Map<Character, Integer> symbols = new LinkedHashMap<>();
    order.forEach(c -> symbols.put(c, symbols.size() + 1));
    return symbols;
  }

  private static void count(State from, Map<Character, Integer> counts) {
    from.children.forEach(
        (c, child) -> {
          counts.merge(c, 1, Integer::sum);
          count(child, counts);
        });
  }

  /** Strings of packed numbers, none longer than a class file can hold. */
  private static final class Chunks {
    private final List<StringBuilder> chunks = new ArrayList<>(List.of(new StringBuilder()));

    void add(int number) {
      if (chunks.get(chunks.size() - 1).length() > CHUNK) {
        chunks.add(new StringBuilder());
      }
      PackedNumbers.pack(number, chunks.get(chunks.size() - 1));
    }

    List<String> strings() {
      return chunks.stream().map(StringBuilder::toString).toList();
    }
  }
}
