package org.bouncecodes.examples.cli;

import java.util.List;
import java.util.Optional;
import org.bouncecodes.Action;
import org.bouncecodes.Bounce;
import org.bouncecodes.BounceCode;
import org.bouncecodes.MatchedBy;
import org.bouncecodes.Permanence;
import org.bouncecodes.Reason;
import org.bouncecodes.Server;
import org.bouncecodes.report.MailKind;

/**
 * What the command answers about one reply, one code or one recipient of a mail.
 *
 * @param file where the text stands, if in a file
 * @param index the line in that file, or the number of the recipient
 * @param kind what the text is
 * @param recipient whom a mail is about
 * @param text the text that was given; empty for a code alone
 * @param reply the basic reply
 * @param status the enhanced status code
 * @param server who is speaking
 * @param row the row of the table for the code; the reason may come from the words instead
 * @param reason why
 * @param action what to do
 * @param permanence what the server said about trying again
 * @param matchedBy what the answer rests on
 * @param evidenceStart where the part of the text that decided begins
 * @param evidenceEnd where it ends
 */
record Verdict(
    Optional<String> file,
    Optional<Long> index,
    MailKind kind,
    Optional<String> recipient,
    String text,
    Optional<String> reply,
    Optional<String> status,
    Optional<Server> server,
    Optional<BounceCode> row,
    Reason reason,
    Action action,
    Permanence permanence,
    MatchedBy matchedBy,
    int evidenceStart,
    int evidenceEnd) {

  /** The keys for programs, in their order. */
  static final List<Column<Verdict>> COLUMNS =
      List.of(
          new Column<>("file", Verdict::file),
          new Column<>("index", Verdict::index),
          Column.of("kind", verdict -> Phrasing.nameOf(verdict.kind)),
          Column.of("bounce", Verdict::isBounce),
          new Column<>("recipient", Verdict::recipient),
          new Column<>("reply", Verdict::reply),
          new Column<>("status", Verdict::status),
          new Column<>("code", verdict -> verdict.row.map(BounceCode::code)),
          new Column<>("name", verdict -> verdict.row.map(BounceCode::name)),
          new Column<>("server", Verdict::server),
          Column.of("reason", Verdict::reason),
          Column.of("fault", verdict -> verdict.reason.fault()),
          Column.of("action", Verdict::action),
          Column.of("permanence", Verdict::permanence),
          Column.of("matchedBy", Verdict::matchedBy),
          new Column<>("evidence", Verdict::evidence),
          new Column<>("description", Verdict::description),
          new Column<>("remedy", Verdict::remedy));

  /** Answers about a text. It does not say reliably whom it is about. */
  static Verdict of(Bounce bounce) {
    boolean failure =
        bounce.matchedBy() != MatchedBy.NOTHING && isFailure(bounce.reason(), bounce.permanence());
    MailKind kind = failure ? MailKind.BOUNCE : MailKind.OTHER;
    return of(bounce, kind, bounce.action(), Optional.empty());
  }

  /** Answers about a recipient of a mail. */
  static Verdict of(Bounce bounce, MailKind kind, Action action, Optional<String> recipient) {
    return new Verdict(
        Optional.empty(),
        Optional.empty(),
        kind,
        recipient,
        bounce.text(),
        bounce.reply(),
        bounce.status(),
        bounce.server(),
        bounce.code(),
        bounce.reason(),
        action,
        bounce.permanence(),
        bounce.matchedBy(),
        bounce.evidenceStart(),
        bounce.evidenceEnd());
  }

  /** Answers about a row of the table. */
  static Verdict of(BounceCode row) {
    boolean range = row.code().indexOf('-') > 0;
    boolean enhanced = row.code().indexOf('.') == 1 && !range;
    return new Verdict(
        Optional.empty(),
        Optional.empty(),
        isFailure(row.reason(), row.permanence()) ? MailKind.BOUNCE : MailKind.OTHER,
        Optional.empty(),
        "",
        enhanced ? Optional.empty() : Optional.of(row.code()).filter(Verdict::isReply),
        enhanced ? Optional.of(row.code()) : Optional.empty(),
        row.server(),
        Optional.of(row),
        row.reason(),
        row.action(),
        row.permanence(),
        row.server().isPresent() ? MatchedBy.SERVER_CODE : MatchedBy.CODE,
        0,
        0);
  }

  /** Returns the same answer with the place where its text stands. */
  Verdict at(String path, long line) {
    return new Verdict(
        Optional.of(path),
        Optional.of(line),
        kind,
        recipient,
        text,
        reply,
        status,
        server,
        row,
        reason,
        action,
        permanence,
        matchedBy,
        evidenceStart,
        evidenceEnd);
  }

  boolean isRecognised() {
    return matchedBy != MatchedBy.NOTHING;
  }

  boolean isBounce() {
    return kind == MailKind.BOUNCE;
  }

  private static boolean isFailure(Reason reason, Permanence permanence) {
    boolean success = reason == Reason.UNKNOWN && permanence == Permanence.SUCCESS;
    return reason != Reason.DELIVERED && !success;
  }

  Optional<String> evidence() {
    return evidenceEnd > evidenceStart
        ? Optional.of(text.substring(evidenceStart, evidenceEnd))
        : Optional.empty();
  }

  /** Tells whether the code has the meaning here that its row says; words may say otherwise. */
  boolean isMeantAsInRow() {
    return row.isPresent() && row.get().reason() == reason;
  }

  Optional<String> description() {
    return isMeantAsInRow() || !isRecognised()
        ? row.map(BounceCode::description)
        : Optional.of(Phrasing.sentence(Phrasing.of(reason)));
  }

  Optional<String> remedy() {
    if (isMeantAsInRow() && row.get().action() == action) {
      return row.get().remedy();
    }
    return isRecognised() && action != Action.NONE
        ? Optional.of(Phrasing.sentence(Phrasing.of(action)))
        : Optional.empty();
  }

  private static boolean isReply(String code) {
    return code.length() == 3 && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
