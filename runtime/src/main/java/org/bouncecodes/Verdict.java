package org.bouncecodes;

import java.util.Optional;

/**
 * How a verdict is reached, from the most particular evidence to the vaguest: words limited to a
 * server, the server's own token or code, any other words, then the registered code with its
 * subject and class. Vague words come behind a registered code that tells more.
 */
final class Verdict {

  private final CodeMatch codes;
  private final PhraseSearch words;
  private final Optional<Server> server;

  /** What this server means by its token or code. */
  private final Optional<BounceCode> serverCode;

  private final boolean byWords;

  /** Whether the answered command came before any recipient was named. */
  private final boolean beforeRecipient;

  Verdict(
      String text, Optional<String> status, Optional<Server> remote, Optional<Command> command) {
    codes = CodeSearch.in(text, status);
    words = new PhraseSearch(codes);
    server = server(remote);
    Optional<Command> answered = command.isPresent() ? command : words.command();
    words.settle(server, answered);
    serverCode = server.isPresent() ? ServerCode.row(codes, server.get()) : Optional.empty();
    byWords =
        words.isFound()
            && (!tells(serverCode) || words.decisive().server().isPresent())
            && !(words.isVague() && codes.isPrecise());
    beforeRecipient = answered.isPresent() && answered.get().compareTo(Command.RCPT) < 0;
  }

  private Optional<Server> server(Optional<Server> remote) {
    if (remote.isPresent()) {
      return remote;
    }
    Optional<Server> marked = words.server();
    return marked.isPresent() ? marked : ServerCode.onlyUser(codes);
  }

  private static boolean tells(Optional<BounceCode> row) {
    return row.isPresent() && row.get().reason() != Reason.UNKNOWN;
  }

  /** The codes that were found. */
  CodeMatch codes() {
    return codes;
  }

  /** Who is speaking. */
  Optional<Server> server() {
    return server;
  }

  /** The words that decide. */
  Optional<ReplyPhrase> phrase() {
    return byWords ? Optional.of(words.decisive()) : Optional.empty();
  }

  /** The words that came second. */
  Optional<ReplyPhrase> second() {
    if (byWords) {
      return words.second();
    }
    return words.isFound() ? Optional.of(words.decisive()) : Optional.empty();
  }

  MatchedBy matchedBy() {
    if (byWords) {
      return MatchedBy.PHRASE;
    }
    return tells(serverCode) ? MatchedBy.SERVER_CODE : codes.matchedBy();
  }

  /** The row of the table to show: the server's own, else the registered one. */
  Optional<BounceCode> code() {
    return serverCode.isPresent() ? serverCode : codes.code();
  }

  Reason reason() {
    if (byWords) {
      return words.decisive().reason();
    }
    return code().isPresent() ? code().get().reason() : Reason.UNKNOWN;
  }

  /** The part of the text that decided. */
  Span evidence() {
    return switch (matchedBy()) {
      case PHRASE -> words.evidence();
      case SERVER_CODE -> ServerCode.evidence(codes, server.orElseThrow());
      default -> codes.evidence();
    };
  }

  /**
   * What to do. Suppressing an address is the one advice that cannot be taken back, so it gives way
   * to doubt, and to a reply and a status code that disagree about the class.
   */
  Action action() {
    Action action = byWords ? actionOfWords() : actionOfCode();
    return action == Action.SUPPRESS && isDoubtful() ? Action.REVIEW : action;
  }

  /**
   * Words that leave it open, or may be said of something else, are settled by a code that gives
   * the same reason.
   */
  private Action actionOfWords() {
    Permanence permanence = codes.permanence();
    Action action = words.decisive().action(permanence);
    if (action == Action.SUPPRESS && words.isLoose()) {
      action = Action.REVIEW;
    }
    boolean codeConfirms =
        action == Action.REVIEW
            && code().isPresent()
            && code().get().reason() == reason()
            && code().get().permanence() == permanence
            && code().get().action() == Action.SUPPRESS;
    return codeConfirms ? Action.SUPPRESS : action;
  }

  private Action actionOfCode() {
    Permanence permanence = codes.permanence();
    if (code().isEmpty()) {
      return Reason.UNKNOWN.action(permanence);
    }
    BounceCode row = code().get();
    // A token comes with either class; a code of the other class is a contradiction.
    boolean contradicts = row.permanence() != permanence && row.permanence() != Permanence.UNKNOWN;
    Action action =
        row.otherAction().isPresent() && !contradicts
            ? row.otherAction().get()
            : row.reason().action(permanence);
    return contradicts && action == Action.SUPPRESS ? Action.REVIEW : action;
  }

  /**
   * Whether anything speaks against suppressing the recipient: words with a reason for which nobody
   * is to be suppressed, a code about the sender's login or address, or a command before any
   * recipient was named. "Invalid user" behind 535 is the sender's own login.
   */
  private boolean isDoubtful() {
    return beforeRecipient
        || words.isDoubtful()
        || isAboutTheSender(code())
        || isAboutTheSender(codes.byReply());
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
}
