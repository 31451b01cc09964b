package org.bouncecodes.examples.jakartamail;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncecodes.Command;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressSucceededException;

/** What a chain of exceptions says about single recipients. */
final class RecipientReplies {

  private final Set<Mailbox> mailboxes = new LinkedHashSet<>();
  private final Set<Mailbox> sent = new HashSet<>();
  private final Set<Mailbox> invalid = new HashSet<>();
  private final Map<Mailbox, SmtpReply> refusals = new HashMap<>();
  private final Map<Mailbox, SmtpReply> successes = new HashMap<>();
  private boolean hasRefusals;

  private RecipientReplies() {}

  static RecipientReplies of(List<Throwable> chain, Address... recipients) {
    RecipientReplies replies = new RecipientReplies();
    replies.mailboxes.addAll(Mailbox.of(recipients));
    for (Throwable failure : chain) {
      if (failure instanceof SendFailedException e) {
        replies.readLists(e);
      }
      if (failure instanceof SMTPAddressFailedException e) {
        replies.readRefusal(e);
      }
      if (failure instanceof SMTPAddressSucceededException e) {
        replies.readSuccess(e);
      }
    }
    return replies;
  }

  private void readLists(SendFailedException failure) {
    addAll(failure.getValidSentAddresses(), sent);
    addAll(failure.getInvalidAddresses(), invalid);
    hasRefusals |= !invalid.isEmpty();
    mailboxes.addAll(Mailbox.of(failure.getValidUnsentAddresses()));
  }

  private void readRefusal(SMTPAddressFailedException failure) {
    hasRefusals = true;
    SmtpReply reply = reply(failure.getReturnCode(), failure.getMessage());
    for (Mailbox mailbox : Mailbox.of(failure.getAddress())) {
      mailboxes.add(mailbox);
      // Angus Mail calls 252 a failure, which RFC 5321 section 4.3.2 does not.
      (reply.isSuccess() ? successes : refusals).putIfAbsent(mailbox, reply);
    }
  }

  private void readSuccess(SMTPAddressSucceededException success) {
    SmtpReply reply = reply(success.getReturnCode(), success.getMessage());
    for (Mailbox mailbox : Mailbox.of(success.getAddress())) {
      mailboxes.add(mailbox);
      successes.putIfAbsent(mailbox, reply);
    }
  }

  private static SmtpReply reply(int returnCode, String message) {
    return SmtpReply.of(Optional.of(Command.RCPT), returnCode, message);
  }

  private void addAll(Address[] addresses, Set<Mailbox> set) {
    List<Mailbox> found = Mailbox.of(addresses);
    set.addAll(found);
    mailboxes.addAll(found);
  }

  /** All recipients, those that the program named first. */
  Set<Mailbox> mailboxes() {
    return mailboxes;
  }

  boolean isSent(Mailbox mailbox) {
    return sent.contains(mailbox);
  }

  boolean isInvalid(Mailbox mailbox) {
    return invalid.contains(mailbox);
  }

  /** Why the server refused this recipient. */
  Optional<SmtpReply> refusal(Mailbox mailbox) {
    return Optional.ofNullable(refusals.get(mailbox));
  }

  /** How the server accepted this recipient; the mail may have been refused later. */
  Optional<SmtpReply> success(Mailbox mailbox) {
    return Optional.ofNullable(successes.get(mailbox));
  }

  /**
   * Tells whether a recipient was refused, so that the mail may have been held back from others.
   */
  boolean hasRefusals() {
    return hasRefusals;
  }
}
