package org.bouncecodes.report;

/**
 * A mail address in a text (RFC 5322 section 3.4.1, with letters of any script as RFC 6531 allows).
 *
 * @param address without brackets
 * @param begin where it begins, with an opening bracket or quote
 * @param end where it ends, with a closing bracket or quote
 */
record MailAddress(String address, int begin, int end) {

  /** How long an address can be (RFC 5321 section 4.5.3.1), with some room for routes. */
  private static final int LONGEST = 330;

  /** Finds the first address that begins in a range, or null. */
  static @org.jspecify.annotations.Nullable MailAddress first(String text, int from, int to) {
    int at = TextLine.indexOf(text, "@", from, to);
    int least = from;
    while (at >= 0) {
      int begin = localBegin(text, Math.max(least, at - LONGEST), at);
      int end = domainEnd(text, at + 1, Math.min(to, at + LONGEST));
      if (begin < at && end > at + 1 && isDomain(text, at + 1, end)) {
        return bracketed(text, begin, end, from, to);
      }
      least = at + 1;
      at = TextLine.indexOf(text, "@", at + 1, to);
    }
    return null;
  }

  private static MailAddress bracketed(String text, int begin, int end, int from, int to) {
    String address = text.substring(begin, end);
    int outerBegin = begin;
    int outerEnd = end;
    if (outerBegin > from && outerEnd < to && closes(text.charAt(begin - 1), text.charAt(end))) {
      outerBegin--;
      outerEnd++;
    }
    return new MailAddress(address, outerBegin, outerEnd);
  }

  private static boolean closes(char open, char close) {
    return (open == '<' && close == '>')
        || (open == '(' && close == ')')
        || (open == '[' && close == ']')
        || (open == '"' && close == '"')
        || (open == '\'' && close == '\'');
  }

  /** The quoted or plain part in front of the at sign. */
  private static int localBegin(String text, int from, int at) {
    int begin = at;
    if (at - 1 > from && text.charAt(at - 1) == '"') {
      int open = openingQuote(text, from, at - 2);
      if (open >= 0) {
        return open;
      }
    }
    while (begin > from
        && isLocal(text.charAt(begin - 1))
        && !(isUnspaced(text.charAt(begin - 1)) && begin < at && !isUnspaced(text.charAt(begin)))) {
      begin--;
    }
    while (begin < at && (text.charAt(begin) == '\'' || text.charAt(begin) == '.')) {
      begin++;
    }
    return begin;
  }

  private static int openingQuote(String text, int from, int last) {
    for (int i = last; i >= from && text.charAt(i) != '\n'; i--) {
      if (text.charAt(i) == '"') {
        return i < last ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~.".indexOf(c) >= 0;
  }

  /** Tells whether a letter is of a script without blanks between words: they touch addresses. */
  private static boolean isUnspaced(char c) {
    return c >= 0x2E80;
  }

  private static int domainEnd(String text, int from, int to) {
    if (from < to && text.charAt(from) == '[') {
      int close = text.indexOf(']', from);
      return close < 0 || close >= to ? from : close + 1;
    }
    int end = from;
    while (end < to
        && isDomain(text.charAt(end))
        && !(isUnspaced(text.charAt(end)) && end > from && isAscii(text.charAt(end - 1)))) {
      end++;
    }
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isAscii(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean isDomain(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_';
  }

  private static boolean isDomain(String text, int from, int to) {
    return Character.isLetterOrDigit(text.charAt(from)) || (text.charAt(from) == '[' && to > from);
  }

  /** The part in front of the last at sign. */
  String localPart() {
    return address.substring(0, address.lastIndexOf('@'));
  }
}
