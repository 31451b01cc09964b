package org.bouncecodes;

/** Of what the words behind a gap are said. */
final class GapSubject {

  /** May stand between an address and what is said of it. */
  private static final String CLOSING = ">)]}'\"`,:;.-";

  private GapSubject() {}

  /**
   * Tells whether an address stands in a gap and then other words, of which the words behind the
   * gap may be said as well.
   *
   * @param text a reply
   * @param begin where the words in front of the gap begin
   * @param words where the words behind it begin
   */
  static boolean isOther(String text, int begin, int words) {
    int at = text.lastIndexOf('@', words);
    if (at < begin) {
      return false;
    }
    int end = at;
    while (end < words && text.charAt(end) > ' ') {
      end++;
    }
    while (end < words && isBetween(text.charAt(end))) {
      boolean lineEnds = text.charAt(end) == '\n';
      end++;
      if (lineEnds) {
        end = ReplyLines.wordsBegin(text, end);
      }
    }
    return end < words;
  }

  private static boolean isBetween(char c) {
    return c <= ' ' || c == '\u00a0' || CLOSING.indexOf(c) >= 0;
  }
}
