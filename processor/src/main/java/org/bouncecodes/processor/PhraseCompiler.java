package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bouncecodes.processor.PhraseGraph.Ending;
import org.bouncecodes.processor.PhraseGraph.Node;

/** Writes the {@link PhraseGraph} of all phrases as the numbers that {@link PhraseTrie} reads. */
final class PhraseCompiler {

  /** A string constant of a class file has at most 65,535 bytes, a character at most three. */
  private static final int CHUNK = 20_000;

  private final StringBuilder code = new StringBuilder();

  /** The words with which parts begin inside of a word. */
  private final WordStarts insideStarts = new WordStarts();

  /** All words in order, with their flags. */
  private final SortedMap<String, Integer> words = new TreeMap<>();

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** All nodes in order of their numbers, each behind those to which its steps lead. */
  private final Map<Node, Integer> nodes = new LinkedHashMap<>();

  private PhraseCompiler(PhraseGraph graph) {
    // The trie knows the roots by being the last.
    collectChildren(graph.words());
    collectChildren(graph.inside());
    add(graph.words());
    add(graph.inside());
    for (PhraseStep step : graph.inside().children().keySet()) {
      addFlag(step, step.isBeginning() ? PhraseWords.INSIDE_BEGINNING : PhraseWords.INSIDE);
      insideStarts.add(step.word(), step.isBeginning());
    }
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

  private void collectChildren(Node node) {
    node.children()
        .forEach(
            (step, child) -> {
              addFlag(step, step.isBeginning() ? PhraseWords.BEGINNING : 0);
              if (!nodes.containsKey(child)) {
                collectChildren(child);
                add(child);
              }
            });
  }

  private void add(Node node) {
    nodes.put(node, nodes.size() + 1);
  }

  private void addFlag(PhraseStep step, int flag) {
    words.merge(step.word(), flag, (one, other) -> one | other);
  }

  private StringBuilder write() {
    writeWords();
    number(nodes.size());
    number(nodes.keySet().stream().mapToInt(node -> endings(node).size()).sum());
    number(allSlots());
    nodes.keySet().forEach(this::write);
    return code;
  }

  private int allSlots() {
    int slots = nodes.keySet().stream().mapToInt(PhraseCompiler::slots).sum();
    if (slots >= PhraseTrie.LIMIT) {
      throw new IllegalStateException("the phrases take " + slots + " slots");
    }
    return slots;
  }

  private static int slots(Node node) {
    return PhraseTrie.slots(node.endings().size(), node.children().size());
  }

  private void writeWords() {
    if (words.size() >= PhraseWords.LIMIT) {
      throw new IllegalStateException("the phrases have " + words.size() + " different words");
    }
    number(words.size());
    Map<Long, String> hashes = new HashMap<>();
    String before = "";
    for (String word : words.keySet()) {
      String other = hashes.put(PhraseWords.hash(word, 0, word.length()), word);
      if (other != null) {
        throw new IllegalStateException("\"" + word + "\" has the hash of \"" + other + "\"");
      }
      numbers.put(word, numbers.size() + 1);
      int shared = Math.max(0, Arrays.mismatch(before.toCharArray(), word.toCharArray()));
      number(shared);
      int flags = words.get(word) | (holdsParts(word) ? PhraseWords.HOLDS_PARTS : 0);
      number(((word.length() - shared) << PhraseWords.FLAGS) | flags);
      code.append(word, shared, word.length());
      before = word;
    }
  }

  private boolean holdsParts(String word) {
    return insideStarts.next(word, 1, word.length()) < word.length();
  }

  private void write(Node node) {
    List<Integer> endings = endings(node);
    number(endings.size());
    number(node.children().size());
    endings.forEach(this::number);
    int before = 0;
    for (Map.Entry<PhraseStep, Node> child : node.children().entrySet()) {
      int step = number(child.getKey());
      number(step - before);
      number(nodes.get(child.getValue()));
      before = step;
    }
  }

  /** The number of a step; those of one node grow in their order. */
  private int number(PhraseStep step) {
    int how =
        (step.behindBlank() ? PhraseTrie.BEHIND_BLANK : 0)
            | (step.isBeginning() ? PhraseTrie.BEGINNING : 0);
    return (numbers.get(step.word()) << PhraseTrie.HOW_BITS) | how;
  }

  /** Parts first, then followers by the opening in front of them. */
  private static List<Integer> endings(Node node) {
    if (node.endings().isEmpty()) {
      return List.of();
    }
    List<Ending> parts = node.endings().stream().filter(ending -> ending.follows() == 0).toList();
    List<Integer> numbers = new ArrayList<>();
    numbers.add(parts.size());
    numbers.add(node.endings().size() - parts.size());
    for (Ending part : parts) {
      numbers.addAll(List.of(part.row(), part.opens()));
    }
    node.endings().stream()
        .filter(ending -> ending.follows() != 0)
        .sorted(Comparator.comparing(Ending::follows))
        .forEach(end -> numbers.addAll(List.of(end.follows(), end.row(), end.opens())));
    return numbers;
  }

  private void number(int number) {
    if (number < PackedNumbers.LONG) {
      code.append((char) number);
    } else {
      code.append((char) (PackedNumbers.LONG + (number >>> PackedNumbers.LOW_BITS)))
          .append((char) (number & ((1 << PackedNumbers.LOW_BITS) - 1)));
    }
  }
}
