package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bouncecodes.processor.PhraseGraph.Ending;
import org.bouncecodes.processor.PhraseGraph.Node;

/**
 * Writes the {@link PhraseGraph} of all phrases as the characters that {@link PhraseTrie}
 * describes.
 */
final class PhraseCompiler {

  /** A string constant of a class file has at most 65,535 bytes, a character at most three. */
  private static final int CHUNK = 20_000;

  private static final int NUMBER_MASK = (1 << PhraseTrie.NUMBER_BITS) - 1;

  private final Node words;
  private final Node inside;
  private final StringBuilder code = new StringBuilder();
  private final Map<Node, Integer> written = new HashMap<>();

  private PhraseCompiler(PhraseGraph graph) {
    words = graph.words();
    inside = graph.inside();
  }

  /** Returns the trie of all phrases, in strings that a class file can hold. */
  static List<String> compile(List<PhraseRow> rows) {
    StringBuilder code = new PhraseCompiler(new PhraseGraph(rows)).write();
    List<String> chunks = new ArrayList<>();
    for (int i = 0; i < code.length(); i += CHUNK) {
      chunks.add(code.substring(i, Math.min(code.length(), i + CHUNK)));
    }
    return chunks;
  }

  private StringBuilder write() {
    TreeMap<Integer, Optional<Node>> triples = new TreeMap<>();
    addTriples(words, 0, triples);
    addTriples(inside, PhraseTrie.BUCKETS, triples);
    code.append("\0".repeat(PhraseTrie.TRIPLES));
    number(triples.size());
    Map<Integer, Node> places = new TreeMap<>();
    triples.forEach(
        (triple, node) -> {
          number(triple);
          node.ifPresent(known -> places.put(code.length(), known));
          number(PhraseTrie.FROM_ROOT);
        });
    writeRoots(words, 0);
    writeRoots(inside, PhraseTrie.BUCKETS);
    places.forEach((place, node) -> setNumber(place, written.get(node)));
    return code;
  }

  /** Adds with which three characters parts begin, and the node behind them where only one is. */
  private static void addTriples(Node root, int firstRoot, Map<Integer, Optional<Node>> triples) {
    root.children()
        .forEach(
            (first, node) -> {
              int pairs = PhraseTrie.triple(firstRoot + bucket(first), 0, 0);
              node.children()
                  .forEach(
                      (second, child) ->
                          child
                              .children()
                              .forEach(
                                  (third, last) -> {
                                    boolean others =
                                        Stream.of(first, second, third)
                                            .anyMatch(c -> bucket(c) == PhraseText.OTHERS);
                                    int triple =
                                        pairs + PhraseTrie.triple(0, bucket(second), bucket(third));
                                    triples.put(
                                        triple, others ? Optional.empty() : Optional.of(last));
                                  }));
            });
    // Behind a shorter part any character may follow.
    root.children()
        .forEach(
            (first, node) -> {
              int pairs = PhraseTrie.triple(firstRoot + bucket(first), 0, 0);
              addAny(node, pairs, PhraseTrie.BUCKETS * PhraseTrie.BUCKETS, triples);
              node.children()
                  .forEach(
                      (second, child) ->
                          addAny(
                              child,
                              pairs + PhraseTrie.BUCKETS * bucket(second),
                              PhraseTrie.BUCKETS,
                              triples));
            });
  }

  private static void addAny(
      Node node, int firstTriple, int number, Map<Integer, Optional<Node>> triples) {
    for (int i = 0; i < number && !node.endings().isEmpty(); i++) {
      triples.put(firstTriple + i, Optional.empty());
    }
  }

  private void writeRoots(Node root, int firstRoot) {
    byBucket(root.children())
        .forEach((bucket, children) -> writeBucket(2 * (firstRoot + bucket), bucket, children));
  }

  /** Returns where a node is written, writing it if need be. */
  private int write(Node node) {
    Integer before = written.get(node);
    if (before != null) {
      return before;
    }
    int place = code.length();
    written.put(node, place);
    for (Ending ending : node.endings()) {
      if (ending.follows() == 0) {
        code.append(PhraseTrie.PART).append(bounded(ending.bounded()));
        number(ending.row());
        number(ending.opens());
      }
    }
    writeFollowers(node, true);
    writeFollowers(node, false);
    writeChildren(node.children());
    return place;
  }

  private void writeFollowers(Node node, boolean bounded) {
    List<Ending> followers =
        node.endings().stream()
            .filter(ending -> ending.follows() != 0 && ending.bounded() == bounded)
            .sorted(Comparator.comparing(Ending::follows))
            .toList();
    if (followers.isEmpty()) {
      return;
    }
    code.append(PhraseTrie.FOLLOWERS).append(bounded(bounded));
    number(followers.size());
    for (Ending follower : followers) {
      number(follower.follows());
      number(follower.row());
      number(follower.opens());
    }
  }

  private static char bounded(boolean bounded) {
    return bounded ? PhraseTrie.BOUNDED : PhraseTrie.UNBOUNDED;
  }

  private void writeChildren(SortedMap<Character, Node> children) {
    SortedMap<Integer, SortedMap<Character, Node>> buckets = byBucket(children);
    if (children.isEmpty()) {
      code.append(PhraseTrie.END);
    } else if (children.size() <= PhraseTrie.FORKS + 1) {
      writeForks(children);
    } else if (buckets.size() > 1) {
      writeBranch(buckets);
    } else {
      writeSearch(children);
    }
  }

  private void writeForks(SortedMap<Character, Node> children) {
    Map<Integer, Node> places = new TreeMap<>();
    Optional<Node> next = Optional.empty();
    for (char c : children.keySet()) {
      Node child = children.get(c);
      if (c == children.lastKey() && !written.containsKey(child)) {
        code.append(c);
        next = Optional.of(child);
      } else {
        code.append(PhraseTrie.FORK).append(c);
        places.put(code.length(), child);
        number(0);
      }
    }
    next.ifPresentOrElse(this::write, () -> code.append(PhraseTrie.END));
    places.forEach(this::writeAt);
  }

  private void writeBranch(SortedMap<Integer, SortedMap<Character, Node>> buckets) {
    code.append(PhraseTrie.BRANCH);
    int groups = code.length();
    int size = 1 << PhraseTrie.GROUP_BITS;
    code.append("\0".repeat(PhraseTrie.BUCKETS / size));
    Map<Integer, Integer> places = new TreeMap<>();
    for (int bucket : buckets.keySet()) {
      int at = groups + bucket / size;
      int bits = code.charAt(at) == 0 ? places.size() << size : code.charAt(at);
      code.setCharAt(at, (char) (bits | 1 << (bucket % size)));
      places.put(bucket, code.length());
      number(0);
    }
    buckets.forEach((bucket, children) -> writeBucket(places.get(bucket), bucket, children));
  }

  private void writeSearch(SortedMap<Character, Node> children) {
    code.append(PhraseTrie.SEARCH).append((char) children.size());
    children.keySet().forEach(code::append);
    Map<Integer, Node> places = new TreeMap<>();
    children
        .values()
        .forEach(
            child -> {
              places.put(code.length(), child);
              number(0);
            });
    places.forEach(this::writeAt);
  }

  /** Writes the node behind the character of a bucket; the others are told apart first. */
  private void writeBucket(int place, int bucket, SortedMap<Character, Node> children) {
    if (bucket == PhraseText.OTHERS) {
      setNumber(place, code.length());
      writeChildren(children);
    } else {
      writeAt(place, children.get(children.firstKey()));
    }
  }

  private void writeAt(int place, Node node) {
    setNumber(place, write(node));
  }

  private static SortedMap<Integer, SortedMap<Character, Node>> byBucket(
      SortedMap<Character, Node> children) {
    SortedMap<Integer, SortedMap<Character, Node>> buckets = new TreeMap<>();
    children.forEach(
        (c, child) -> buckets.computeIfAbsent(bucket(c), any -> new TreeMap<>()).put(c, child));
    return buckets;
  }

  private static int bucket(char c) {
    return PhraseText.bucket(PhraseText.read(c));
  }

  private void number(int number) {
    code.append((char) (number >>> PhraseTrie.NUMBER_BITS)).append((char) (number & NUMBER_MASK));
  }

  private void setNumber(int place, int number) {
    code.setCharAt(place, (char) (number >>> PhraseTrie.NUMBER_BITS));
    code.setCharAt(place + 1, (char) (number & NUMBER_MASK));
  }
}
