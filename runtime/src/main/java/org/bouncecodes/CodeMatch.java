package org.bouncecodes;

import java.util.Optional;

/**
 * The codes that stand in a text, and the row they lead to: the enhanced status code itself, the
 * basic reply, then the subject and the class of the enhanced status code.
 *
 * @param text where they stand
 * @param given an enhanced status code known from elsewhere
 * @param replyStart where the three digits of the basic reply begin, or {@link #NONE}
 * @param statusStart where the enhanced status code begins, or {@link #NONE}
 * @param statusEnd where it ends, exclusive
 * @param start where the code that decides begins, or {@link #NONE}
 * @param code the row, if any
 * @param permanence what the codes of the text say, whatever row was found
 * @param matchedBy how the row was found
 */
record CodeMatch(
    String text,
    Optional<String> given,
    int replyStart,
    int statusStart,
    int statusEnd,
    int start,
    Optional<BounceCode> code,
    Permanence permanence,
    MatchedBy matchedBy) {

  static final int NONE = -1;

  /** The codes of all classes and subjects without a detail, in order. */
  private static final String GENERAL_CODES =
      "2.0.0 2.1.0 2.2.0 2.3.0 2.4.0 2.5.0 2.6.0 2.7.0 "
          + "3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 "
          + "4.0.0 4.1.0 4.2.0 4.3.0 4.4.0 4.5.0 4.6.0 4.7.0 "
          + "5.0.0 5.1.0 5.2.0 5.3.0 5.4.0 5.5.0 5.6.0 5.7.0";

  static CodeMatch of(
      String text, Optional<String> given, int replyStart, int statusStart, int statusEnd) {
    Optional<BounceCode> byReply =
        replyStart < 0 ? Optional.empty() : BounceCode.find(text, replyStart, replyStart + 3);
    Optional<BounceCode> byStatus =
        statusStart < 0 ? Optional.empty() : BounceCode.find(text, statusStart, statusEnd);
    // X.0.0 says less than most replies do.
    boolean replyDecides =
        statusStart < 0
            || (tells(byReply) && !tells(byStatus) && isClass(text, statusStart, statusEnd));
    int start = replyDecides ? replyStart : statusStart;
    Optional<BounceCode> code = replyDecides ? byReply : byStatus;
    MatchedBy matchedBy = start < 0 ? MatchedBy.NOTHING : MatchedBy.CODE;
    if (code.isEmpty() && !replyDecides) {
      code = subjectOf(text.charAt(start), text.charAt(start + 2));
      matchedBy = MatchedBy.SUBJECT;
    }
    if (code.isEmpty() && start >= 0) {
      code = classOf(text.charAt(start));
      matchedBy = MatchedBy.CLASS;
    }
    int said = replyStart >= 0 ? replyStart : start;
    Permanence permanence = said < 0 ? Permanence.UNKNOWN : Permanence.of(text.charAt(said));
    CodeMatch match =
        new CodeMatch(
            text, given, replyStart, statusStart, statusEnd, start, code, permanence, matchedBy);
    return given.isPresent() && match.isVague() ? match.or(given.get()) : match;
  }

  private static boolean tells(Optional<BounceCode> row) {
    return row.isPresent() && row.get().reason() != Reason.UNKNOWN;
  }

  private boolean isVague() {
    return matchedBy.compareTo(MatchedBy.CODE) > 0 || !tells(code);
  }

  /** The same codes with the row of a status that was given besides, unless that says less. */
  private CodeMatch or(String status) {
    CodeMatch other = CodeSearch.in(status, Optional.empty());
    boolean tells = tells(other.code);
    if (!tells && code.isPresent()) {
      return this;
    }
    return new CodeMatch(
        text,
        given,
        replyStart,
        statusStart,
        statusEnd,
        NONE,
        other.code,
        tells && hasReply() ? permanence : other.permanence,
        other.matchedBy);
  }

  /** Tells whether an enhanced status code names a reason, and not only that of its subject. */
  boolean isPrecise() {
    return matchedBy == MatchedBy.CODE
        && tells(code)
        && code.get().reason() != Reason.POLICY
        && code.get().code().indexOf('.') == 1
        && !code.get().code().endsWith(".0");
  }

  boolean hasReply() {
    return replyStart >= 0;
  }

  boolean hasStatus() {
    return statusStart >= 0;
  }

  /** The digits of the basic reply. */
  Optional<String> reply() {
    return hasReply() ? Optional.of(text.substring(replyStart, replyStart + 3)) : Optional.empty();
  }

  /** The enhanced status code of the text. */
  Optional<String> status() {
    return hasStatus() ? Optional.of(text.substring(statusStart, statusEnd)) : Optional.empty();
  }

  /** The row of the basic reply. */
  Optional<BounceCode> byReply() {
    return hasReply() ? BounceCode.find(text, replyStart, replyStart + 3) : Optional.empty();
  }

  /** The code that decides. */
  Span evidence() {
    if (start < 0) {
      return Span.NOWHERE;
    }
    return new Span(start, start == statusStart ? statusEnd : start + 3);
  }

  /** Tells whether one of the codes is this one, or begins with this class. */
  boolean carries(String code) {
    return (hasReply() && beginsWith(code, replyStart, replyStart + 3))
        || (hasStatus() && beginsWith(code, statusStart, statusEnd))
        || (given.isPresent() && given.get().startsWith(code));
  }

  private boolean beginsWith(String code, int from, int to) {
    int end = from + code.length();
    // A limit to 5.7.1 is none to 5.7.133.
    return text.startsWith(code, from) && (end == to || (end < to && code.length() == 1));
  }

  private static boolean isClass(String text, int start, int end) {
    return end - start == "5.0.0".length()
        && text.charAt(start + 2) == '0'
        && text.charAt(start + 4) == '0';
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
