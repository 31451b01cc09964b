package org.bouncecodes;

import java.util.Optional;

/**
 * How a verdict is reached, from the most particular evidence to the vaguest: words limited to a
 * server, the server's own token or code, any other words, then the registered code with its
 * subject and class.
 *
 * @param codes found in the text
 * @param match what the codes lead to without any words
 * @param server who is speaking
 * @param serverCode what this server means by its token or code
 * @param phraseRow the number of the row whose words decide, or {@link PhraseSearch#NONE}
 * @param secondRow the number of the row whose words came second, likewise
 * @param start where the evidence begins
 * @param end where it ends, exclusive
 */
record Verdict(
    ReplyCodes codes,
    CodeMatch match,
    Optional<Server> server,
    Optional<BounceCode> serverCode,
    int phraseRow,
    int secondRow,
    int start,
    int end) {

  static Verdict of(
      CharSequence text,
      Optional<String> status,
      Optional<Server> remote,
      Optional<Command> command) {
    ReplyCodes codes = ReplyCodes.in(text);
    CodeMatch match = CodeMatch.of(text, codes, status);
    Optional<Server> server = remote.isPresent() ? remote : ServerSearch.byText(text);
    PhraseSearch phrases = new PhraseSearch(text, codes, status, server, command);
    int best = phrases.best();
    if (server.isPresent() && !isLimitedToServer(best)) {
      Optional<ServerCode> own = ServerCode.in(text, codes, status, server.get());
      if (own.isPresent() && own.get().row().orElseThrow().reason() != Reason.UNKNOWN) {
        return new Verdict(
            codes,
            match,
            server,
            own.get().row(),
            PhraseSearch.NONE,
            best,
            Math.max(own.get().start(), 0),
            Math.max(own.get().end(), 0));
      }
    }
    int start = best != PhraseSearch.NONE ? phrases.begin() : match.start();
    int end = best != PhraseSearch.NONE ? phrases.end() : match.end();
    return new Verdict(codes, match, server, Optional.empty(), best, phrases.second(), start, end);
  }

  private static boolean isLimitedToServer(int row) {
    return row != PhraseSearch.NONE && PhraseSearch.row(row).server().isPresent();
  }

  /** The words that decide. */
  Optional<ReplyPhrase> phrase() {
    return hasPhrase() ? Optional.of(PhraseSearch.row(phraseRow)) : Optional.empty();
  }

  /** The words that came second. */
  Optional<ReplyPhrase> second() {
    return hasSecond() ? Optional.of(PhraseSearch.row(secondRow)) : Optional.empty();
  }

  private boolean hasPhrase() {
    return phraseRow != PhraseSearch.NONE;
  }

  private boolean hasSecond() {
    return secondRow != PhraseSearch.NONE;
  }

  MatchedBy matchedBy() {
    if (serverCode.isPresent()) {
      return MatchedBy.SERVER_CODE;
    }
    return hasPhrase() ? MatchedBy.PHRASE : match.matchedBy();
  }

  /** The row of the table to show: the server's own, else the registered one. */
  Optional<BounceCode> code() {
    return serverCode.isPresent() ? serverCode : match.code();
  }

  Reason reason() {
    if (serverCode.isPresent()) {
      return serverCode.get().reason();
    }
    if (hasPhrase()) {
      return PhraseSearch.row(phraseRow).reason();
    }
    return match.code().isPresent() ? match.code().get().reason() : Reason.UNKNOWN;
  }

  /**
   * What to do. Suppressing an address is the one advice that cannot be taken back, so it gives way
   * to doubt: where reply and status code disagree about the class, and where other words of the
   * same reply blame something else than the recipient.
   */
  Action action() {
    Permanence permanence = match.permanence();
    Action action;
    if (hasPhrase()) {
      action = PhraseSearch.row(phraseRow).action(permanence);
    } else if (code().isPresent()) {
      BounceCode row = code().get();
      boolean own = row.permanence() == permanence || row.permanence() == Permanence.UNKNOWN;
      action =
          own && row.permanence() == permanence
              ? row.action()
              : row.otherAction()
                  .filter(any -> own)
                  .orElseGet(() -> row.reason().action(permanence));
      if (!own && action == Action.SUPPRESS) {
        action = Action.REVIEW;
      }
    } else {
      action = Reason.UNKNOWN.action(permanence);
    }
    return action == Action.SUPPRESS && otherWordsBlameTheSender() ? Action.REVIEW : action;
  }

  private boolean otherWordsBlameTheSender() {
    if (!hasSecond()) {
      return false;
    }
    Reason other = PhraseSearch.row(secondRow).reason();
    return other.fault() == Fault.SENDER && other != Reason.SENDER_REFUSED;
  }

  /** The same verdict on a text in front of which more stands. */
  Verdict moved(int by) {
    return new Verdict(
        codes.moved(by), match, server, serverCode, phraseRow, secondRow, start + by, end + by);
  }
}
