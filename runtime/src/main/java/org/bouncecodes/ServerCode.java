package org.bouncecodes;

import java.util.Optional;

/**
 * The code or token of a known server that stands in a text.
 *
 * @param row what the server means by it
 * @param start where it begins in the text; -1 when it came from elsewhere
 * @param end where it ends, exclusive
 */
record ServerCode(Optional<BounceCode> row, int start, int end) {

  private static final int SHORTEST_TOKEN = 3;
  private static final int LONGEST_TOKEN = 40;

  /** A token says more than a status code, and a status code more than a basic reply. */
  static Optional<ServerCode> in(
      CharSequence text, ReplyCodes codes, Optional<String> status, Server server) {
    Optional<ServerCode> token = token(text, codes, server);
    if (token.isPresent()) {
      return token;
    }
    if (codes.hasStatus()) {
      Optional<ServerCode> code = at(text, codes.statusStart(), codes.statusEnd(), server);
      if (code.isPresent()) {
        return code;
      }
    } else if (status.isPresent()) {
      Optional<BounceCode> row = BounceCode.find(status.get(), server);
      if (row.isPresent()) {
        return Optional.of(new ServerCode(row, -1, -1));
      }
    }
    return codes.hasReply()
        ? at(text, codes.replyStart(), codes.replyStart() + 3, server)
        : Optional.empty();
  }

  private static Optional<ServerCode> token(CharSequence text, ReplyCodes codes, Server server) {
    int length = text.length();
    int start = 0;
    while (start < length) {
      if (!isTokenCharacter(text.charAt(start))) {
        start++;
        continue;
      }
      boolean mayBeToken = isDigit(text.charAt(start));
      int end = start + 1;
      while (end < length && isTokenCharacter(text.charAt(end))) {
        mayBeToken |= isUnlikeWords(text.charAt(end));
        end++;
      }
      boolean code = start == codes.replyStart() || start == codes.statusStart();
      if (mayBeToken && !code && !isCode(text, start)) {
        Optional<ServerCode> found = longest(text, start, end, server);
        if (found.isPresent()) {
          return found;
        }
      }
      start = end;
    }
    return Optional.empty();
  }

  /** Looks the word up, then without what may follow a token: a full stop, a colon, a hyphen. */
  private static Optional<ServerCode> longest(
      CharSequence text, int start, int end, Server server) {
    int last = Math.min(end, start + LONGEST_TOKEN);
    for (int to = last; to - start >= SHORTEST_TOKEN; to--) {
      boolean bound = to == end || !isLetterOrDigit(text.charAt(to));
      if (bound && isLetterOrDigit(text.charAt(to - 1))) {
        Optional<ServerCode> found = at(text, start, to, server);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ServerCode> at(CharSequence text, int start, int end, Server server) {
    Optional<BounceCode> row = BounceCode.find(text, start, end, server);
    return row.isPresent() ? Optional.of(new ServerCode(row, start, end)) : Optional.empty();
  }

  /**
   * Codes are found by {@link ReplyCodes}, which knows an address or a version when it sees one.
   */
  private static boolean isCode(CharSequence text, int start) {
    return isDigit(text.charAt(start)) && CodeShape.at(text, start).kind() != CodeShape.Kind.NONE;
  }

  /** Every token of the table has such a character behind its first one; few words have. */
  private static boolean isUnlikeWords(char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  }

  private static boolean isTokenCharacter(char c) {
    return isLetterOrDigit(c)
        || c == '_'
        || c == '-'
        || c == ':'
        || c == '.'
        || c == '='
        || c == '/';
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
