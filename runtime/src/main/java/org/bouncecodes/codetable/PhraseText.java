package org.bouncecodes.codetable;

/** How phrases and texts are compared, character by character. */
final class PhraseText {

  /** Chinese, Japanese and what follows are written without blanks: every place bounds a word. */
  private static final char FIRST_WITHOUT_BLANKS = '\u2E80';

  /** A {@link #traits trait}: what {@link #isBlank} says. */
  static final int BLANK = 1;

  /** A trait: what {@link #isWord} says. */
  static final int WORD = 2;

  /** A trait: a letter of any script. */
  static final int LETTER = 4;

  /** A trait: what {@link #joinsWords} says. */
  static final int JOINS = 8;

  private static final int CHARACTER_SHIFT = 16;

  /** Characters below this, of alphabets up to the Cyrillic one, are looked up. */
  private static final int LOW = 0x500;

  private static final char FIRST_ACCENTED = '\u00E0';

  /** The letters from the first accented one to U+017F, small and without their accents. */
  private static final String WITHOUT_ACCENTS =
      "aaaaaa\u00E6ceeeeiiii\u00F0nooooo\u00F7ouuuuy\u00FEyaaaaaaccccccccddddeeeeeeeeeegggggggghhhh"
          + "iiiiiiiiii\u0133\u0133jjkkkllllllllllnnnnnn\u0149\u014B\u014Boooooo\u0153\u0153"
          + "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

  private static final int[] LOW_CHARACTERS = lowCharacters();

  private PhraseText() {}

  private static int[] lowCharacters() {
    int[] characters = new int[LOW];
    for (char c = 0; c < LOW; c++) {
      characters[c] = compute(c);
    }
    return characters;
  }

  /** All that is to be known of a character: see {@link #folded} and the traits. */
  static int read(char c) {
    return c < LOW ? LOW_CHARACTERS[c] : compute(c);
  }

  private static int compute(char c) {
    char folded = isBlank(c) ? ' ' : fold(c);
    return (folded << CHARACTER_SHIFT) | traits(c);
  }

  /** The folded form of a character that was {@link #read}; a blank for white space. */
  static char folded(int read) {
    return (char) (read >>> CHARACTER_SHIFT);
  }

  /** Tells whether a character that was {@link #read} has a trait. */
  static boolean is(int read, int trait) {
    return (read & trait) != 0;
  }

  private static int traits(char c) {
    return (isBlank(c) ? BLANK : 0)
        | (isWord(c) ? WORD : 0)
        | (Character.isLetter(c) ? LETTER : 0)
        | (joinsWords(c) ? JOINS : 0);
  }

  static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u3000' || c == '\u2028';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Lower case without accents, and the typewriter's form of quotes and hyphens. */
  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      default -> withoutAccent(Character.toLowerCase(c));
    };
  }

  /**
   * Servers often leave accents out, and few words differ by them only. Greek capitals have none,
   * and no other sigma at the end of a word.
   */
  private static char withoutAccent(char c) {
    if (c >= FIRST_ACCENTED && c < FIRST_ACCENTED + WITHOUT_ACCENTS.length()) {
      return WITHOUT_ACCENTS.charAt(c - FIRST_ACCENTED);
    }
    return switch (c) {
      case '\u01A1' -> 'o';
      case '\u01B0' -> 'u';
      case '\u0219' -> 's';
      case '\u021B' -> 't';
      case '\u0451' -> '\u0435';
      case '\u03AC' -> '\u03B1';
      case '\u03AD' -> '\u03B5';
      case '\u03AE' -> '\u03B7';
      case '\u03AF', '\u03CA', '\u0390' -> '\u03B9';
      case '\u03CC' -> '\u03BF';
      case '\u03CD', '\u03CB', '\u03B0' -> '\u03C5';
      case '\u03CE' -> '\u03C9';
      case '\u03C2' -> '\u03C3';
      default -> c >= '\u1EA0' && c <= '\u1EF9' ? vietnameseVowel(c) : c;
    };
  }

  private static char vietnameseVowel(char c) {
    if (c < '\u1EC8') {
      return c < '\u1EB8' ? 'a' : 'e';
    }
    if (c < '\u1EE4') {
      return c < '\u1ECC' ? 'i' : 'o';
    }
    return c < '\u1EF2' ? 'u' : 'y';
  }

  static boolean isWord(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    return c < FIRST_WITHOUT_BLANKS && Character.isLetterOrDigit(c);
  }

  /** Tells whether a word goes on across this character, as in host names and addresses. */
  static boolean joinsWords(char c) {
    return c == '.' || c == '-' || c == '@';
  }
}
