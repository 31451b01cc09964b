package org.bouncecodes.codetable;

import java.util.Arrays;

/**
 * The parts of all phrases of a {@link PhraseMatcher} as a trie, in one array of characters, depth
 * first: a phrase lies there as it is written, so that following it reads memory in order.
 *
 * <p>A node is any number of {@link #PART}s and {@link #FOLLOWERS} that end there, then one of:
 * {@link #END}; the only character that goes on, followed by its node; some {@link #FORK}s and then
 * such a character or {@link #END}; {@link #BRANCH}; {@link #SEARCH}. Parts that end alike share
 * nodes. Numbers are two characters of {@value #NUMBER_BITS} bits each.
 */
final class PhraseTrie {

  /** Nothing goes on. */
  static final char END = 1;

  /** Whether it is {@link #BOUNDED}, the row counted from 1, or 0, and the opening, or 0. */
  static final char PART = 2;

  /** A character and the place of its node; else what follows. */
  static final char FORK = 3;

  /**
   * For each of eight groups of eight buckets (see {@link PhraseText#bucket}) how many buckets of
   * earlier groups have a node, and the bits of those of this group that have one; then the places.
   */
  static final char BRANCH = 4;

  /** How many characters go on, these in order, then the places of their nodes. */
  static final char SEARCH = 5;

  /**
   * The same part behind gaps: whether it is {@link #BOUNDED}, how many there are, and of each, in
   * order, the opening in front, the row and the opening that it completes.
   */
  static final char FOLLOWERS = 6;

  /** The part ends at the bound of a word only. */
  static final char BOUNDED = 1;

  static final char UNBOUNDED = 2;

  /** How many characters a part has. */
  private static final int PART_LENGTH = 6;

  /** How many characters each follower has, and all of them have in front. */
  private static final int FOLLOWER_LENGTH = 6;

  private static final int FOLLOWERS_BEGIN = 4;

  static final int FORKS = 2;
  static final int NUMBER_BITS = 15;
  static final int GROUP_BITS = 3;

  private static final int GROUP = 1 << GROUP_BITS;

  static final int BUCKETS = PhraseText.OTHERS + 1;

  /**
   * In front of the nodes, for each bucket of a first character, first for the begin of words and
   * then for inside: the place of the node.
   */
  static final int ROOTS = 2 * BUCKETS;

  /** Then: how many {@link #triple}s begin parts, and each with the place of its node. */
  static final int TRIPLES = 2 * ROOTS;

  /** For a character with which nothing can begin. */
  static final int NO_ROOT = root(PhraseText.read(' '), 1);

  /** Where nothing goes on. */
  static final int NO_NODE = 0;

  /** Where three characters are not enough to tell: one has to go there from the root. */
  static final int FROM_ROOT = 1;

  /** Spreads triples (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
  private static final int GOLDEN = 0x9E3779B1;

  private static final int FREE = -1;

  private final char[] code;

  /** A bit for each triple, so that most that begin nothing are known without a look at a slot. */
  private final long[] bits;

  private final int bitsShift;

  /** Triples, each with the place of its node behind it, in the slot of its hash or thereafter. */
  private final int[] slots;

  private final int slotsShift;

  PhraseTrie(String... packed) {
    code = String.join("", packed).toCharArray();
    int count = number(TRIPLES);
    int size = Integer.SIZE - Integer.numberOfLeadingZeros(2 * count + 1);
    slotsShift = Integer.SIZE - size;
    slots = new int[2 << size];
    bitsShift = slotsShift - 4;
    bits = new long[1 << (size + 4 - 6)];
    Arrays.fill(slots, FREE);
    for (int i = 1; i <= count; i++) {
      int triple = number(TRIPLES + 4 * i - 2);
      int slot = slot(triple);
      slots[slot] = triple;
      slots[slot + 1] = number(TRIPLES + 4 * i);
      int bit = (triple * GOLDEN) >>> bitsShift;
      bits[bit >>> 6] |= 1L << bit;
    }
  }

  /** Where a triple lies, or would. */
  private int slot(int triple) {
    int slot = ((triple * GOLDEN) >>> slotsShift) * 2;
    while (slots[slot] != triple && slots[slot] != FREE) {
      slot = (slot + 2) & (slots.length - 1);
    }
    return slot;
  }

  /**
   * The number of the root for a first character that was read.
   *
   * @param insideWord 1 inside of a word, where few parts may begin, else 0
   */
  static int root(int first, int insideWord) {
    return PhraseText.bucket(first) + BUCKETS * insideWord;
  }

  /**
   * The number of three characters: a root and the buckets of two more.
   *
   * @param second a bucket, or a root of it
   */
  static int triple(int root, int second, int third) {
    return (root * BUCKETS + (second & PhraseText.OTHERS)) * BUCKETS + third;
  }

  /** The node behind three characters, {@link #NO_NODE}, or {@link #FROM_ROOT}. */
  int node(int triple) {
    int bit = (triple * GOLDEN) >>> bitsShift;
    return (bits[bit >>> 6] >>> bit & 1) == 0 ? NO_NODE : find(triple);
  }

  private int find(int triple) {
    int slot = slot(triple);
    return slots[slot] == FREE ? NO_NODE : slots[slot + 1];
  }

  /** The node behind a first character, or {@link #NO_NODE}. */
  int node(int root, char first) {
    int node = number(2 * root);
    boolean several = root % BUCKETS == PhraseText.OTHERS && node != NO_NODE;
    return several ? next(node, PhraseText.read(first)) : node;
  }

  boolean endsPart(int node) {
    return code[node] == PART;
  }

  boolean endsFollowers(int node) {
    return code[node] == FOLLOWERS;
  }

  /** Tells whether what ends here has to end a word as well. */
  boolean isBounded(int node) {
    return code[node + 1] == BOUNDED;
  }

  /** The row whose phrase is the part that ends here, from 1; 0 for none. */
  int row(int part) {
    return number(part + 2);
  }

  /** The opening that is the part that ends here, from 1; 0 for none. */
  int opens(int part) {
    return number(part + 4);
  }

  int behindPart(int part) {
    return part + PART_LENGTH;
  }

  int followers(int node) {
    return number(node + 2);
  }

  /** The number of the first follower of an opening; of a later one where there is none. */
  int firstFollower(int node, int opening) {
    int low = 0;
    int high = followers(node);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (follows(node, middle) < opening) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int follows(int node, int follower) {
    return number(node + FOLLOWERS_BEGIN + FOLLOWER_LENGTH * follower);
  }

  /** The row whose phrase ends with a follower, from 1; 0 for none. */
  int row(int node, int follower) {
    return number(node + FOLLOWERS_BEGIN + FOLLOWER_LENGTH * follower + 2);
  }

  /** The opening that a follower completes, from 1; 0 for none. */
  int opens(int node, int follower) {
    return number(node + FOLLOWERS_BEGIN + FOLLOWER_LENGTH * follower + 4);
  }

  int behindFollowers(int node) {
    return node + FOLLOWERS_BEGIN + FOLLOWER_LENGTH * followers(node);
  }

  private int number(int place) {
    return code[place] << NUMBER_BITS | code[place + 1];
  }

  /**
   * How many characters of a text are followed by nothing else in the trie: the usual case, which
   * takes no look at their kind. The node is that many characters further.
   */
  int run(int node, CharSequence text, int begin) {
    int at = begin;
    int place = node;
    while (at < text.length() && code[place] == text.charAt(at) && code[place] > ' ') {
      at++;
      place++;
    }
    return at - begin;
  }

  /** The node behind a character that was read, from a node without parts, or {@link #NO_NODE}. */
  int next(int node, int read) {
    if (code[node] >= ' ') {
      return code[node] == PhraseText.folded(read) ? node + 1 : NO_NODE;
    }
    return jump(node, read);
  }

  private int jump(int node, int read) {
    int place = node;
    if (code[place] == BRANCH) {
      place = branch(place + 1, PhraseText.bucket(read));
      if (PhraseText.bucket(read) != PhraseText.OTHERS || place == NO_NODE) {
        return place;
      }
    }
    char folded = PhraseText.folded(read);
    while (code[place] == FORK) {
      if (code[place + 1] == folded) {
        return number(place + 2);
      }
      place += 4;
    }
    if (code[place] == SEARCH) {
      return search(place + 1, folded);
    }
    return code[place] == folded ? place + 1 : NO_NODE;
  }

  private int branch(int place, int bucket) {
    int group = code[place + (bucket >>> GROUP_BITS)];
    int bit = bucket & (GROUP - 1);
    if ((group >>> bit & 1) == 0) {
      return NO_NODE;
    }
    int number = (group >>> GROUP) + Integer.bitCount(group & ((1 << bit) - 1));
    return number(place + GROUP + 2 * number);
  }

  private int search(int place, char folded) {
    int low = place + 1;
    int high = place + code[place];
    int places = high + 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (code[middle] == folded) {
        return number(places + 2 * (middle - place - 1));
      }
      if (code[middle] < folded) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NO_NODE;
  }
}
