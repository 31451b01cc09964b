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
 * @param doubtful whether anything speaks against suppressing the recipient: words that blame the
 *     sender or tell of a full mailbox, which exists, a code about the sender's login or address,
 *     or a command before any recipient was named
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
    boolean doubtful,
    int start,
    int end) {

  static Verdict of(
      CharSequence text,
      Optional<String> status,
      Optional<Server> remote,
      Optional<Command> command) {
    ReplyCodes codes = ReplyCodes.in(text);
    CodeMatch match = CodeMatch.of(text, codes, status);
    PhraseSearch phrases = new PhraseSearch(text, codes, status);
    MarkSearch marks = phrases.marks();
    Optional<Server> server = server(text, remote, marks, codes, match);
    Optional<Command> answered = command.isPresent() ? command : marks.command();
    phrases.settle(server, answered);
    boolean beforeRecipient = answered.isPresent() && answered.get().compareTo(Command.RCPT) < 0;
    boolean doubtful =
        beforeRecipient || phrases.doubt() != PhraseSearch.NONE || isLogin(text, codes);
    int best = phrases.best();
    Optional<ServerCode> own =
        server.isPresent() ? ServerCode.in(text, codes, status, server.get()) : Optional.empty();
    Optional<BounceCode> row = own.isPresent() ? own.get().row() : Optional.empty();
    if (tells(row) && !isLimitedToServer(best)) {
      int start = Math.max(own.get().start(), 0);
      int end = Math.max(own.get().end(), 0);
      return new Verdict(codes, match, server, row, PhraseSearch.NONE, best, doubtful, start, end);
    }
    int start = best != PhraseSearch.NONE ? phrases.begin() : match.start();
    int end = best != PhraseSearch.NONE ? phrases.end() : match.end();
    return new Verdict(codes, match, server, row, best, phrases.second(), doubtful, start, end);
  }

  private static Optional<Server> server(
      CharSequence text,
      Optional<Server> remote,
      MarkSearch marks,
      ReplyCodes codes,
      CodeMatch match) {
    if (remote.isPresent()) {
      return remote;
    }
    return marks.server().isPresent() ? marks.server() : onlyUser(text, codes, match);
  }

  /**
   * A code that is not registered tells who is speaking, as long as all servers that use it mean
   * the same by it.
   */
  private static Optional<Server> onlyUser(CharSequence text, ReplyCodes codes, CodeMatch match) {
    if (!codes.hasStatus() || match.matchedBy() == MatchedBy.CODE) {
      return Optional.empty();
    }
    Optional<BounceCode> first = Optional.empty();
    for (Server server : Server.values()) {
      Optional<BounceCode> row =
          BounceCode.find(text, codes.statusStart(), codes.statusEnd(), server);
      if (row.isPresent() && first.isPresent() && row.get().reason() != first.get().reason()) {
        return Optional.empty();
      }
      first = first.isPresent() ? first : row;
    }
    return first.isPresent() ? first.get().server() : Optional.empty();
  }

  private static boolean tells(Optional<BounceCode> row) {
    return row.isPresent() && row.get().reason() != Reason.UNKNOWN;
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
    if (hasPhrase()) {
      return MatchedBy.PHRASE;
    }
    return tells(serverCode) ? MatchedBy.SERVER_CODE : match.matchedBy();
  }

  /** The row of the table to show: the server's own, else the registered one. */
  Optional<BounceCode> code() {
    return serverCode.isPresent() ? serverCode : match.code();
  }

  Reason reason() {
    if (hasPhrase()) {
      return PhraseSearch.row(phraseRow).reason();
    }
    return code().isPresent() ? code().get().reason() : Reason.UNKNOWN;
  }

  /**
   * What to do. Suppressing an address is the one advice that cannot be taken back, so it gives way
   * to doubt, and to a reply and a status code that disagree about the class.
   */
  Action action() {
    Permanence permanence = match.permanence();
    Action action;
    if (hasPhrase()) {
      action = PhraseSearch.row(phraseRow).action(permanence);
      if (action == Action.REVIEW && codeConfirms(permanence)) {
        action = Action.SUPPRESS;
      }
    } else if (code().isPresent()) {
      BounceCode row = code().get();
      // A token comes with either class; a code of the other class is a contradiction.
      boolean contradicts =
          row.permanence() != permanence && row.permanence() != Permanence.UNKNOWN;
      action =
          row.otherAction().isPresent() && !contradicts
              ? row.otherAction().get()
              : row.reason().action(permanence);
      if (contradicts && action == Action.SUPPRESS) {
        action = Action.REVIEW;
      }
    } else {
      action = Reason.UNKNOWN.action(permanence);
    }
    return action == Action.SUPPRESS && (doubtful || isAboutTheSender(code()))
        ? Action.REVIEW
        : action;
  }

  /** Words that leave it open are settled by a code that gives the same reason. */
  private boolean codeConfirms(Permanence permanence) {
    return code().isPresent()
        && code().get().reason() == reason()
        && code().get().permanence() == permanence
        && code().get().action() == Action.SUPPRESS;
  }

  /** "Invalid user" behind 535 is the sender's own login. */
  private static boolean isLogin(CharSequence text, ReplyCodes codes) {
    int reply = codes.replyStart();
    return codes.hasReply() && isAboutTheSender(BounceCode.find(text, reply, reply + 3));
  }

  private static boolean isAboutTheSender(Optional<BounceCode> row) {
    if (row.isEmpty()) {
      return false;
    }
    return switch (row.get().reason()) {
      case LOGIN_REQUIRED, SENDER_REFUSED, AUTHENTICATION_FAILED -> true;
      default -> false;
    };
  }

  /** The same verdict on a text in front of which more stands. */
  Verdict moved(int by) {
    return new Verdict(
        codes.moved(by),
        match,
        server,
        serverCode,
        phraseRow,
        secondRow,
        doubtful,
        start + by,
        end + by);
  }
}
