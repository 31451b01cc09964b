package org.bouncecodes.codetable;

/**
 * The first three characters of some words, so that most places where none of them begins are known
 * at once. Of each character the lower byte is enough, and 0 stands behind the end of a word.
 */
final class WordStarts {

  private static final int CHARACTERS = 3;
  private static final int MASK = 0xFFFFFF;

  /** Stands for any character. */
  private static final int ANY = 1;

  /** Spreads characters (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
  private static final int GOLDEN = 0x9E3779B1;

  /** How many hashes there may be, as a power of two. */
  private static final int BITS = 13;

  private final long[] hashes = new long[1 << (BITS - 6)];

  /** How many characters the shortest word has that goes on with any. */
  private int shortest = CHARACTERS;

  /**
   * Adds a word.
   *
   * @param isBeginning whether words that begin with it are meant as well
   */
  void add(String word, boolean isBeginning) {
    int characters = 0;
    for (int i = 0; i < CHARACTERS; i++) {
      int behind = isBeginning ? ANY : 0;
      characters = behind(characters, i < word.length() ? word.charAt(i) : behind);
    }
    if (isBeginning) {
      shortest = Math.min(shortest, word.length());
    }
    int bit = bit(characters);
    hashes[bit >>> 6] |= 1L << bit;
  }

  /**
   * Returns the first place where one of the words may begin inside of another.
   *
   * @param from where to look first
   * @param end where the other word ends
   * @return the place of one, of few others too; the end where there is none
   */
  int next(CharSequence text, int from, int end) {
    int characters = 0;
    for (int i = from; i < end + CHARACTERS - 1; i++) {
      characters = behind(characters, i < end ? folded(text, i) : 0);
      if (i >= from + CHARACTERS - 1 && isStart(characters)) {
        return i - CHARACTERS + 1;
      }
    }
    return end;
  }

  /** Tells whether one of the words may begin where another begins that ends at a place. */
  boolean mayBegin(CharSequence text, int at, int end) {
    int characters = 0;
    for (int i = at; i < at + CHARACTERS; i++) {
      characters = behind(characters, i < end ? folded(text, i) : 0);
    }
    return isStart(characters);
  }

  private static int folded(CharSequence text, int at) {
    return PhraseText.folded(PhraseText.read(text.charAt(at)));
  }

  private static int behind(int characters, int character) {
    return ((characters << Byte.SIZE) & MASK) | (character & 0xFF);
  }

  private boolean isStart(int characters) {
    return isIn(characters)
        || (shortest < CHARACTERS && isIn((characters & ~0xFF) | ANY))
        || (shortest == 1 && isIn((characters & ~0xFFFF) | (ANY << Byte.SIZE) | ANY));
  }

  private boolean isIn(int characters) {
    int bit = bit(characters);
    return ((hashes[bit >>> 6] >>> bit) & 1) != 0;
  }

  private static int bit(int characters) {
    return (characters * GOLDEN) >>> -BITS;
  }
}
