package org.bouncecodes.examples.jakartamail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sends a mail to all recipients that can be reached, and to nobody twice: those accepted are done,
 * those refused for a reason of their own are left out, the rest is tried again after a while. Set
 * {@code mail.smtp.sendpartial} to {@code true}, else one refused recipient holds back the others
 * until the next attempt.
 *
 * <p>When a connection breaks after the last line of a mail, nobody knows whether it was taken (RFC
 * 1047); the loop sends it again, with the same Message-ID, by which many servers know it.
 */
public final class RetryLoop {

  /** Hands a mail to a server. */
  @FunctionalInterface
  public interface Sender {
    /**
     * Sends one mail.
     *
     * @param message the mail
     * @param recipients whom to send it to, whatever its header says
     * @throws MessagingException when it could not be sent to all of them
     */
    void send(MimeMessage message, Address[] recipients) throws MessagingException;
  }

  /** Waits; {@code Thread.sleep} in real life. */
  @FunctionalInterface
  public interface Sleeper {
    /**
     * Waits.
     *
     * @param time how long
     * @throws InterruptedException when the program ends
     */
    void sleep(Duration time) throws InterruptedException;
  }

  private final Sender sender;
  private final SuppressionList suppressed;
  private final Backoff backoff;
  private final Sleeper sleeper;

  /**
   * Makes a loop that sends with Jakarta Mail and waits in real time.
   *
   * @param suppressed whom not to write to; grows with every refusal that asks for it
   * @param backoff how often to try, and how long to wait
   */
  public RetryLoop(SuppressionList suppressed, Backoff backoff) {
    this(RetryLoop::transport, suppressed, backoff, time -> Thread.sleep(time.toMillis()));
  }

  /**
   * Makes a loop with parts of one's own, for instance for a test.
   *
   * @param sender sends
   * @param suppressed whom not to write to; grows with every refusal that asks for it
   * @param backoff how often to try, and how long to wait
   * @param sleeper waits
   */
  public RetryLoop(Sender sender, SuppressionList suppressed, Backoff backoff, Sleeper sleeper) {
    this.sender = sender;
    this.suppressed = suppressed;
    this.backoff = backoff;
    this.sleeper = sleeper;
  }

  /**
   * Sends a mail until nothing is left to try. Takes as long as {@link Backoff} allows: call it
   * from a thread of its own, or keep what is open for the next run of a job.
   *
   * @param message the mail, made with the session to send it with
   * @param recipients whom to send it to
   * @return what became of it. A thread that is interrupted while it waits stays interrupted, and
   *     what it waited for stays open
   */
  public Outcome deliver(MimeMessage message, Address... recipients) {
    List<String> accepted = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    List<RecipientVerdict> failed = new ArrayList<>();
    List<RecipientVerdict> again = new ArrayList<>();
    Set<Mailbox> open = new LinkedHashSet<>(Mailbox.of(recipients));
    for (int attempt = 1; ; attempt++) {
      // Others may have put somebody on the list while this one was waiting.
      open.removeIf(mailbox -> isSuppressed(mailbox, skipped));
      again.clear();
      for (RecipientVerdict verdict : send(message, open)) {
        switch (verdict.action()) {
          case RETRY, SLOW_DOWN -> again.add(verdict);
          case NONE -> accepted.add(verdict.address());
          case SUPPRESS, PAUSE -> {
            suppressed.add(verdict);
            failed.add(verdict);
          }
          case FIX_MESSAGE, FIX_SENDER, RESTORE_REPUTATION, REVIEW -> failed.add(verdict);
        }
      }
      if (again.isEmpty() || !waits(attempt, again)) {
        return new Outcome(accepted, skipped, failed, again);
      }
      open.clear();
      again.forEach(verdict -> open.add(new Mailbox(verdict.address())));
    }
  }

  private boolean isSuppressed(Mailbox mailbox, List<String> skipped) {
    return suppressed.find(mailbox.address()).isPresent() && skipped.add(mailbox.address());
  }

  private List<RecipientVerdict> send(MimeMessage message, Set<Mailbox> open) {
    if (open.isEmpty()) {
      return List.of();
    }
    Address[] recipients = open.stream().map(Mailbox::toAddress).toArray(Address[]::new);
    try {
      sender.send(message, recipients);
      return open.stream().map(Bounces::accepted).toList();
    } catch (MessagingException failure) {
      return Bounces.from(failure, recipients);
    }
  }

  /** Waits for the next attempt, if there is one. */
  private boolean waits(int attempt, List<RecipientVerdict> again) {
    Duration wait = backoff.after(attempt, again);
    if (attempt >= backoff.attempts() || wait.compareTo(backoff.longest()) > 0) {
      return false;
    }
    try {
      sleeper.sleep(wait);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** {@code Transport.send} would give the mail another Message-ID each time. */
  static void transport(MimeMessage message, Address[] recipients) throws MessagingException {
    Transport transport = message.getSession().getTransport(recipients[0]);
    try {
      transport.connect();
      transport.sendMessage(message, recipients);
    } finally {
      close(transport);
    }
  }

  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      // What the server has taken it keeps.
    }
  }
}
