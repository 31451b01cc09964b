package org.bouncecodes.codetable;

/**
 * The words of all phrases of a {@link PhraseMatcher}, with numbers from 1 in the order of their
 * characters. A word is a run of letters and digits, or any other character but a blank by itself.
 * Words are told apart by hashes of 64 bits, which the processor knows to be different; whoever
 * makes another word with the hash of one could as well write that one.
 */
final class PhraseWords {

  /** The number of what is no word of a phrase. */
  static final int NONE = 0;

  /** A word that stands for all words that begin with it. */
  static final int BEGINNING = 1;

  /** A word with which a part may begin inside of a word, where that one ends. */
  static final int INSIDE = 2;

  /** A word with which a part may begin inside of a word, wherever that one ends. */
  static final int INSIDE_BEGINNING = 4;

  /** A word inside of which parts may begin. */
  static final int HOLDS_PARTS = 8;

  /** How many bits these take. */
  static final int FLAGS = 4;

  /** Words whose first characters are kept. */
  private static final int STARTS = BEGINNING | INSIDE | INSIDE_BEGINNING;

  /** What {@link #at} returns where there is no word of a phrase. */
  static final long UNKNOWN = 0;

  /** How many bits a number takes in what {@link #at} returns; others are above. */
  private static final int NUMBER_BITS = 20;

  /** Numbers are smaller than this. */
  static final int LIMIT = 1 << NUMBER_BITS;

  /** How many bits the length takes that is behind the number. */
  private static final int LENGTH_BITS = 7;

  private static final int FLAGS_BEGIN = NUMBER_BITS + LENGTH_BITS;

  /** The word is known as a whole, not only a beginning of it. */
  private static final long WHOLE = 1L << FLAGS_BEGIN;

  /** The word, or a beginning of it, stands for all words that begin so. */
  private static final long HAS_BEGINNING = 2L << FLAGS_BEGIN;

  /** Parts may begin inside of the word. */
  private static final long MAY_HOLD_PARTS = 4L << FLAGS_BEGIN;

  /** Where, above all these, the node of the trie is that is behind a part that is the word. */
  private static final int NODE_SHIFT = Integer.SIZE;

  /** Spreads hashes (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int[] lengths;

  /** The longest beginning of each word, perhaps all of it, that stands for any word so begun. */
  private final int[] beginnings;

  /** The same, but shorter than the word. */
  private final int[] shorter;

  private final WordStarts beginningStarts = new WordStarts();
  private int longestBeginning;

  /** Each word's hash and what {@link #at} returns, in the slot of its hash or thereafter. */
  private final long[] slots;

  private final int slotsShift;

  /** The words with which parts begin inside of a word. */
  private final WordStarts insideStarts = new WordStarts();

  /**
   * Unpacks the words: how many there are, then of each how many characters it shares with the one
   * before, how many follow and, in the lowest bits, its flags, and the characters that follow.
   */
  PhraseWords(PackedNumbers packed) {
    int count = packed.next();
    lengths = new int[count + 1];
    beginnings = new int[count + 1];
    shorter = new int[count + 1];
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * count + 1);
    slotsShift = Long.SIZE - bits;
    slots = new long[2 << bits];
    // The characters of the word, and the hash of those in front of each.
    char[] characters = new char[PhraseMatcher.LONGEST_PART];
    long[] hashes = new long[characters.length + 1];
    for (int word = 1; word <= count; word++) {
      int shared = packed.next();
      int flags = packed.next();
      int length = shared + (flags >>> FLAGS);
      for (int i = shared; i < length; i++) {
        characters[i] = packed.character();
        hashes[i + 1] = hash(hashes[i], characters[i]);
      }
      // What begins the word before begins this one unless it is longer than what they share.
      int beginning = beginnings[word - 1];
      while (lengths[beginning] > shared) {
        beginning = shorter[beginning];
      }
      add(word, length, beginning, flags);
      put(hashes[length], word, flags);
      if ((flags & STARTS) != 0) {
        addStarts(String.valueOf(characters, 0, length), flags);
      }
    }
  }

  /** Sets for each word by its number the node of the trie behind the word, see {@link #node}. */
  void begin(int[] nodes) {
    for (int slot = 0; slot < slots.length; slot += 2) {
      slots[slot + 1] |= (long) nodes[number(slots[slot + 1])] << NODE_SHIFT;
    }
  }

  private void add(int word, int length, int beginning, int flags) {
    lengths[word] = length;
    shorter[word] = beginning;
    beginnings[word] = (flags & BEGINNING) != 0 ? word : beginning;
  }

  private void put(long hash, int word, int flags) {
    int slot = firstSlot(hash);
    while (slots[slot + 1] != UNKNOWN) {
      slot = nextSlot(slot);
    }
    slots[slot] = hash;
    slots[slot + 1] =
        WHOLE
            | (beginnings[word] == NONE ? 0 : HAS_BEGINNING)
            | ((flags & HOLDS_PARTS) == 0 ? 0 : MAY_HOLD_PARTS)
            | ((long) lengths[word] << NUMBER_BITS)
            | word;
  }

  private void addStarts(String word, int flags) {
    if ((flags & BEGINNING) != 0) {
      beginningStarts.add(word, true);
      longestBeginning = Math.max(longestBeginning, word.length());
    }
    if ((flags & (INSIDE | INSIDE_BEGINNING)) != 0) {
      insideStarts.add(word, (flags & INSIDE_BEGINNING) != 0);
    }
  }

  /** Adds a folded character to the hash of those before it, at first 0. */
  static long hash(long hash, char folded) {
    return (hash ^ folded) * GOLDEN;
  }

  static long hash(CharSequence text, int begin, int end) {
    long hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash(hash, PhraseText.folded(PhraseText.read(text.charAt(i))));
    }
    return hash;
  }

  private int firstSlot(long hash) {
    return (int) (hash >>> slotsShift) * 2;
  }

  private int nextSlot(int slot) {
    return (slot + 2) & (slots.length - 1);
  }

  /** How many words there are. */
  int size() {
    return lengths.length - 1;
  }

  /** How many characters the word with a number has. */
  int length(int word) {
    return lengths[word];
  }

  /**
   * The word that begins at a character.
   *
   * @param text where it stands
   * @param begin of it, no blank
   * @return to be asked with {@link #number(long)} and what follows there
   */
  long at(CharSequence text, int begin) {
    int read = PhraseText.read(text.charAt(begin));
    long hash = hash(0, PhraseText.folded(read));
    if (!PhraseText.is(read, PhraseText.WORD)) {
      return find(hash);
    }
    int end = begin + 1;
    // Words of phrases are no longer than that.
    int limit = Math.min(text.length(), begin + PhraseMatcher.LONGEST_PART + 1);
    while (end < limit) {
      read = PhraseText.read(text.charAt(end));
      if (!PhraseText.is(read, PhraseText.WORD)) {
        break;
      }
      hash = hash(hash, PhraseText.folded(read));
      end++;
    }
    long word = find(hash);
    return word == UNKNOWN
        ? longestBeginning(text, begin, end) | ((long) (end - begin) << NUMBER_BITS)
        : word;
  }

  private long longestBeginning(CharSequence text, int begin, int end) {
    long longest = MAY_HOLD_PARTS;
    if (!beginningStarts.mayBegin(text, begin, end)) {
      return longest;
    }
    long hash = 0;
    int limit = Math.min(end, begin + longestBeginning);
    for (int i = begin; i < limit; i++) {
      hash = hash(hash, PhraseText.folded(PhraseText.read(text.charAt(i))));
      int word = number(find(hash));
      longest =
          word != NONE && beginnings[word] == word
              ? MAY_HOLD_PARTS | HAS_BEGINNING | word
              : longest;
    }
    return longest;
  }

  private long find(long hash) {
    int slot = firstSlot(hash);
    while (slots[slot] != hash && slots[slot + 1] != UNKNOWN) {
      slot = nextSlot(slot);
    }
    return slots[slot + 1];
  }

  /** The number of a word, or of its longest beginning, or {@link #NONE}. */
  static int number(long word) {
    return (int) word & (LIMIT - 1);
  }

  /** Whether a word is known as a whole. */
  static boolean isWhole(long word) {
    return (word & WHOLE) != 0;
  }

  /** How many characters a word has; of one that is not known as a whole, those looked at. */
  static int length(long word) {
    return (int) (word >>> NUMBER_BITS) & ((1 << LENGTH_BITS) - 1);
  }

  /** The node of the trie behind a word with which parts begin, else {@link PhraseTrie#NO_NODE}. */
  static int node(long word) {
    return (int) (word >>> NODE_SHIFT);
  }

  /** Whether a word has a {@link #beginning}. */
  static boolean hasBeginning(long word) {
    return (word & HAS_BEGINNING) != 0;
  }

  /** Whether parts may begin inside of a word. */
  static boolean mayHoldParts(long word) {
    return (word & MAY_HOLD_PARTS) != 0;
  }

  /** The number of the longest beginning that a word has. */
  int beginning(long word) {
    return beginnings[number(word)];
  }

  /** The number of the next shorter beginning, or {@link #NONE}. */
  int shorter(int beginning) {
    return shorter[beginning];
  }

  /**
   * Returns the first place where a part may begin inside of a word.
   *
   * @param from where to look first
   * @param end where the word ends
   * @return the place; the end where there is none
   */
  int nextPart(CharSequence text, int from, int end) {
    return insideStarts.next(text, from, end);
  }
}
