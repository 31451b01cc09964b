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
 * The parts of all phrases, word by word: a trie whose nodes are one where the same follows them,
 * since alternatives lead to the same words again and again.
 */
final class PhraseGraph {

  /**
   * What ends in a node: a part with what stands in front of it and what it leads to.
   *
   * @param row the row whose phrase it completes, from 1; 0 for none
   * @param follows the opening in front of it, from 1; 0 for none
   * @param opens the opening that it is or completes, from 1; 0 for none
   */
  record Ending(int row, int follows, int opens) {}

  /** A place in the trie: what ends there, and what goes on. */
  static final class Node {

    private final SortedMap<PhraseStep, Node> children = new TreeMap<>();
    private Set<Ending> endings = Set.of();

    private Node behind(PhraseStep step) {
      return children.computeIfAbsent(step, any -> new Node());
    }

    private void end(Ending ending) {
      // Nothing ends in most nodes.
      endings = endings.isEmpty() ? new LinkedHashSet<>() : endings;
      endings.add(ending);
    }

    SortedMap<PhraseStep, Node> children() {
      return children;
    }

    Set<Ending> endings() {
      return endings;
    }
  }

  /** Adds parts below a root. Alternatives come in order, so most begin like the one before. */
  private static final class Branches {

    private record Place(int end, Node node) {}

    private final List<Place> path = new ArrayList<>();
    private String last = "";

    Branches(Node root) {
      path.add(new Place(0, root));
    }

    Node behind(PhraseRow.Part part) {
      int same = Arrays.mismatch(last.toCharArray(), part.text().toCharArray());
      last = part.text();
      // A word that ends before the difference is the same word, but the last one may go on.
      int kept = path.size();
      while (kept > 1 && path.get(kept - 1).end() >= Math.max(0, same)) {
        kept--;
      }
      path.subList(kept, path.size()).clear();
      Place place = path.get(kept - 1);
      while (place.end() < last.length()) {
        PhraseStep step = PhraseStep.at(part, place.end());
        place = new Place(step.end(place.end()), place.node().behind(step));
        path.add(place);
      }
      return place.node();
    }
  }

  /** What may follow behind a gap to complete the phrase of a row. */
  private record Rest(List<PhraseRow.Part> parts, int row) {}

  /** What nodes that can be one have in common. */
  private record Shape(Set<Ending> endings, Map<PhraseStep, Node> children) {}

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
    mergeChildren(words);
    mergeChildren(inside);
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
      Ending ending = new Ending(last ? row + 1 : 0, follows, opens);
      ofWords.behind(part).end(ending);
      if (!part.boundedBefore() && PhraseText.isWord(part.text().charAt(0))) {
        ofInside.behind(part).end(ending);
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

  private void mergeChildren(Node node) {
    node.children.replaceAll((step, child) -> merge(child));
  }

  private Node merge(Node node) {
    mergeChildren(node);
    return shapes.computeIfAbsent(new Shape(node.endings, node.children), any -> node);
  }
}
