package org.bouncecodes.examples.jakartamail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncecodes.Action;
import org.bouncecodes.Bounce;

/**
 * Reads the exception that Jakarta Mail throws when a mail could not be sent, and gives a verdict
 * for every recipient.
 *
 * <p>Angus Mail, the implementation of Jakarta Mail, puts the answers of the server into a chain of
 * exceptions. A refusal of MAIL or DATA concerns all recipients who were not refused on their own;
 * a connection that failed says nothing about any of them.
 */
public final class Bounces {

  private Bounces() {}

  /**
   * Reads an exception.
   *
   * @param failure what {@code Transport.send} or {@code sendMessage} threw, whatever is in it;
   *     null is read like an exception that tells nothing
   * @param recipients those the mail was meant for, such as {@code message.getAllRecipients()}.
   *     Many exceptions, that of a failed login for one, name no recipient: without this they give
   *     no verdicts. Null is read like none
   * @return one verdict for each of the recipients, in their order, then for those that only the
   *     exception names. Who is named twice has one verdict; a group (RFC 5322 section 3.4) has one
   *     for each of its members
   */
  public static List<RecipientVerdict> from(MessagingException failure, Address... recipients) {
    return from(failure, "", recipients);
  }

  /**
   * Reads an exception of a server whose name is known; some codes mean something else at some
   * servers.
   *
   * @param failure as above
   * @param remoteMta the host that the mail was handed to, for instance {@code
   *     gmail-smtp-in.l.google.com}; empty or null when it is not known
   * @param recipients as above
   * @return as above
   */
  public static List<RecipientVerdict> from(
      MessagingException failure, String remoteMta, Address... recipients) {
    List<Throwable> chain = FailureChain.of(failure);
    Transaction transaction = Transaction.of(chain, remoteMta);
    RecipientReplies replies = RecipientReplies.of(chain, recipients);
    List<Mailbox> stopped = new ArrayList<>(replies.mailboxes());
    stopped.removeIf(mailbox -> replies.refusal(mailbox).isPresent());
    List<RecipientVerdict> verdicts = new ArrayList<>();
    for (Mailbox mailbox : replies.mailboxes()) {
      verdicts.add(verdict(mailbox, replies, transaction, stopped.size(), remoteMta));
    }
    return List.copyOf(verdicts);
  }

  /** Returns the verdict on a recipient of a mail about which nobody complained. */
  static RecipientVerdict accepted(Mailbox mailbox) {
    return accepted(mailbox, NoReply.ACCEPTED.bounce());
  }

  private static RecipientVerdict accepted(Mailbox mailbox, Bounce bounce) {
    return new RecipientVerdict(mailbox.address(), Acceptance.ACCEPTED, bounce, Action.NONE);
  }

  private static RecipientVerdict verdict(
      Mailbox mailbox,
      RecipientReplies replies,
      Transaction transaction,
      int stopped,
      String remoteMta) {
    Optional<SmtpReply> refusal = replies.refusal(mailbox);
    boolean passed = transaction.accepted() && refusal.isEmpty() && !replies.isInvalid(mailbox);
    if (replies.isSent(mailbox) || passed) {
      Bounce bounce =
          replies
              .success(mailbox)
              .map(reply -> reply.success(remoteMta))
              .orElseGet(NoReply.ACCEPTED::bounce);
      return accepted(mailbox, bounce);
    }
    Acceptance acceptance = replies.isInvalid(mailbox) ? Acceptance.INVALID : Acceptance.UNSENT;
    if (refusal.isPresent()) {
      Bounce bounce = refusal.get().refusal(remoteMta);
      return new RecipientVerdict(mailbox.address(), acceptance, bounce, bounce.action());
    }
    if (transaction.bounce().isPresent()) {
      Bounce bounce = transaction.bounce().get();
      Action action = transaction.action(bounce, stopped);
      return new RecipientVerdict(mailbox.address(), acceptance, bounce, action);
    }
    boolean heldBack = acceptance == Acceptance.UNSENT && replies.hasRefusals();
    Bounce bounce = (heldBack ? NoReply.HELD_BACK : NoReply.NOTHING_KNOWN).bounce();
    return new RecipientVerdict(mailbox.address(), acceptance, bounce, bounce.action());
  }
}
