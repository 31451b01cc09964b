package org.bouncecodes;

/** Of what the words behind a gap are said. */
final class GapSubject {

  /** Part what is said of one thing from what is said of another. */
  private static final String PARTING = ":;,.";

  private GapSubject() {}

  /**
   * Tells whether other words stand between the words in front of a gap and those behind it, of
   * which the latter may be said as well: behind an address, else behind a mark that parts them.
   *
   * @param text a reply
   * @param begin where the words in front of the gap begin
   * @param words where the words behind it begin
   */
  static boolean isOther(String text, int begin, int words) {
    int end = words - 1;
    while (end >= begin && text.charAt(end) != '@') {
      end--;
    }
    if (end >= begin) {
      while (end < words && text.charAt(end) > ' ') {
        end++;
      }
    } else {
      end = words - 1;
      while (end > begin && !parts(text, end)) {
        end--;
      }
    }
    return end > begin && wordsBegin(text, end, words) < words;
  }

  private static boolean parts(String text, int at) {
    return PARTING.indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) <= ' ';
  }

  /** Returns where letters begin behind an address or a mark; codes say nothing of anything. */
  private static int wordsBegin(String text, int from, int words) {
    int begin = from;
    while (begin < words && !Character.isLetter(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }
}
