package org.bouncecodes.examples.jakartamail;

import java.util.Optional;
import org.bouncecodes.Bounce;
import org.bouncecodes.Command;
import org.bouncecodes.Permanence;

/**
 * The answer to one command, as an exception of Angus Mail hands it on.
 *
 * @param command the command; empty when the exception does not tell
 * @param code the basic reply; 0 when there was none
 * @param text the whole reply, of one line or several; empty when there was none
 */
record SmtpReply(Optional<Command> command, int code, String text) {

  /** What Angus Mail writes where the server closed the connection without a word. */
  private static final String END_OF_STREAM = "[EOF]";

  /**
   * Reads what an exception carries.
   *
   * @param command the command; empty when it is not known
   * @param returnCode what Angus Mail took for the basic reply; -1 when it found none
   * @param message the words of the exception; null for none
   */
  static SmtpReply of(Optional<Command> command, int returnCode, String message) {
    String text = message == null ? "" : message.strip();
    int code = returnCode >= 100 ? returnCode : codeIn(text);
    return new SmtpReply(command, code, text.equals(END_OF_STREAM) ? "" : text);
  }

  /** Returns the command that a line of the dialogue begins with. */
  static Optional<Command> commandOf(String line) {
    if (line == null) {
      return Optional.empty();
    }
    String verb = line.strip().split("[ :]", 2)[0];
    return switch (verb) {
      case "EHLO", "HELO" -> Optional.of(Command.EHLO);
      case "STARTTLS" -> Optional.of(Command.STARTTLS);
      case "AUTH" -> Optional.of(Command.AUTH);
      case "MAIL" -> Optional.of(Command.MAIL);
      case "RCPT" -> Optional.of(Command.RCPT);
      case "DATA", "BDAT", "." -> Optional.of(Command.DATA);
      default -> Optional.empty();
    };
  }

  /** Returns the three digits that a reply begins with, or 0. */
  static int codeIn(String text) {
    if (text.length() < 3 || (text.length() > 3 && "- \r\n".indexOf(text.charAt(3)) < 0)) {
      return 0;
    }
    int code = 0;
    for (int i = 0; i < 3; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return 0;
      }
      code = 10 * code + digit - '0';
    }
    return code;
  }

  /** Tells whether the server answered at all. */
  boolean isGiven() {
    return code != 0 || !text.isEmpty();
  }

  /** An unheard-of reply is read by its first digit (RFC 5321 section 4.3.2). */
  boolean isSuccess() {
    return code >= 200 && code <= 299;
  }

  /** Returns the verdict on a mail or recipient that was not accepted. */
  Bounce refusal(String remoteMta) {
    if (!isGiven()) {
      return NoReply.BROKEN_CONNECTION.bounce();
    }
    int quoted = codeIn(text);
    boolean contradicts = quoted != 0 && quoted / 100 != code / 100;
    if (code < 400 || code > 599 || contradicts) {
      return NoReply.BROKEN_DIALOGUE.bounce();
    }
    return bounce(quoted == 0 ? (code + " " + text).strip() : text, remoteMta);
  }

  /** Returns the verdict on a recipient who was accepted. */
  Bounce success(String remoteMta) {
    Bounce bounce = bounce(text, remoteMta);
    return bounce.permanence() == Permanence.SUCCESS ? bounce : NoReply.ACCEPTED.bounce();
  }

  private Bounce bounce(String reply, String remoteMta) {
    return Bounce.builder().reply(reply).remoteMta(remoteMta).command(command.orElse(null)).build();
  }
}
