package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parts of all phrases, character by character: a trie whose nodes are one where the same
 * follows them, since alternatives lead to the same words again and again.
 */
final class PhraseGraph {

  /**
   * What ends in a node: a part with what stands in front of it and what it leads to.
   *
   * @param row the row whose phrase it completes, from 1; 0 for none
   * @param follows the opening in front of it, from 1; 0 for none
   * @param opens the opening that it is or completes, from 1; 0 for none
   * @param bounded whether it ends at the bound of a word only
   */
  record Ending(int row, int follows, int opens, boolean bounded) {}

  /** A place in the trie: what ends there, and what goes on. */
  static final class Node {

    private final SortedMap<Character, Node> children = new TreeMap<>();
    private Set<Ending> endings = Set.of();

    private void end(Ending ending) {
      // Nothing ends in most nodes.
      endings = endings.isEmpty() ? new LinkedHashSet<>() : endings;
      endings.add(ending);
    }

    SortedMap<Character, Node> children() {
      return children;
    }

    Set<Ending> endings() {
      return endings;
    }
  }

  /** Adds texts below a root. Alternatives come in order, so most begin like the one before. */
  private static final class Branches {

    private final List<Node> path = new ArrayList<>();
    private String last = "";

    Branches(Node root) {
      path.add(root);
    }

    Node node(String text) {
      int same = Arrays.mismatch(last.toCharArray(), text.toCharArray());
      int shared = same < 0 ? text.length() : same;
      path.subList(shared + 1, path.size()).clear();
      for (int i = shared; i < text.length(); i++) {
        path.add(path.get(i).children.computeIfAbsent(text.charAt(i), any -> new Node()));
      }
      last = text;
      return path.get(text.length());
    }
  }

  /** What may follow behind a gap to complete the phrase of a row. */
  private record Rest(List<PhraseRow.Part> parts, int row) {}

  /** What nodes that can be one have in common. */
  private record Shape(Set<Ending> endings, Map<Character, Node> children) {}

  private final Node words = new Node();
  private final Node inside = new Node();

  /** What may follow the parts in front of a gap. */
  private final Map<List<PhraseRow.Part>, Set<Rest>> rests = new HashMap<>();

  /** Parts that the same may follow are one opening. */
  private final Map<Set<Rest>, Integer> openings = new HashMap<>();

  private final Map<List<PhraseRow.Part>, Integer> openingOf = new HashMap<>();
  private final Map<Shape, Node> shapes = new HashMap<>();
  private final Branches ofWords = new Branches(words);
  private final Branches ofInside = new Branches(inside);

  PhraseGraph(List<PhraseRow> rows) {
    for (int row = 0; row < rows.size(); row++) {
      for (List<PhraseRow.Part> parts : rows.get(row).phrases()) {
        addRests(parts, row);
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      for (List<PhraseRow.Part> parts : rows.get(row).phrases()) {
        add(parts, row);
      }
    }
    merge(words);
    merge(inside);
  }

  /** Where parts begin that begin a word. */
  Node words() {
    return words;
  }

  /** Where parts begin that may begin inside of a word. */
  Node inside() {
    return inside;
  }

  private void addRests(List<PhraseRow.Part> parts, int row) {
    for (int i = 1; i < parts.size(); i++) {
      rests
          .computeIfAbsent(parts.subList(0, i), any -> new HashSet<>())
          .add(new Rest(parts.subList(i, parts.size()), row));
    }
  }

  private void add(List<PhraseRow.Part> parts, int row) {
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      PhraseRow.Part part = parts.get(i);
      int follows = i == 0 ? 0 : opening(parts.subList(0, i));
      int opens = last ? 0 : opening(parts.subList(0, i + 1));
      Ending ending = new Ending(last ? row + 1 : 0, follows, opens, part.boundedAfter());
      ofWords.node(part.text()).end(ending);
      if (!part.boundedBefore()) {
        ofInside.node(part.text()).end(ending);
      }
    }
  }

  private int opening(List<PhraseRow.Part> parts) {
    return openingOf.computeIfAbsent(
        parts,
        any ->
            openings.computeIfAbsent(
                Objects.requireNonNull(rests.get(parts)), all -> openings.size() + 1));
  }

  private Node merge(Node node) {
    node.children.replaceAll((c, child) -> merge(child));
    return shapes.computeIfAbsent(new Shape(node.endings, node.children), any -> node);
  }
}
