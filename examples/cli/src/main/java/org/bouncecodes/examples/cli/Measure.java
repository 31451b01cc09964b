package org.bouncecodes.examples.cli;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bouncecodes.Action;
import org.bouncecodes.Reason;

/** What is counted when a corpus is scored. */
enum Measure {
  /** The address, of rows that name one. */
  RECIPIENT("recipient right"),
  /** Something in the text was recognised. */
  ANSWERED("answered"),
  /** The status code, of rows that have one; of texts, those in which it stands. */
  STATUS("status right"),
  /** The reason, of rows that name one. */
  REASON("reason right"),
  /** SUPPRESS where it must be. */
  SUPPRESS("suppress found"),
  /** SUPPRESS where it must not be. */
  FALSE_SUPPRESS("FALSE SUPPRESS"),
  /** No failed recipient where nothing failed, or where no row names one. */
  KEPT_OUT("kept out"),
  /** Answers without a reason. */
  UNKNOWN("UNKNOWN");

  static final Set<Measure> OF_TEXTS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RECIPIENT, KEPT_OUT)));
  static final Set<Measure> OF_MAILS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ANSWERED)));

  private final String title;

  Measure(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Tells whether a high count is bad. */
  boolean isBad() {
    return this == FALSE_SUPPRESS || this == UNKNOWN;
  }

  /** Tells whether the row says anything about this. */
  boolean appliesTo(Answer answer, Set<Measure> asked) {
    CorpusRow row = answer.row();
    return asked.contains(this)
        && switch (this) {
          case RECIPIENT -> row.bounce() && !row.recipient().isEmpty();
          case ANSWERED, UNKNOWN -> row.bounce();
          case STATUS ->
              row.status().isPresent()
                  && row.bounce()
                  && (asked == OF_MAILS || standsIn(row.evidence(), row.status().get()));
          case REASON -> !row.reasons().isEmpty();
          case SUPPRESS -> row.suppress().equals(Optional.of(true));
          case FALSE_SUPPRESS -> row.suppress().equals(Optional.of(false));
          case KEPT_OUT -> !row.bounce();
        };
  }

  /** Tells whether the answer counts, for a row that says something about this. */
  boolean counts(Answer answer) {
    CorpusRow row = answer.row();
    Optional<Verdict> verdict = answer.verdict();
    return switch (this) {
      case RECIPIENT -> verdict.filter(given -> MailMatching.isAbout(row, given)).isPresent();
      case ANSWERED -> verdict.filter(Verdict::isRecognised).isPresent();
      case UNKNOWN -> verdict.filter(given -> given.reason() != Reason.UNKNOWN).isEmpty();
      case STATUS -> verdict.flatMap(Verdict::status).equals(row.status());
      case REASON -> verdict.map(Verdict::reason).filter(row.reasons()::contains).isPresent();
      case SUPPRESS, FALSE_SUPPRESS ->
          verdict.filter(given -> given.action() == Action.SUPPRESS).isPresent();
      case KEPT_OUT -> verdict.isEmpty();
    };
  }

  /** Tells whether the answer differs from what the row says; without a claim nothing does. */
  boolean isWrong(Answer answer, Set<Measure> asked) {
    return this != ANSWERED
        && this != UNKNOWN
        && appliesTo(answer, asked)
        && counts(answer) == isBad();
  }

  private static boolean standsIn(String text, String code) {
    return Pattern.compile("(?<![0-9.])" + Pattern.quote(code) + "(?![0-9]|\\.[0-9])")
        .matcher(text)
        .find();
  }
}
