package org.bouncecodes;

/** Judges a code by what stands in front of it. */
final class CodePlace {

  private static final int LONGEST_WORD = 12;

  /** What stands in front of a version rather than a code. */
  private static final String[] PRODUCT_WORDS = {
    "version",
    "ver",
    "v",
    "release",
    "build",
    "rev",
    "pro",
    "server",
    "on",
    "dated",
    "exim",
    "postfix",
    "sendmail",
    "qmail",
    "courier",
    "dovecot",
    "exchange",
    "mdaemon",
    "hmailserver",
    "domino",
    "kerio",
    "zimbra",
    "james",
    "amavis"
  };

  /** What stands in front of a code. */
  private static final String[] CODE_WORDS = {
    "said",
    "says",
    "error",
    "code",
    "codes",
    "reply",
    "response",
    "status",
    "smtp",
    "returned",
    "returns",
    "replied",
    "responded",
    "answered",
    "answer",
    "got",
    "esmtp",
    "message",
    "was",
    "is",
    "fehler",
    "erreur"
  };

  private CodePlace() {}

  /** Tells whether servers and mailers put codes where this one begins. */
  static boolean opensCode(CharSequence text, int start, boolean reply) {
    int end = start;
    while (end > 0 && end > start - LONGEST_WORD && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || isLineEnd(text.charAt(end - 1)) || lineEndsBetween(text, end, start)) {
      return true;
    }
    return switch (text.charAt(end - 1)) {
      case '<', '>', ';', '#', '(', '=', '"', '\'', '`', '|' -> true;
      case '[', '{' -> end == start && (end == 1 || !isLetterOrDigit(text.charAt(end - 2)));
      case ':' -> end < start || !reply || followsLabel(text, end - 1, start);
      default -> end < start && isCodeWord(text, end);
    };
  }

  /** In "12:01:450" the colon belongs to a time, in "host:587" and "[192.0.2.1]:587" to a port. */
  private static boolean followsLabel(CharSequence text, int colon, int start) {
    return colon > 0
        && isLetter(text.charAt(colon - 1))
        && BounceCode.find(text, start, start + 3).isPresent();
  }

  /** Tells whether the word in front names a program or announces a version. */
  static boolean followsProductName(CharSequence text, int start) {
    int end = start;
    while (end > 0 && end > start - 2 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return endsWithOneOf(PRODUCT_WORDS, text, end);
  }

  private static boolean isCodeWord(CharSequence text, int end) {
    return endsWithOneOf(CODE_WORDS, text, end);
  }

  /** Tells whether the word of ASCII letters that ends here is one of these, whatever its case. */
  private static boolean endsWithOneOf(String[] words, CharSequence text, int end) {
    int start = end;
    while (start > 0 && start >= end - LONGEST_WORD && isLetter(text.charAt(start - 1))) {
      start--;
    }
    for (String word : words) {
      if (word.length() == end - start && stands(word, text, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String word, CharSequence text, int start) {
    for (int i = 0; i < word.length(); i++) {
      if ((text.charAt(start + i) | 0x20) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean lineEndsBetween(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLineEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\r' || c == '\n';
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
