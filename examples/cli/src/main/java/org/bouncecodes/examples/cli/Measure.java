package org.bouncecodes.examples.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncecodes.Action;
import org.bouncecodes.Reason;

/** What is counted when a corpus is scored. */
enum Measure {
  /** Something in the text was recognised. */
  ANSWERED("answered"),
  /** The status code, of rows whose status stands in the text. */
  STATUS("status right"),
  /** The reason, of rows that name one. */
  REASON("reason right"),
  /** SUPPRESS where it must be. */
  SUPPRESS("suppress found"),
  /** SUPPRESS where it must not be. */
  FALSE_SUPPRESS("FALSE SUPPRESS"),
  /** Answers without a reason. */
  UNKNOWN("UNKNOWN");

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
  boolean appliesTo(CorpusRow row, Verdict verdict) {
    return switch (this) {
      case ANSWERED, UNKNOWN -> true;
      case STATUS -> row.status().isPresent() && standsIn(verdict.text(), row.status().get());
      case REASON -> !row.reasons().isEmpty();
      case SUPPRESS -> row.suppress().equals(Optional.of(true));
      case FALSE_SUPPRESS -> row.suppress().equals(Optional.of(false));
    };
  }

  /** Tells whether the answer counts, for a row that says something about this. */
  boolean counts(CorpusRow row, Verdict verdict) {
    return switch (this) {
      case ANSWERED -> verdict.isRecognised();
      case UNKNOWN -> verdict.reason() == Reason.UNKNOWN;
      case STATUS -> verdict.status().equals(row.status());
      case REASON -> row.reasons().contains(verdict.reason());
      case SUPPRESS, FALSE_SUPPRESS -> verdict.action() == Action.SUPPRESS;
    };
  }

  /** Tells whether the answer differs from what the row says; without a claim nothing does. */
  boolean isWrong(CorpusRow row, Verdict verdict) {
    return this != ANSWERED
        && this != UNKNOWN
        && appliesTo(row, verdict)
        && counts(row, verdict) == isBad();
  }

  private static boolean standsIn(String text, String code) {
    return Pattern.compile("(?<![0-9.])" + Pattern.quote(code) + "(?![0-9]|\\.[0-9])")
        .matcher(text)
        .find();
  }
}
