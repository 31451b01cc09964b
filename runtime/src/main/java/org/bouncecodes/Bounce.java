package org.bouncecodes;

import java.time.Duration;
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
  private final Optional<String> givenStatus;
  private final Verdict verdict;

  private Bounce(String text, Optional<String> givenStatus, Verdict verdict) {
    this.text = text;
    this.givenStatus = givenStatus;
    this.verdict = verdict;
  }

  /**
   * Reads the reply of a mail server, or any text that quotes one. Takes time in proportion to the
   * length of the text.
   *
   * @param text for instance {@code 550 5.1.1 <ann@example.com>: No such user}; several lines of
   *     one reply, a prefix such as {@code smtp;} and text around the reply do no harm; null is
   *     read like an empty text
   * @return the verdict; with {@link MatchedBy#NOTHING} when nothing in the text is recognised
   */
  @SuppressWarnings("exports") // Of JSpecify, which callers need not have.
  public static Bounce of(@Nullable String text) {
    return of(text == null ? "" : text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Begins a verdict on more than a text.
   *
   * @return a builder that knows nothing yet
   */
  public static BounceBuilder builder() {
    return new BounceBuilder();
  }

  static Bounce of(
      String text, Optional<String> status, Optional<Server> server, Optional<Command> command) {
    Verdict verdict = WrappedReply.verdict(text, status, server, command);
    return new Bounce(text, status, verdict);
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
    return verdict.codes().reply();
  }

  /**
   * The enhanced status code found in the text (RFC 3463 section 2), whether or not it is known;
   * else the one given to the builder.
   *
   * @return class, subject and detail, for instance {@code 5.1.1} or {@code 5.7.606}
   */
  public Optional<String> status() {
    return verdict.codes().status().or(() -> givenStatus);
  }

  /**
   * The row of {@code codes.tsv} for the code of the reply: what this server means by it where that
   * is known, else the registered meaning. For an unknown code this is the row of its subject or
   * class. The reason may come from the words instead, see {@link #matchedBy()}.
   *
   * @return the row; empty when the text holds no code
   */
  public Optional<BounceCode> code() {
    return verdict.code();
  }

  /**
   * The row of {@code phrases.tsv} whose words decided.
   *
   * @return the row; empty unless {@link #matchedBy()} is {@link MatchedBy#PHRASE}
   */
  public Optional<ReplyPhrase> phrase() {
    return verdict.phrase();
  }

  /**
   * The row of {@code phrases.tsv} that came second.
   *
   * @return the row; empty when no other words were found
   */
  public Optional<ReplyPhrase> secondPhrase() {
    return verdict.second();
  }

  /**
   * Who is speaking.
   *
   * @return the server; empty when neither host nor words tell
   */
  public Optional<Server> server() {
    return verdict.server();
  }

  /**
   * Why the mail was not accepted.
   *
   * @return the reason, {@link Reason#UNKNOWN} when nothing tells
   */
  public Reason reason() {
    return verdict.reason();
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
    return verdict.codes().permanence();
  }

  /**
   * What to do.
   *
   * @return the action; {@link Action#SUPPRESS} only on positive evidence about the recipient or
   *     the recipient's domain
   */
  public Action action() {
    return verdict.action();
  }

  /**
   * What the verdict rests on.
   *
   * @return how the reason was found
   */
  public MatchedBy matchedBy() {
    return verdict.matchedBy();
  }

  /**
   * How long the reply asks the sender to wait, as in {@code try again in 5 minutes}.
   *
   * @return the time; empty when the text names none
   */
  public Optional<Duration> retryAfter() {
    return RetryAfter.in(text);
  }

  /**
   * The block list that the reply names.
   *
   * @return its name, for instance {@code Spamhaus ZEN}; empty when the text names none
   */
  public Optional<String> blocklist() {
    return BlocklistSearch.in(text);
  }

  /**
   * The web address where the reply says there is an explanation.
   *
   * @return the first address in the text, with its scheme; empty when there is none
   */
  public Optional<String> explanationUrl() {
    return WebAddress.in(text);
  }

  /**
   * The part of the text that decided.
   *
   * @return the code or words as they stand in the text; empty when nothing in the text decided
   */
  public Optional<String> evidence() {
    Span span = span();
    return span.isEmpty()
        ? Optional.empty()
        : Optional.of(text.substring(span.start(), span.end()));
  }

  /**
   * Where the evidence begins in {@link #text()}.
   *
   * @return an index; 0 when there is no evidence
   */
  public int evidenceStart() {
    return span().start();
  }

  /**
   * Where the evidence ends in {@link #text()}.
   *
   * @return an index, exclusive; 0 when there is no evidence
   */
  public int evidenceEnd() {
    return span().end();
  }

  /** The verdict may rest on a reply at the end of the text. */
  private Span span() {
    return verdict.evidence().moved(text.length() - verdict.codes().text().length());
  }

  /**
   * Shows the verdict on one line, for logs.
   *
   * @return for instance {@code MAILBOX_FULL, PAUSE (5.2.2 by CODE)}
   */
  @Override
  public String toString() {
    String found = status().or(this::reply).orElse("no code");
    return reason() + ", " + action() + " (" + found + " by " + matchedBy() + ")";
  }
}
