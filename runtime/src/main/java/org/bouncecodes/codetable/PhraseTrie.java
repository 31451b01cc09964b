package org.bouncecodes.codetable;

/**
 * The parts of all phrases of a {@link PhraseMatcher} as a trie, word by word; nodes behind which
 * the same follows are one. A node is an int that tells where its steps lie, so that a step takes
 * one look at a table, which lies in memory far apart from the one before.
 */
final class PhraseTrie {

  /** Where nothing goes on, and nothing ends. */
  static final int NO_NODE = 0;

  /** Added to the step to a word: there is a blank in front of it. */
  static final int BEHIND_BLANK = 1;

  /** Added to the step to a word: it is the beginning of any word. */
  static final int BEGINNING = 2;

  /** How many bits are added to the number of a word. */
  static final int HOW_BITS = 2;

  /** Spreads steps (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
  private static final int GOLDEN = 0x9E3779B1;

  /** In a node: how many slots there are for its steps, as a power of two; 0 for none. */
  private static final int SIZE_MASK = 31;

  /** In a node: there are beginnings among its steps. */
  private static final int HAS_BEGINNINGS = 32;

  /** In a node: something ends there, and the slot in front of its steps tells where that lies. */
  private static final int HAS_ENDINGS = 64;

  /** In a node, above: where its slots lie. */
  private static final int SLOTS_SHIFT = 7;

  /** There are fewer slots than this. */
  static final int LIMIT = 1 << (Integer.SIZE - SLOTS_SHIFT);

  /** In a slot: the node behind; the step is above. */
  private static final long LOW = 0xFFFFFFFFL;

  /** How many bits of {@link #known} there are for each slot, as a power of two. */
  private static final int KNOWN_BITS = 2;

  /** What each part has in {@link #endings}: its row, or 0, and the opening that it is, or 0. */
  private static final int PART = 2;

  /** What each follower has: the opening in front, and then what a part has. */
  private static final int FOLLOWER = 3;

  final PhraseWords words;

  /** Where parts begin that may begin inside of a word. */
  final int inside;

  /** Where parts begin that begin with a word; {@link PhraseWords#node} knows most nodes behind. */
  final int root;

  /** For each node its steps, each in the slot of its hash or thereafter, and the nodes behind. */
  private final long[] steps;

  /** A bit for each step, so that most that lead nowhere are known without a look at a slot. */
  private final long[] known;

  private final int knownShift;

  /** For nodes where parts end: how many parts and followers, then these. */
  private final int[] endings;

  /**
   * Unpacks a trie: its words, how many nodes, numbers in {@link #endings} and slots there are, and
   * of each node what ends there and its steps, each by how much its number is more than the one
   * before and by the number of the node to which it leads, which stands in front. So the roots are
   * the last, {@link #inside} behind {@link #root}.
   */
  PhraseTrie(String... text) {
    PackedNumbers packed = new PackedNumbers(String.join("", text));
    words = new PhraseWords(packed);
    int[] nodes = new int[packed.next() + 1];
    endings = new int[packed.next() + 1];
    steps = new long[packed.next()];
    int knownBits = slotBits(steps.length) + KNOWN_BITS;
    known = new long[1 + ((1 << knownBits) >>> 6)];
    knownShift = Integer.SIZE - knownBits;
    int[] begun = new int[words.size() + 1];
    int slots = 0;
    int place = 1;
    for (int node = 1; node < nodes.length; node++) {
      int size = packed.next();
      int count = packed.next();
      nodes[node] = (slots << SLOTS_SHIFT) | slotBits(count);
      if (size > 0) {
        nodes[node] |= HAS_ENDINGS;
        steps[slots] = place;
      }
      for (int end = place + size; place < end; place++) {
        endings[place] = packed.next();
      }
      int step = 0;
      for (int i = count; i > 0; i--) {
        step += packed.next();
        int next = packed.next();
        nodes[node] |= (step & BEGINNING) == 0 ? 0 : HAS_BEGINNINGS;
        addStep(nodes[node], step, nodes[next]);
        if (node == nodes.length - 2 && (step & BEGINNING) == 0) {
          begun[step >>> HOW_BITS] = nodes[next];
        }
      }
      slots += slots(size, count);
    }
    words.begin(begun);
    root = nodes[nodes.length - 2];
    inside = nodes[nodes.length - 1];
  }

  /** How many slots a node takes, by how many numbers tell what ends there, and its steps. */
  static int slots(int endings, int steps) {
    return (endings == 0 ? 0 : 1) + (steps == 0 ? 0 : 1 << slotBits(steps));
  }

  /** As a power of two, in how many slots so many steps lie, of which a third at least is free. */
  private static int slotBits(int steps) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(steps + steps / 2);
  }

  private void addStep(int node, int step, int next) {
    int bit = bit(node, step);
    known[bit >>> 6] |= 1L << bit;
    steps[slot(node, step)] = ((long) step << Integer.SIZE) | (next & LOW);
  }

  private int bit(int node, int step) {
    return ((31 * (node >>> SLOTS_SHIFT) + step) * GOLDEN) >>> knownShift;
  }

  private static int stepsBegin(int node) {
    return (node >>> SLOTS_SHIFT) + ((node & HAS_ENDINGS) == 0 ? 0 : 1);
  }

  private static int slotsOfSteps(int node) {
    return goesOn(node) ? 1 << (node & SIZE_MASK) : 0;
  }

  /** Where a step of a node lies, or would. */
  private int slot(int node, int step) {
    int begin = stepsBegin(node);
    int slot = (step * GOLDEN) >>> -(node & SIZE_MASK);
    while (steps[begin + slot] >>> Integer.SIZE != step && steps[begin + slot] != 0) {
      slot = (slot + 1) & (slotsOfSteps(node) - 1);
    }
    return begin + slot;
  }

  /**
   * The node behind a word.
   *
   * @param node in front of it, which {@link #goesOn}
   * @param word its number
   * @param how {@link #BEHIND_BLANK}, {@link #BEGINNING}, both or 0
   * @return the node, or {@link #NO_NODE}
   */
  int next(int node, int word, int how) {
    int step = (word << HOW_BITS) | how;
    int bit = bit(node, step);
    return ((known[bit >>> 6] >>> bit) & 1) == 0 ? NO_NODE : (int) steps[slot(node, step)];
  }

  /** Tells whether anything follows a node. */
  static boolean goesOn(int node) {
    return (node & SIZE_MASK) != 0;
  }

  /** Tells whether the beginning of a word may follow a node. */
  static boolean hasBeginnings(int node) {
    return (node & HAS_BEGINNINGS) != 0;
  }

  /** Tells whether parts or followers end at a node. */
  static boolean hasEndings(int node) {
    return (node & HAS_ENDINGS) != 0;
  }

  /** Where the parts and followers are that end at a node that {@link #hasEndings}. */
  int endings(int node) {
    return (int) steps[node >>> SLOTS_SHIFT];
  }

  int parts(int place) {
    return endings[place];
  }

  /** The row whose phrase is a part, from 1; 0 for none. */
  int row(int place, int part) {
    return endings[part(place, part)];
  }

  /** The opening that is a part, from 1; 0 for none. */
  int opens(int place, int part) {
    return endings[part(place, part) + 1];
  }

  private static int part(int place, int part) {
    return place + 2 + PART * part;
  }

  int followers(int place) {
    return endings[place + 1];
  }

  /** The number of the first follower of an opening; of a later one where there is none. */
  int firstFollower(int place, int opening) {
    int low = 0;
    int high = followers(place);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (follows(place, middle) < opening) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The opening in front of a follower. */
  int follows(int place, int follower) {
    return endings[follower(place, follower)];
  }

  /** The row whose phrase ends with a follower, from 1; 0 for none. */
  int followerRow(int place, int follower) {
    return endings[follower(place, follower) + 1];
  }

  /** The opening that a follower completes, from 1; 0 for none. */
  int followerOpens(int place, int follower) {
    return endings[follower(place, follower) + 2];
  }

  private int follower(int place, int follower) {
    return part(place, parts(place)) + FOLLOWER * follower;
  }
}
