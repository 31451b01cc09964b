package org.bouncecodes;

/**
 * What the digits at a position look like by themselves: a basic reply (RFC 5321 section 4.2), an
 * enhanced status code (RFC 3463 section 2), or something else that only begins like one, such as
 * an IPv4 address, a version, a date or a message id.
 *
 * @param kind what it is
 * @param end where it ends, exclusive; for {@link Kind#NONE} the first position worth looking at
 *     again
 */
record CodeShape(Kind kind, int end) {

  enum Kind {
    NONE,
    REPLY,
    STATUS
  }

  private static final int MAX_DIGITS = 3;
  private static final char HIGHEST_SUBJECT = '7';

  static CodeShape at(CharSequence text, int start) {
    int statusEnd = endOfStatus(text, start);
    if (statusEnd > 0) {
      return new CodeShape(Kind.STATUS, statusEnd);
    }
    return new CodeShape(isReply(text, start) ? Kind.REPLY : Kind.NONE, digitsEnd(text, start));
  }

  /** Returns the end of the enhanced status code that begins here, or -1. */
  static int endOfStatus(CharSequence text, int start) {
    return charAt(text, start + 1) == '.'
            && isDigit(text.charAt(start))
            && text.charAt(start) != '3'
            && opensWord(text, start)
        ? statusEnd(text, start)
        : -1;
  }

  /** Tells whether a basic reply begins here. */
  static boolean isReply(CharSequence text, int start) {
    int end = digitsEnd(text, start);
    return end - start == MAX_DIGITS && opensWord(text, start) && endsReply(text, end);
  }

  /** Tells whether an enhanced status code of the same class follows a reply that ends here. */
  static boolean statusFollows(CharSequence text, int replyEnd) {
    int start = replyEnd;
    while (start < text.length() && start < replyEnd + 3 && joins(text.charAt(start))) {
      start++;
    }
    return start > replyEnd
        && start < text.length()
        && text.charAt(start) == text.charAt(replyEnd - MAX_DIGITS)
        && digitsEnd(text, start) == start + 1
        && statusEnd(text, start) > 0;
  }

  /** Tells whether a reply stands right in front of an enhanced status code that begins here. */
  static boolean replyPrecedes(CharSequence text, int statusStart) {
    int end = statusStart;
    while (end > 0 && end > statusStart - 3 && joins(text.charAt(end - 1))) {
      end--;
    }
    int start = end - MAX_DIGITS;
    return end < statusStart
        && start >= 0
        && text.charAt(start) >= '2'
        && text.charAt(start) <= '5'
        && digitsEnd(text, start) == end
        && opensWord(text, start);
  }

  /** Stands between a reply and its enhanced status code. */
  private static boolean joins(char c) {
    return c == ' ' || c == '-' || c == '#' || c == '\t';
  }

  private static boolean opensWord(CharSequence text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    return switch (before) {
      case '-' ->
          start == 1 || (isDigit(text.charAt(start - 2)) && endsReplyBefore(text, start - 1));
      case '.', '@', '/', '_', '\\', '+', '$', '%' -> false;
      default -> !isWord(before);
    };
  }

  private static boolean endsReplyBefore(CharSequence text, int end) {
    int start = end - MAX_DIGITS;
    return start >= 0
        && digitsEnd(text, start) == end
        && (start == 0 || (!isWord(text.charAt(start - 1)) && text.charAt(start - 1) != '-'));
  }

  /** Returns the end of class.subject.detail, or -1. */
  private static int statusEnd(CharSequence text, int start) {
    int subject = start + 2;
    if (charAt(text, start + 1) != '.'
        || charAt(text, subject) > HIGHEST_SUBJECT
        || digitsEnd(text, subject) != subject + 1
        || charAt(text, subject + 1) != '.') {
      return -1;
    }
    int detail = subject + 2;
    int end = digitsEnd(text, detail);
    boolean number =
        end > detail
            && end - detail <= MAX_DIGITS
            && (charAt(text, detail) != '0' || end - detail == 1);
    return number && endsStatus(text, end) ? end : -1;
  }

  private static boolean endsStatus(CharSequence text, int end) {
    char after = charAt(text, end);
    char then = charAt(text, end + 1);
    return switch (after) {
      case '.' -> !isWord(then);
      case '-' -> !isWord(then);
      case '@', '/', '_', '+', '%' -> false;
      default -> !isWord(after);
    };
  }

  private static boolean endsReply(CharSequence text, int end) {
    char after = charAt(text, end);
    char then = charAt(text, end + 1);
    return switch (after) {
      case '.', ',' -> !isWord(then);
      case '-' -> !isDigit(then) || statusEnd(text, end + 1) > 0;
      case '@', '/', '_', '+', '%', '$', '\\' -> false;
      default -> !isWord(after);
    };
  }

  /** Returns where the digits end that begin here. */
  static int digitsEnd(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static char charAt(CharSequence text, int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
