package org.bouncecodes.codetable;

/**
 * Finds all phrases of a table in a text, in one pass whose time depends on the length of the text
 * only (Aho-Corasick). Allocates nothing unless a phrase with a gap begins in the text.
 *
 * <p>Case and white space do not matter, see {@code PhraseTable}. Instances are made by generated
 * code and are immutable.
 */
public final class PhraseMatcher {

  /** How many characters a gap spans at most. */
  public static final int LONGEST_GAP = 80;

  /** How many characters a phrase, or its part between two gaps, has at most. */
  public static final int LONGEST_PART = 64;

  /** How many characters the prefix of a line has at most; a longer one is none. */
  public static final int LONGEST_PREFIX = 200;

  /** Words side by side say more than the same words apart. */
  private static final int GAP_COSTS = 3;

  private static final String GAP = " * ";

  /** Receives what is found. */
  @FunctionalInterface
  public interface Hits {

    /**
     * A phrase stands in the text.
     *
     * @param row the number of the row of the table, from 0
     * @param partEnd where the phrase, or its part before the first gap, ends
     * @param partLength how long that part is, blanks counted once
     * @param end where the whole phrase ends, exclusive
     */
    void hit(int row, int partEnd, int partLength, int end);
  }

  /** Says where the words of a line begin, for texts that repeat a prefix on every line. */
  @FunctionalInterface
  public interface Lines {

    /**
     * Skips the prefix of a line.
     *
     * @param text the text
     * @param lineBegin where a line begins, never the first
     * @return where its words begin, {@code lineBegin} or later
     */
    int wordsBegin(CharSequence text, int lineBegin);
  }

  private final PhraseStates states;
  private final PhraseParts parts;

  private PhraseMatcher(PhraseStates states, PhraseParts parts) {
    this.states = states;
    this.parts = parts;
  }

  /**
   * Unpacks a matcher. For generated code only.
   *
   * @param packed what the processor wrote
   * @return the matcher
   */
  public static PhraseMatcher of(String... packed) {
    PackedNumbers numbers = new PackedNumbers(packed);
    return new PhraseMatcher(PhraseStates.unpack(numbers), PhraseParts.unpack(numbers));
  }

  /**
   * Weighs a phrase as it is written in a table. For generated code only.
   *
   * @param phrase the phrase
   * @return how many characters it has without its gaps, less what each gap costs, at least 1
   */
  public static int weight(String phrase) {
    if (phrase.indexOf('*') < 0) {
      return phrase.length();
    }
    String words = phrase.replace(GAP, "");
    int gaps = (phrase.length() - words.length()) / GAP.length();
    return Math.max(1, words.replace("*", "").length() - gaps * GAP_COSTS);
  }

  /**
   * Finds every phrase.
   *
   * @param text the text, of any length
   * @param lines skips the prefixes of lines
   * @param hits is told of every phrase, in the order of their ends
   */
  public void match(CharSequence text, Lines lines, Hits hits) {
    OpenGaps gaps = OpenGaps.NONE;
    int state = PhraseStates.ROOT;
    // Bit n tells whether a phrase may begin n characters before this one.
    long begins = 0;
    int position = 0;
    boolean blank = true;
    int before = 0;
    int beforeThat = 0;
    int i = 0;
    int length = text.length();
    while (i < length) {
      char c = text.charAt(i);
      int read = states.read(c);
      int end = i + 1;
      boolean begin = true;
      if ((read & PhraseText.BLANK) != 0) {
        end = PhraseText.isLineEnd(c) ? wordsBegin(text, lines, end) : end;
        if (blank) {
          i = end;
          continue;
        }
        blank = true;
      } else {
        begin = blank || beginsWord(read, before, beforeThat);
        blank = false;
      }
      begins = begins << 1 | (begin ? 1 : 0);
      beforeThat = before;
      before = read;
      state = states.next(state, read >>> PhraseText.TRAITS, begin);
      position++;
      if (states.ends(state)) {
        gaps = found(text, state, position, i + 1, begins, gaps, hits);
      }
      i = end;
    }
  }

  /** Reports the parts that end here, the longest first, and returns the gaps open after them. */
  private OpenGaps found(
      CharSequence text, int state, int position, int end, long begins, OpenGaps open, Hits hits) {
    OpenGaps gaps = open;
    for (int s = states.ending(state); s != PhraseStates.ROOT; s = states.nextEnding(s)) {
      for (int part = states.firstPart(s); part < states.endOfParts(s); part++) {
        boolean bounded =
            (!parts.boundedBefore(part) || (begins >>> (parts.length(part) - 1) & 1) != 0)
                && (!parts.boundedAfter(part) || endsWord(text, end));
        if (bounded) {
          gaps = gaps.found(parts, part, position, end, hits);
        }
      }
    }
    return gaps;
  }

  /**
   * Finds where a phrase begins, from what {@link Hits} was told.
   *
   * @param text the text
   * @param lines as for {@link #match}
   * @param partEnd where the first part ends
   * @param partLength how long it is
   * @return where it begins
   */
  public static int begin(CharSequence text, Lines lines, int partEnd, int partLength) {
    int begin = partEnd;
    int lineBegin = lineBegin(text, begin);
    int wordsBegin = wordsBegin(text, lines, lineBegin);
    int left = partLength;
    while (left > 0 && begin > 0) {
      boolean blank = false;
      while (begin > 0 && (begin <= wordsBegin || PhraseText.isBlank(text.charAt(begin - 1)))) {
        if (begin > wordsBegin) {
          begin--;
          blank = true;
        } else {
          if (isBegin(text, lineBegin)) {
            begin = Math.max(lineBegin - 1, 0);
            blank = true;
          }
          lineBegin = lineBegin(text, begin);
          wordsBegin = wordsBegin(text, lines, lineBegin);
        }
      }
      if (!blank) {
        begin--;
      }
      left--;
    }
    return begin;
  }

  /** Where the line begins, or a place so far in front that no prefix of the line reaches it. */
  private static int lineBegin(CharSequence text, int at) {
    int farthest = Math.max(0, at - 2 * LONGEST_PREFIX);
    int begin = at;
    while (begin > farthest && !isBegin(text, begin)) {
      begin--;
    }
    return isBegin(text, begin) ? begin : begin + LONGEST_PREFIX;
  }

  private static boolean isBegin(CharSequence text, int at) {
    return at == 0 || PhraseText.isLineEnd(text.charAt(at - 1));
  }

  private static int wordsBegin(CharSequence text, Lines lines, int lineBegin) {
    if (lineBegin == 0 || !isBegin(text, lineBegin)) {
      return lineBegin;
    }
    int wordsBegin = lines.wordsBegin(text, lineBegin);
    return wordsBegin - lineBegin > LONGEST_PREFIX ? lineBegin : Math.max(lineBegin, wordsBegin);
  }

  /**
   * Tells whether a word can begin here, from the traits of this character and the two before;
   * "unknown" in "user-unknown.example.com" is none.
   */
  private static boolean beginsWord(int traits, int before, int beforeThat) {
    if ((traits & PhraseText.WORD) == 0) {
      return true;
    }
    boolean joined = (before & PhraseText.JOINS) != 0 && (beforeThat & PhraseText.LETTER) != 0;
    return !joined && (before & PhraseText.WORD) == 0;
  }

  /** Tells whether a word can end here; a new sentence may follow a full stop without a blank. */
  private static boolean endsWord(CharSequence text, int end) {
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    boolean joined =
        PhraseText.joinsWords(after)
            && end + 1 < text.length()
            && Character.isLetter(text.charAt(end + 1))
            && !(after == '.' && Character.isUpperCase(text.charAt(end + 1)));
    return !joined && !PhraseText.isWord(after);
  }
}
