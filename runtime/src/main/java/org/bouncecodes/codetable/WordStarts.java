package org.bouncecodes.codetable;

import java.util.Arrays;

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

  /**
   * Adds a word.
   *
   * @param isBeginning whether words that begin with it are meant as well
   */
  void add(String word, boolean isBeginning) {
    if (isBeginning && word.length() < FEW) {
      // What follows is any character.
      Arrays.fill(hashes, -1);
    }
    int bit = bit(word, 0, word.length());
    hashes[bit >>> 6] |= 1L << bit;
  }

  /**
   * Tells whether one of the words may begin at a place.
   *
   * @param end where the word ends that stands there
   * @return true where one begins, and at few other places
   */
  boolean mayBegin(CharSequence text, int at, int end) {
    int bit = bit(text, at, end);
    return ((hashes[bit >>> 6] >>> bit) & 1) != 0;
  }

  private static int bit(CharSequence text, int at, int end) {
    long hash = 0;
    int last = Math.min(end, at + FEW);
    for (int i = at; i < last; i++) {
      hash = PhraseWords.hash(hash, PhraseText.read(text.charAt(i)));
    }
    return (int) (hash >>> -BITS);
  }
}
