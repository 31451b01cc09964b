package org.bouncecodes;

import java.util.Optional;

/**
 * The row that the codes of a text lead to: the enhanced status code itself, the basic reply, then
 * the subject and the class of the enhanced status code.
 *
 * @param code the row, if any
 * @param permanence what the codes of the text say, whatever row was found
 * @param matchedBy how the row was found
 * @param start where the deciding code begins
 * @param end where it ends, exclusive
 */
record CodeMatch(
    Optional<BounceCode> code, Permanence permanence, MatchedBy matchedBy, int start, int end) {

  /** The codes of all classes and subjects without a detail, in order. */
  private static final String GENERAL_CODES =
      "2.0.0 2.1.0 2.2.0 2.3.0 2.4.0 2.5.0 2.6.0 2.7.0 "
          + "3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 "
          + "4.0.0 4.1.0 4.2.0 4.3.0 4.4.0 4.5.0 4.6.0 4.7.0 "
          + "5.0.0 5.1.0 5.2.0 5.3.0 5.4.0 5.5.0 5.6.0 5.7.0";

  /** Reads the codes of the text; a status that was given besides only fills a gap. */
  static CodeMatch of(CharSequence text, ReplyCodes codes, Optional<String> status) {
    CodeMatch match = of(text, codes);
    boolean vague = match.matchedBy.compareTo(MatchedBy.CODE) > 0 || !match.tells();
    if (status.isEmpty() || !vague) {
      return match;
    }
    CodeMatch given = of(status.get(), ReplyCodes.in(status.get()));
    if (!given.tells()) {
      return match.code.isPresent()
          ? match
          : new CodeMatch(given.code, given.permanence, given.matchedBy, 0, 0);
    }
    Permanence said = codes.hasReply() ? match.permanence : given.permanence;
    return new CodeMatch(given.code, said, given.matchedBy, 0, 0);
  }

  private boolean tells() {
    return code.isPresent() && code.get().reason() != Reason.UNKNOWN;
  }

  static CodeMatch of(CharSequence text, ReplyCodes codes) {
    int reply = codes.replyStart();
    Optional<BounceCode> byReply =
        codes.hasReply() ? BounceCode.find(text, reply, reply + 3) : Optional.empty();
    if (codes.hasStatus()) {
      CodeMatch byStatus = byStatus(text, codes);
      // X.0.0 says less than most replies do.
      boolean vague = byStatus.code.isEmpty() || byStatus.code.get().reason() == Reason.UNKNOWN;
      boolean replyTells = byReply.isPresent() && byReply.get().reason() != Reason.UNKNOWN;
      if (!(vague && replyTells && endsInZeros(text, codes))) {
        return byStatus;
      }
    }
    if (!codes.hasReply()) {
      return new CodeMatch(Optional.empty(), Permanence.UNKNOWN, MatchedBy.NOTHING, 0, 0);
    }
    Permanence permanence = Permanence.of(text.charAt(reply));
    return byReply.isPresent()
        ? new CodeMatch(byReply, permanence, MatchedBy.CODE, reply, reply + 3)
        : new CodeMatch(classOf(text.charAt(reply)), permanence, MatchedBy.CLASS, reply, reply + 3);
  }

  private static CodeMatch byStatus(CharSequence text, ReplyCodes codes) {
    int start = codes.statusStart();
    int end = codes.statusEnd();
    int digit = codes.hasReply() ? codes.replyStart() : start;
    Permanence permanence = Permanence.of(text.charAt(digit));
    Optional<BounceCode> row = BounceCode.find(text, start, end);
    if (row.isPresent()) {
      return new CodeMatch(row, permanence, MatchedBy.CODE, start, end);
    }
    Optional<BounceCode> subject = subjectOf(text.charAt(start), text.charAt(start + 2));
    return subject.isPresent()
        ? new CodeMatch(subject, permanence, MatchedBy.SUBJECT, start, end)
        : new CodeMatch(classOf(text.charAt(start)), permanence, MatchedBy.CLASS, start, end);
  }

  private static boolean endsInZeros(CharSequence text, ReplyCodes codes) {
    return codes.statusEnd() - codes.statusStart() == "5.0.0".length()
        && text.charAt(codes.statusStart() + 2) == '0'
        && text.charAt(codes.statusStart() + 4) == '0';
  }

  private static Optional<BounceCode> subjectOf(char classDigit, char subjectDigit) {
    return subjectDigit == '0' ? Optional.empty() : general(classDigit, subjectDigit);
  }

  private static Optional<BounceCode> classOf(char classDigit) {
    return general(classDigit, '0');
  }

  private static Optional<BounceCode> general(char classDigit, char subjectDigit) {
    int start = 6 * (8 * (classDigit - '2') + subjectDigit - '0');
    return BounceCode.find(GENERAL_CODES, start, start + 5);
  }
}
