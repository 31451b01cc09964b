package org.bouncecodes.report;

/** Finds where a reply begins: its three digits (RFC 5321 section 4.2) as a word. */
final class ReplyAt {

  private ReplyAt() {}

  /** Returns where the first code of a range begins that tells of a failure, or -1. */
  static int code(CharSequence text, int from, int to) {
    for (int i = from; i + 3 <= Math.min(to, text.length()); i++) {
      char c = text.charAt(i);
      if ((c == '4' || c == '5') && isCode(text, i) && (i == from || begins(text.charAt(i - 1)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCode(CharSequence text, int at) {
    return isDigit(text.charAt(at + 1))
        && text.charAt(at + 1) <= '7'
        && isDigit(text.charAt(at + 2))
        && (at + 3 == text.length() || " \t\r\n-:;,".indexOf(text.charAt(at + 3)) >= 0);
  }

  private static boolean begins(char before) {
    return TextLine.isBlank(before) || "'\"#[(>:;".indexOf(before) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
