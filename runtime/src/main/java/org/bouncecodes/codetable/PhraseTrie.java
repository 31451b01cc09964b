package org.bouncecodes.codetable;

/**
 * The parts of all phrases of a {@link PhraseMatcher} as a trie, word by word. Nodes have numbers;
 * those behind which the same follows are one.
 */
final class PhraseTrie {

  /** Where nothing goes on. */
  static final int NO_NODE = 0;

  /** Where parts begin that begin with a word. */
  static final int WORDS = 1;

  /** Where parts begin that may begin inside of a word. */
  static final int INSIDE = 2;

  /** Added to the step to a word: there is a blank in front of it. */
  static final int BEHIND_BLANK = 1;

  /** Added to the step to a word: it is the beginning of any word. */
  static final int BEGINNING = 2;

  /** How many bits are added to the number of a word. */
  static final int HOW_BITS = 2;

  /** Spreads steps (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
  private static final int GOLDEN = 0x9E3779B1;

  private static final int SIZE_SHIFT = Integer.SIZE;
  private static final int ENDINGS_SHIFT = SIZE_SHIFT + 6;
  private static final long HAS_BEGINNINGS = 1L << (SIZE_SHIFT + 5);
  private static final int SIZE_MASK = 31;

  /** What each part has in {@link #endings}: its row, or 0, and the opening that it is, or 0. */
  private static final int PART = 2;

  /** What each follower has: the opening in front, and then what a part has. */
  private static final int FOLLOWER = 3;

  final PhraseWords words;

  /**
   * For each node: where its steps lie, as a power of two how many slots they have, whether there
   * are beginnings among them, and where its endings lie, or 0.
   */
  private final long[] nodes;

  /** For each node its steps, each in the slot of its hash or thereafter, and where they lead. */
  private final long[] steps;

  /** A bit for each step, so that most that lead nowhere are known without a look at a slot. */
  private final long[] known;

  private final int knownShift;

  /** For nodes where parts end: how many parts and followers, then these. */
  private final int[] endings;

  /** For each word the node behind it from {@link #WORDS}. */
  private final int[] first;

  PhraseTrie(String... text) {
    PackedNumbers packed = new PackedNumbers(String.join("", text));
    words = new PhraseWords(packed);
    first = new int[words.size() + 1];
    nodes = new long[packed.next() + 1];
    endings = new int[packed.next() + 1];
    steps = new long[packed.next()];
    int knownBits = slotBits(steps.length);
    known = new long[1 + ((1 << knownBits) >>> 6)];
    knownShift = Integer.SIZE - knownBits;
    int slot = 0;
    int place = 1;
    for (int node = 1; node < nodes.length; node++) {
      int count = packed.next();
      int bits = slotBits(count);
      nodes[node] = slot | ((long) bits << SIZE_SHIFT);
      for (int i = count; i > 0; i--) {
        addStep(node, packed.next(), packed.next());
      }
      slot += count == 0 ? 0 : 1 << bits;
      int size = packed.next();
      nodes[node] |= size == 0 ? 0 : (long) place << ENDINGS_SHIFT;
      for (int end = place + size; place < end; place++) {
        endings[place] = packed.next();
      }
    }
  }

  /** As a power of two, in how many slots so many steps lie, of which one at least is free. */
  static int slotBits(int steps) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(steps);
  }

  private void addStep(int node, int step, int next) {
    if ((step & BEGINNING) != 0) {
      nodes[node] |= HAS_BEGINNINGS;
    } else if (node == WORDS) {
      first[step >>> HOW_BITS] = next;
    }
    int bit = bit(node, step);
    known[bit >>> 6] |= 1L << bit;
    int slot = slot(nodes[node], step);
    steps[slot] = ((long) step << Integer.SIZE) | next;
  }

  private int bit(int node, int step) {
    return ((31 * node + step) * GOLDEN) >>> knownShift;
  }

  /** Where a step of a node lies, or would. */
  private int slot(long node, int step) {
    int bits = (int) (node >>> SIZE_SHIFT) & SIZE_MASK;
    int begin = (int) node;
    int slot = (step * GOLDEN) >>> -bits;
    while (steps[begin + slot] >>> Integer.SIZE != step && steps[begin + slot] != 0) {
      slot = (slot + 1) & ((1 << bits) - 1);
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
    if (node == WORDS && how == 0) {
      return first[word];
    }
    int step = (word << HOW_BITS) | how;
    int bit = bit(node, step);
    return ((known[bit >>> 6] >>> bit) & 1) == 0 ? NO_NODE : (int) steps[slot(nodes[node], step)];
  }

  /** Tells whether anything follows a node. */
  boolean goesOn(int node) {
    return ((nodes[node] >>> SIZE_SHIFT) & SIZE_MASK) != 0;
  }

  /** Tells whether the beginning of a word may follow a node. */
  boolean hasBeginnings(int node) {
    return (nodes[node] & HAS_BEGINNINGS) != 0;
  }

  /** Where the parts and followers are that end at a node, or 0 for none. */
  int endings(int node) {
    return (int) (nodes[node] >>> ENDINGS_SHIFT);
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
