package org.bouncecodes.codetable;

/**
 * Finds all phrases of a table in a text, in one pass. Wherever a phrase may begin it follows a
 * trie for at most {@value #LONGEST_PART} characters, so its time depends on the length of the text
 * only, whatever the number of phrases. Allocates nothing unless a phrase with a gap begins in the
 * text.
 *
 * <p>Case and white space do not matter, see {@code PhraseTable}. Instances are made by generated
 * code and are immutable.
 */
public final class PhraseMatcher {

  /** How many characters a gap spans at most. */
  public static final int LONGEST_GAP = 80;

  /** How many characters a phrase, or its part between two gaps, has at most. */
  public static final int LONGEST_PART = 64;

  /** Receives what is found. */
  @FunctionalInterface
  public interface Hits {

    /**
     * A phrase stands in the text.
     *
     * @param row the number of the row of the table, from 0
     * @param weight how many characters the phrase has without its gaps, less what it costs to have
     *     some, at least 1
     * @param begin where the phrase begins
     * @param end where it ends, exclusive
     */
    void hit(int row, int weight, int begin, int end);
  }

  /** Says where the words of a line begin, for texts that repeat a prefix on every line. */
  @FunctionalInterface
  public interface Lines {

    /**
     * Skips the prefix of a line.
     *
     * @param text the text
     * @param lineBegin where a line begins, never the first
     * @return where its words begin, from {@code lineBegin} to the length of the text
     */
    int wordsBegin(CharSequence text, int lineBegin);
  }

  private final PhraseTrie trie;

  private PhraseMatcher(PhraseTrie trie) {
    this.trie = trie;
  }

  /**
   * Unpacks a matcher. For generated code only.
   *
   * @param packed what the processor wrote
   * @return the matcher
   */
  public static PhraseMatcher of(String... packed) {
    return new PhraseMatcher(new PhraseTrie(packed));
  }

  /**
   * Finds every phrase.
   *
   * @param text the text, of any length
   * @param lines skips the prefixes of lines
   * @param hits is told of every phrase, in the order in which they begin, one with a gap when its
   *     last part begins
   */
  public void match(CharSequence text, Lines lines, Hits hits) {
    int length = text.length();
    OpenGaps gaps = OpenGaps.NONE;
    // The two characters before this one: three tell whether a part begins with the first.
    int first = 0;
    int second = 0;
    int firstRoot = PhraseTrie.NO_ROOT;
    int secondRoot = PhraseTrie.NO_ROOT;
    int position = -2;
    int before = PhraseText.BLANK;
    int insideWord = 0;
    int i = 0;
    while (i < length) {
      int read = PhraseText.read(text.charAt(i));
      int next = (read & PhraseText.BLANK) == 0 ? i + 1 : blanksEnd(text, lines, i);
      int node = trie.node(PhraseTrie.triple(firstRoot, secondRoot, PhraseText.bucket(read)));
      if (node != PhraseTrie.NO_NODE) {
        gaps =
            node == PhraseTrie.FROM_ROOT
                ? follow(text, lines, position, first, second, firstRoot, gaps, hits)
                : follow(text, lines, position, first, i + 1, next, 3, node, gaps, hits);
      }
      int word = PhraseText.bit(read, PhraseText.WORD);
      firstRoot = secondRoot;
      secondRoot = PhraseTrie.root(read, word & insideWord);
      // In "user-unknown.example.com" no word begins behind the hyphen or the full stops.
      insideWord =
          word
              | (PhraseText.bit(read, PhraseText.JOINS)
                  & PhraseText.bit(before, PhraseText.LETTER));
      before = read;
      first = second;
      second = i;
      position++;
      i = next;
    }
    if (position >= 0) {
      gaps = follow(text, lines, position, first, second, firstRoot, gaps, hits);
    }
    if (position >= -1) {
      follow(text, lines, position + 1, second, length, secondRoot, gaps, hits);
    }
  }

  /** Follows a part from the root. */
  private OpenGaps follow(
      CharSequence text,
      Lines lines,
      int position,
      int begin,
      int next,
      int root,
      OpenGaps open,
      Hits hits) {
    int node = trie.node(root, text.charAt(begin));
    return follow(text, lines, position, begin, begin + 1, next, 1, node, open, hits);
  }

  /**
   * Reports the parts that begin at a character.
   *
   * @param position where they begin, blanks counted once
   * @param begin where they begin
   * @param end where the characters end that have been read
   * @param second where the next character stands
   * @param length how many characters have been read
   * @param from the node behind them
   * @param open the gaps open before
   * @return the gaps open after them
   */
  private OpenGaps follow(
      CharSequence text,
      Lines lines,
      int position,
      int begin,
      int end,
      int second,
      int length,
      int from,
      OpenGaps open,
      Hits hits) {
    OpenGaps gaps = open;
    int node = from;
    int partLength = length;
    int partEnd = end;
    int next = second;
    while (node != PhraseTrie.NO_NODE) {
      while (trie.endsPart(node)) {
        if (!trie.isBounded(node) || endsWord(text, partEnd)) {
          if (trie.row(node) != 0) {
            hits.hit(trie.row(node) - 1, partLength, begin, partEnd);
          }
          if (trie.opens(node) != 0) {
            gaps = gaps.open(trie.opens(node), position, partLength, begin);
          }
        }
        node = trie.behindPart(node);
      }
      while (trie.endsFollowers(node)) {
        if (gaps != OpenGaps.NONE && (!trie.isBounded(node) || endsWord(text, partEnd))) {
          gaps.follow(trie, node, position, partLength, partEnd, hits);
        }
        node = trie.behindFollowers(node);
      }
      int run = trie.run(node, text, next);
      if (run > 0) {
        node += run;
        partLength += run;
        next += run;
        partEnd = next;
        continue;
      }
      if (next >= text.length()) {
        return gaps;
      }
      int read = PhraseText.read(text.charAt(next));
      node = trie.next(node, read);
      partLength++;
      partEnd = next + 1;
      next = (read & PhraseText.BLANK) == 0 ? partEnd : blanksEnd(text, lines, next);
    }
    return gaps;
  }

  /** Returns where white space ends, and with it the prefixes of lines. */
  private static int blanksEnd(CharSequence text, Lines lines, int blank) {
    int end = blank;
    while (end < text.length() && PhraseText.isBlank(text.charAt(end))) {
      boolean lineEnds = PhraseText.isLineEnd(text.charAt(end));
      end++;
      if (lineEnds) {
        end = Math.max(end, lines.wordsBegin(text, end));
      }
    }
    return end;
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
