package org.bouncecodes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on the reply of a mail server: why the mail was not accepted, and what to do.
 *
 * <p>There is a verdict for any text. What cannot be recognised has the reason {@link
 * Reason#UNKNOWN}; {@link #matchedBy()} tells how sure the verdict is.
 */
public final class Bounce {

  private final String text;
  private final Optional<String> reply;
  private final Optional<String> status;
  private final Optional<BounceCode> code;
  private final Permanence permanence;
  private final MatchedBy matchedBy;
  private final int evidenceStart;
  private final int evidenceEnd;

  private Bounce(String text, Optional<String> reply, Optional<String> status, CodeMatch match) {
    this.text = text;
    this.reply = reply;
    this.status = status;
    this.code = match.code();
    this.permanence = match.permanence();
    this.matchedBy = match.matchedBy();
    this.evidenceStart = match.start();
    this.evidenceEnd = match.end();
  }

  /**
   * Reads the reply of a mail server, or any text that quotes one. Takes time in proportion to the
   * length of the text.
   *
   * @param text for instance {@code 550 5.1.1 <ann@example.com>: No such user}; several lines of
   *     one reply, a prefix such as {@code smtp;} and text around the reply do no harm; null is
   *     read like an empty text
   * @return the verdict; with {@link MatchedBy#NOTHING} when the text holds no code
   */
  @SuppressWarnings("exports") // Of JSpecify, which callers need not have.
  public static Bounce of(@Nullable String text) {
    String given = text == null ? "" : text;
    ReplyCodes codes = ReplyCodes.in(given);
    return new Bounce(
        given,
        codes.hasReply()
            ? Optional.of(given.substring(codes.replyStart(), codes.replyStart() + 3))
            : Optional.empty(),
        codes.hasStatus()
            ? Optional.of(given.substring(codes.statusStart(), codes.statusEnd()))
            : Optional.empty(),
        CodeMatch.of(given, codes));
  }

  /**
   * The text as it was given.
   *
   * @return the text, possibly empty
   */
  public String text() {
    return text;
  }

  /**
   * The basic reply found in the text (RFC 5321 section 4.2).
   *
   * @return three digits, for instance {@code 550}
   */
  public Optional<String> reply() {
    return reply;
  }

  /**
   * The enhanced status code found in the text (RFC 3463 section 2), whether or not it is known.
   *
   * @return class, subject and detail, for instance {@code 5.1.1} or {@code 5.7.606}
   */
  public Optional<String> status() {
    return status;
  }

  /**
   * The row of the table that the verdict rests on. For an unknown code this is the row of its
   * subject or class, see {@link #matchedBy()}.
   *
   * @return the row; empty when the text holds no code
   */
  public Optional<BounceCode> code() {
    return code;
  }

  /**
   * Why the mail was not accepted.
   *
   * @return the reason, {@link Reason#UNKNOWN} when nothing tells
   */
  public Reason reason() {
    return code.isPresent() ? code.get().reason() : Reason.UNKNOWN;
  }

  /**
   * Whose matter it is.
   *
   * @return the fault of the reason
   */
  public Fault fault() {
    return reason().fault();
  }

  /**
   * What the server said about trying again. Where basic reply and enhanced status code disagree,
   * the basic reply counts: it is what the server acted on.
   *
   * @return the meaning of the first digit, {@link Permanence#UNKNOWN} without a code
   */
  public Permanence permanence() {
    return permanence;
  }

  /**
   * What to do.
   *
   * @return the action; {@link Action#SUPPRESS} only where the code says something about the
   *     recipient
   */
  public Action action() {
    if (code.isEmpty()) {
      return Action.REVIEW;
    }
    BounceCode row = code.get();
    if (row.permanence() == permanence) {
      return row.action();
    }
    Action action = row.reason().action(permanence);
    return action == Action.SUPPRESS ? Action.REVIEW : action;
  }

  /**
   * What the verdict rests on.
   *
   * @return how the reason was found
   */
  public MatchedBy matchedBy() {
    return matchedBy;
  }

  /**
   * The part of the text that decided.
   *
   * @return the code or words as they stand in the text; empty when nothing was recognised
   */
  public Optional<String> evidence() {
    return matchedBy == MatchedBy.NOTHING
        ? Optional.empty()
        : Optional.of(text.substring(evidenceStart, evidenceEnd));
  }

  /**
   * Where the evidence begins in {@link #text()}.
   *
   * @return an index; 0 when there is no evidence
   */
  public int evidenceStart() {
    return evidenceStart;
  }

  /**
   * Where the evidence ends in {@link #text()}.
   *
   * @return an index, exclusive; 0 when there is no evidence
   */
  public int evidenceEnd() {
    return evidenceEnd;
  }

  /**
   * Shows the verdict on one line, for logs.
   *
   * @return for instance {@code MAILBOX_FULL, PAUSE (5.2.2 by CODE)}
   */
  @Override
  public String toString() {
    String found = status.or(() -> reply).orElse("no code");
    return reason() + ", " + action() + " (" + found + " by " + matchedBy + ")";
  }
}
