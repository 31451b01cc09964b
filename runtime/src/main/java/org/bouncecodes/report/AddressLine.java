package org.bouncecodes.report;

import org.jspecify.annotations.Nullable;

/**
 * A line that begins with the address of a recipient, as most programs list them.
 *
 * @param address the recipient
 * @param shape what follows it
 * @param rest where the words behind it begin, possibly on a later line
 */
record AddressLine(MailAddress address, Shape shape, int rest) {

  /** How far the note about an alias reaches. */
  private static final int LONGEST_NOTE = 400;

  /** What follows an address. */
  enum Shape {
    /** Nothing. */
    BARE,
    /** A colon, and possibly words. */
    COLON,
    /** Dots and words, as Sendmail writes. */
    DOTS,
    /** Words in parentheses. */
    NOTE,
    /** Words. */
    WORDS
  }

  static @Nullable AddressLine of(String text, TextLine line) {
    int head = behindOrnament(text, line.words(), line.end());
    MailAddress address = MailAddress.first(text, head, line.end());
    if (address == null || address.begin() != head) {
      return null;
    }
    return behind(text, address, line.end());
  }

  /** Reads a name with the address at the end of the line, {@code Ann <ann@example.com>}. */
  static @Nullable AddressLine named(String text, TextLine line) {
    MailAddress address = MailAddress.first(text, line.words(), line.end());
    if (address == null || address.begin() - line.words() > 64) {
      return null;
    }
    for (int i = line.words(); i < address.begin(); i++) {
      if (":;=#[".indexOf(text.charAt(i)) >= 0) {
        return null;
      }
    }
    AddressLine named = behind(text, address, line.end());
    boolean bracketed = address.end() - address.begin() > address.address().length();
    return bracketed && named.shape == Shape.BARE ? named : null;
  }

  private static AddressLine behind(String text, MailAddress address, int lineEnd) {
    int at = address.end();
    int end = lineEnd;
    while (true) {
      at = skipBlanks(text, at, end);
      if (at < end
          && (text.charAt(at) == '"' || text.charAt(at) == '\'' || text.charAt(at) == '>')) {
        at++;
      } else if (isRepetition(text, at, end)) {
        at = closing(text, at, end) + 1;
      } else if (isAliasNote(text, at)) {
        int close = TextLine.indexOf(text, ")", at, Math.min(text.length(), at + LONGEST_NOTE));
        if (close < 0) {
          break;
        }
        at = close + 1;
        int next = text.indexOf('\n', at);
        end = Math.max(end, next < 0 ? text.length() : next);
      } else {
        break;
      }
    }
    if (at >= end || isDate(text, at, end)) {
      return new AddressLine(address, Shape.BARE, end);
    }
    char c = text.charAt(at);
    if (c == ':') {
      return new AddressLine(address, Shape.COLON, at + 1);
    }
    if (text.startsWith("...", at)) {
      return new AddressLine(address, Shape.DOTS, at + 3);
    }
    if (c == '(') {
      return new AddressLine(address, Shape.NOTE, at);
    }
    boolean ends = at + 1 >= end && (c == ',' || c == ';' || c == '.');
    return new AddressLine(address, ends ? Shape.BARE : Shape.WORDS, ends ? end : at);
  }

  /** Tells whether the same address follows once more: {@code <mailto:ann@example.com>}. */
  private static boolean isRepetition(String text, int at, int end) {
    if (at >= end || (text.charAt(at) != '<' && text.charAt(at) != '(')) {
      return false;
    }
    int close = closing(text, at, end);
    return close > 0 && TextLine.indexOf(text, "@", at, close) > 0 && !hasBlank(text, at, close);
  }

  private static int closing(String text, int at, int end) {
    return TextLine.indexOf(text, text.charAt(at) == '<' ? ">" : ")", at, end);
  }

  private static boolean hasBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (TextLine.isBlank(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Postfix and Exim tell so that an alias was followed. */
  private static boolean isAliasNote(String text, int at) {
    return text.startsWith("(expanded from", at)
        || text.startsWith("(generated from", at)
        || text.startsWith("(ultimately generated from", at);
  }

  /** Exchange tells when it failed: {@code ann@example.com on 5/1/26 10:00 AM}. */
  private static boolean isDate(String text, int at, int end) {
    if (!text.startsWith("on ", at)) {
      return false;
    }
    for (int i = at; i < Math.min(end, at + 20); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Skips what lists are made with: stars, dashes, arrows, numbers, and the scheme of a link. */
  private static int behindOrnament(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean numbered =
        at > from && at + 1 < to && (text.charAt(at) == '.' || text.charAt(at) == ')');
    at = numbered && text.charAt(at + 1) == ' ' ? at + 1 : from;
    while (at < to && ("*->\u2022\u00B7 \t".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    for (String scheme : new String[] {"mailto:", "smtp:"}) {
      if (text.regionMatches(true, at, scheme, 0, scheme.length())) {
        return at + scheme.length();
      }
    }
    return at;
  }

  private static int skipBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && TextLine.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
