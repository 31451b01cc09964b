package org.bouncecodes;

import java.util.Optional;

/**
 * Replies that quote the reply of another server behind an arrow, as Exchange Online does: {@code
 * 550 5.0.350 Remote server returned an error -> 550 5.1.1 No such user}. The inner one tells the
 * cause.
 */
final class WrappedReply {

  private static final String ARROW = "->";

  private WrappedReply() {}

  /** The verdict on the innermost reply that tells, which ends with the text, else on all of it. */
  static Verdict verdict(
      String text, Optional<String> status, Optional<Server> server, Optional<Command> command) {
    int inner = innerStart(text);
    if (inner > 0) {
      Verdict verdict =
          new Verdict(text.substring(inner), Optional.empty(), Optional.empty(), command);
      if (verdict.matchedBy().compareTo(MatchedBy.SUBJECT) < 0
          && verdict.reason() != Reason.UNKNOWN) {
        return verdict;
      }
    }
    return new Verdict(text, status, server, command);
  }

  /** Returns where the innermost quoted reply begins, or 0. */
  private static int innerStart(String text) {
    // Few replies have an arrow, and the JVM looks for one faster forward than backward.
    int arrow = text.contains(ARROW) ? text.lastIndexOf(ARROW) : 0;
    while (arrow > 0) {
      int start = arrow + ARROW.length();
      while (start < text.length() && " '\"".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      boolean reply =
          start < text.length()
              && (text.charAt(start) == '4' || text.charAt(start) == '5')
              && CodeShape.at(text, start).kind() == CodeShape.Kind.REPLY;
      if (reply) {
        return start;
      }
      arrow = text.lastIndexOf(ARROW, arrow - 1);
    }
    return 0;
  }
}
