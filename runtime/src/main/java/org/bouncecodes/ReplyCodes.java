package org.bouncecodes;

/**
 * The basic reply and the enhanced status code that stand in a text, as positions. Each is absent
 * when its start is -1.
 *
 * @param replyStart where the three digits of the basic reply begin
 * @param statusStart where the enhanced status code begins
 * @param statusEnd where it ends, exclusive
 */
record ReplyCodes(int replyStart, int statusStart, int statusEnd) {

  static ReplyCodes in(CharSequence text) {
    int replyStart = -1;
    int statusStart = -1;
    int statusEnd = -1;
    Rank reply = Rank.NONE;
    Rank status = Rank.NONE;
    int next = 0;
    int length = text.length();
    for (int i = 0; i < length; i = next) {
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
        ? new ReplyCodes(replyStart, -1, -1)
        : new ReplyCodes(replyStart, statusStart, statusEnd);
  }

  /** Tells whether an enhanced status code that stands loose in the text fits the reply. */
  private static boolean plausible(
      CharSequence text, int replyStart, int statusStart, int statusEnd) {
    return replyStart >= 0
        ? text.charAt(replyStart) == text.charAt(statusStart)
        : BounceCode.find(text, statusStart, statusEnd).isPresent();
  }

  ReplyCodes moved(int by) {
    return new ReplyCodes(
        hasReply() ? replyStart + by : replyStart,
        hasStatus() ? statusStart + by : statusStart,
        hasStatus() ? statusEnd + by : statusEnd);
  }

  boolean hasReply() {
    return replyStart >= 0;
  }

  boolean hasStatus() {
    return statusStart >= 0;
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
