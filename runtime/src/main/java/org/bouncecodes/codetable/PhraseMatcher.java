package org.bouncecodes.codetable;

/**
 * Finds all phrases of a table in a text, in one pass. Wherever a phrase may begin it goes from
 * word to word for at most {@value #LONGEST_PART} characters, so its time depends on the length of
 * the text only, whatever the number of phrases. Allocates one small object, and an array where a
 * phrase with a gap begins in the text.
 *
 * <p>Case, accents and white space do not matter, see {@code PhraseTable}. Instances are made by
 * generated code and are immutable.
 */
public final class PhraseMatcher {

  /** How many characters a gap spans at most. */
  public static final int LONGEST_GAP = 80;

  /** How many characters a phrase, or its part between two gaps, has at most. */
  public static final int LONGEST_PART = 96;

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
     * @param lastPart where its part behind the last gap begins; where it begins itself if it has
     *     no gap
     * @param end where it ends, exclusive
     */
    void hit(int row, int weight, int begin, int lastPart, int end);
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
    new PhraseReading(trie, text, lines, hits).read();
  }
}
