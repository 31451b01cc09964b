package org.bouncecodes.codetable;

/**
 * The first characters of some words, so that most places where none of them begins are known at
 * once.
 */
final class WordStarts {

  /** So many characters of each word. */
  private static final int FEW = 3;

  /** How many hashes there may be, as a power of two. */
  private static final int BITS = 13;

  private final long[] hashes = new long[1 << (BITS - 6)];

  /** The fewest characters that have to be looked at. */
  private int fewest = FEW;

  /**
   * Adds a word.
   *
   * @param isBeginning whether words that begin with it are meant as well
   */
  void add(String word, boolean isBeginning) {
    int length = Math.min(word.length(), FEW);
    long hash = PhraseWords.hash(word, 0, length);
    if (isBeginning) {
      fewest = Math.min(fewest, length);
    }
    int bit = bit(isBeginning || length == FEW ? hash : whole(hash));
    hashes[bit >>> 6] |= 1L << bit;
  }

  /**
   * Tells whether one of the words may begin at a place.
   *
   * @param end where the word ends that stands there
   * @return true where one begins, and at few other places
   */
  boolean mayBegin(CharSequence text, int at, int end) {
    long hash = 0;
    int last = Math.min(end, at + FEW);
    for (int i = at; i < last; i++) {
      hash = PhraseWords.hash(hash, PhraseText.read(text.charAt(i)));
      if (i - at + 1 >= fewest && isIn(hash)) {
        return true;
      }
    }
    return end < at + FEW && isIn(whole(hash));
  }

  /** The hash of a short word that has to end there. */
  private static long whole(long hash) {
    return ~hash;
  }

  private boolean isIn(long hash) {
    int bit = bit(hash);
    return ((hashes[bit >>> 6] >>> bit) & 1) != 0;
  }

  private static int bit(long hash) {
    return (int) (hash >>> -BITS);
  }
}
