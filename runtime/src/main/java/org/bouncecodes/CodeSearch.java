package org.bouncecodes;

import java.util.Optional;

/** Finds the basic reply and the enhanced status code of a text among all its digits. */
final class CodeSearch {

  private CodeSearch() {}

  /**
   * Looks for codes.
   *
   * @param text to look at
   * @param given an enhanced status code known from elsewhere, which only fills a gap
   */
  static CodeMatch in(String text, Optional<String> given) {
    int replyStart = CodeMatch.NONE;
    int statusStart = CodeMatch.NONE;
    int statusEnd = CodeMatch.NONE;
    Rank reply = Rank.NONE;
    Rank status = Rank.NONE;
    int next = 0;
    int length = text.length();
    // Nothing ranks higher than a pair, so most texts need not be read to their end.
    for (int i = 0; i < length && !(reply == Rank.PAIRED && status == Rank.PAIRED); i = next) {
      next = i + 1;
      char c = text.charAt(i);
      if (c < '2' || c > '5') {
        continue;
      }
      int endOfStatus = CodeShape.endOfStatus(text, i);
      if (endOfStatus > 0) {
        next = endOfStatus;
        Rank rank = Rank.ofStatus(text, i);
        if (rank.compareTo(status) > 0) {
          status = rank;
          statusStart = i;
          statusEnd = endOfStatus;
        }
        continue;
      }
      next = CodeShape.digitsEnd(text, i);
      if (CodeShape.isReply(text, i)) {
        Rank rank = Rank.ofReply(text, i);
        if (rank.compareTo(reply) > 0) {
          reply = rank;
          replyStart = i;
        }
      }
    }
    return status == Rank.LOOSE && !plausible(text, replyStart, statusStart, statusEnd)
        ? CodeMatch.of(text, given, replyStart, CodeMatch.NONE, CodeMatch.NONE)
        : CodeMatch.of(text, given, replyStart, statusStart, statusEnd);
  }

  /** Tells whether an enhanced status code that stands loose in the text fits the reply. */
  private static boolean plausible(String text, int replyStart, int statusStart, int statusEnd) {
    return replyStart >= 0
        ? text.charAt(replyStart) == text.charAt(statusStart)
        : BounceCode.find(text, statusStart, statusEnd).isPresent();
  }

  /**
   * How sure it is, by what stands around it, that digits are a code; the first of the best wins.
   */
  private enum Rank {
    NONE,
    /** Nothing speaks for or against it. */
    LOOSE,
    /** A success, as it stands in transcripts in front of the failure. */
    SUCCESS,
    /** At a place where servers and mailers put codes. */
    PLACED,
    /** A reply and its enhanced status code side by side. */
    PAIRED;

    static Rank ofReply(CharSequence text, int start) {
      // 255 is more likely the exit code of a program than a success nobody knows.
      if (!failure(text, start) && BounceCode.find(text, start, start + 3).isEmpty()) {
        return NONE;
      }
      if (CodeShape.statusFollows(text, start + 3)) {
        return failure(text, start) ? PAIRED : SUCCESS;
      }
      if (CodePlace.opensCode(text, start, true)) {
        return failure(text, start) ? PLACED : SUCCESS;
      }
      return NONE;
    }

    static Rank ofStatus(CharSequence text, int start) {
      if (CodeShape.replyPrecedes(text, start)) {
        return failure(text, start) ? PAIRED : SUCCESS;
      }
      if (CodePlace.opensCode(text, start, false)) {
        return failure(text, start) ? PLACED : SUCCESS;
      }
      return failure(text, start) && !CodePlace.followsProductName(text, start) ? LOOSE : NONE;
    }

    private static boolean failure(CharSequence text, int start) {
      return text.charAt(start) >= '4';
    }
  }
}
