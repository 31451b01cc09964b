package org.bouncecodes;

import java.util.HashMap;
import java.util.Map;

/** Finds the tokens by which servers name their rules, such as {@code TSS04}. */
final class ServerToken {

  static final int NONE = -1;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  /** Of servers with rows: a bit for each character with which a code or token begins. */
  private static final Map<Server, Long> FIRST_CHARACTERS = firstCharacters();

  private ServerToken() {}

  private static Map<Server, Long> firstCharacters() {
    Map<Server, Long> characters = new HashMap<>();
    for (BounceCode row : BounceCode.values()) {
      if (row.server().isPresent()) {
        Server server = row.server().get();
        long others = characters.getOrDefault(server, 0L);
        characters.put(server, others | bit(row.code().charAt(0)));
      }
    }
    return Map.copyOf(characters);
  }

  /** Both cases of a letter share a bit: this only spares looking most words up. */
  private static long bit(char c) {
    return 1L << (isDigit(c) ? c : c & 0x1F);
  }

  /** Where the first token of this server begins, or {@link #NONE}. */
  static int start(CodeMatch codes, Server server) {
    long firstCharacters = FIRST_CHARACTERS.getOrDefault(server, 0L);
    String text = codes.text();
    int length = firstCharacters == 0 ? 0 : text.length();
    int start = 0;
    while (start < length) {
      char first = text.charAt(start);
      if (!isTokenCharacter(first)) {
        start++;
        continue;
      }
      int end = wordEnd(text, start);
      if ((firstCharacters & bit(first)) != 0
          && isUnlikeWords(text, start, end)
          && start != codes.replyStart()
          && start != codes.statusStart()
          && !isCode(text, start)
          && end(text, start, end, server) != NONE) {
        return start;
      }
      start = end;
    }
    return NONE;
  }

  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isTokenCharacter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the token of this server ends that begins here. */
  static int end(String text, int start, Server server) {
    return end(text, start, wordEnd(text, start), server);
  }

  /** Looks the word up, then without what may follow a token: a full stop, a colon, a hyphen. */
  private static int end(String text, int start, int end, Server server) {
    int last = Math.min(end, start + LONGEST);
    for (int to = last; to - start >= SHORTEST; to--) {
      boolean bound = to == end || !isLetterOrDigit(text.charAt(to));
      if (bound
          && isLetterOrDigit(text.charAt(to - 1))
          && BounceCode.find(text, start, to, server).isPresent()) {
        return to;
      }
    }
    return NONE;
  }

  /**
   * Codes are found by {@link CodeSearch}, which knows an address or a version when it sees one.
   */
  private static boolean isCode(String text, int start) {
    return CodeShape.endOfStatus(text, start) > 0 || CodeShape.isReply(text, start);
  }

  /** Every token of the table has such a character behind its first one; few words have. */
  private static boolean isUnlikeWords(String text, int start, int end) {
    boolean found = isDigit(text.charAt(start));
    for (int i = start + 1; i < end && !found; i++) {
      char c = text.charAt(i);
      found = isDigit(c) || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    }
    return found;
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
