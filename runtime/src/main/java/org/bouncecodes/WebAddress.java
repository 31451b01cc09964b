package org.bouncecodes;

import java.util.Optional;

/** Finds the web address that a reply points to for an explanation (RFC 3986). */
final class WebAddress {

  private static final String SCHEME_END = "://";

  private WebAddress() {}

  static Optional<String> in(String text) {
    int colon = text.indexOf(SCHEME_END);
    while (colon >= 0) {
      int start = schemeStart(text, colon);
      int end = end(text, colon + SCHEME_END.length());
      if (start >= 0 && end > colon + SCHEME_END.length()) {
        return Optional.of(text.substring(start, end));
      }
      colon = text.indexOf(SCHEME_END, colon + 1);
    }
    return Optional.empty();
  }

  /** Tells whether a place is inside of a web address. */
  static boolean isAround(String text, int at) {
    int colon = text.lastIndexOf(SCHEME_END, at);
    return colon >= 0
        && schemeStart(text, colon) >= 0
        && charactersEnd(text, colon + SCHEME_END.length()) > at;
  }

  private static int schemeStart(String text, int colon) {
    for (String scheme : new String[] {"https", "http"}) {
      int start = colon - scheme.length();
      if (start >= 0 && text.regionMatches(true, start, scheme, 0, scheme.length())) {
        return start;
      }
    }
    return -1;
  }

  private static int end(String text, int from) {
    int end = charactersEnd(text, from);
    // What closes a sentence, or a bracket opened in front, is not part of the address.
    while (end > from
        && ".,;:!?)]".indexOf(text.charAt(end - 1)) >= 0
        && !closesOwnBracket(text, from, end - 1)) {
      end--;
    }
    return end;
  }

  /** Returns where the characters end that may stand in a web address. */
  private static int charactersEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && text.charAt(end) > ' '
        && "<>\"'`{}|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean closesOwnBracket(String text, int from, int at) {
    int open = text.charAt(at) == ')' ? text.lastIndexOf('(', at) : -1;
    return open >= from && text.lastIndexOf(')', at - 1) < open;
  }
}
