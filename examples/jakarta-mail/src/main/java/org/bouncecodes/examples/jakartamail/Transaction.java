package org.bouncecodes.examples.jakartamail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.bouncecodes.Action;
import org.bouncecodes.Bounce;
import org.bouncecodes.Command;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressSucceededException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/**
 * What a failure says about the mail as a whole: the answer to any command but RCPT, or that there
 * was none.
 *
 * @param accepted whether the server has taken the mail after all
 * @param command the command that was answered; empty when that is not known
 * @param bounce the verdict on the mail; empty when nothing but single recipients was refused
 */
record Transaction(boolean accepted, Optional<Command> command, Optional<Bounce> bounce) {

  /** Angus Mail's words before the greeting of a server that wants no connection. */
  private static final String GREETING = ", response: ";

  static Transaction of(List<Throwable> chain, String remoteMta) {
    for (Throwable failure : chain) {
      Optional<SmtpReply> reply = replyIn(failure);
      if (reply.isPresent() && reply.get().isSuccess() && endsData(failure)) {
        return new Transaction(true, reply.get().command(), Optional.empty());
      }
      if (reply.isPresent()) {
        return of(reply.get().command(), reply.get().refusal(remoteMta));
      }
    }
    return ofSilence(chain);
  }

  private static Transaction of(Optional<Command> command, Bounce bounce) {
    return new Transaction(false, command, Optional.of(bounce));
  }

  private static Optional<SmtpReply> replyIn(Throwable failure) {
    if (failure instanceof SMTPSendFailedException e) {
      Optional<Command> command = SmtpReply.commandOf(e.getCommand());
      return Optional.of(SmtpReply.of(command, e.getReturnCode(), e.getMessage()));
    }
    if (failure instanceof SMTPSenderFailedException e) {
      return Optional.of(
          SmtpReply.of(Optional.of(Command.MAIL), e.getReturnCode(), e.getMessage()));
    }
    if (failure instanceof SMTPAddressFailedException e) {
      // A server that is gone is gone for all recipients.
      return Optional.of(SmtpReply.of(Optional.empty(), e.getReturnCode(), e.getMessage()))
          .filter(reply -> !reply.isGiven());
    }
    if (failure instanceof SMTPAddressSucceededException) {
      return Optional.empty();
    }
    return failure instanceof MessagingException e ? replyInWords(e) : Optional.empty();
  }

  /** Most exceptions of Jakarta Mail have a reply in their words, if anywhere. */
  private static Optional<SmtpReply> replyInWords(MessagingException failure) {
    String words = failure.getMessage() == null ? "" : failure.getMessage();
    int greeting = failure.getClass() == MessagingException.class ? words.indexOf(GREETING) : -1;
    Optional<Command> command = Optional.empty();
    if (greeting >= 0) {
      command = Optional.of(Command.CONNECT);
      words = words.substring(greeting + GREETING.length());
    } else if (failure instanceof AuthenticationFailedException) {
      command = Optional.of(Command.AUTH);
    }
    SmtpReply reply = SmtpReply.of(command, -1, words);
    return reply.code() != 0 || greeting >= 0 ? Optional.of(reply) : Optional.empty();
  }

  /** Only the dot at the end of the mail makes the server take it. */
  private static boolean endsData(Throwable failure) {
    return failure instanceof SMTPSendFailedException e
        && e.getCommand() != null
        && (e.getCommand().equals(".") || e.getCommand().startsWith("BDAT"));
  }

  private static Transaction ofSilence(List<Throwable> chain) {
    if (has(MailConnectException.class, chain) || has(UnknownHostException.class, chain)) {
      return of(Optional.of(Command.CONNECT), NoReply.NO_CONNECTION.bounce());
    }
    if (has(SocketException.class, chain)
        || has(InterruptedIOException.class, chain)
        || has(EOFException.class, chain)) {
      return of(Optional.empty(), NoReply.BROKEN_CONNECTION.bounce());
    }
    if (has(AuthenticationFailedException.class, chain)) {
      return of(Optional.of(Command.AUTH), NoReply.NO_LOGIN.bounce());
    }
    boolean isAboutRecipients =
        has(SMTPAddressFailedException.class, chain)
            || has(SMTPAddressSucceededException.class, chain)
            || has(SendFailedException.class, chain);
    return isAboutRecipients
        ? new Transaction(false, Optional.empty(), Optional.empty())
        : of(Optional.empty(), NoReply.NOTHING_KNOWN.bounce());
  }

  private static boolean has(Class<?> type, List<Throwable> chain) {
    return chain.stream().anyMatch(type::isInstance);
  }

  /**
   * What to do about a recipient whose mail this refusal stopped. Words like "no such user" can
   * only be about the recipient where there is just one and the server knows who it is.
   *
   * @param refusal the verdict on the mail
   * @param recipients how many recipients the refusal stopped
   */
  Action action(Bounce refusal, int recipients) {
    boolean isAboutRecipient = recipients == 1 && command.equals(Optional.of(Command.DATA));
    return refusal.action() == Action.SUPPRESS && !isAboutRecipient
        ? Action.REVIEW
        : refusal.action();
  }
}
