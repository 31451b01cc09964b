package org.bouncecodes.examples.jakartamail;

import static com.google.common.truth.Truth.assertThat;
import static org.bouncecodes.examples.jakartamail.ScriptedServer.DROP;
import static org.bouncecodes.examples.jakartamail.ScriptedServer.END_OF_DATA;
import static org.bouncecodes.examples.jakartamail.ScriptedServer.OK;

import jakarta.mail.Address;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.bouncecodes.Action;
import org.bouncecodes.Bounce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The loop against a real server; only the time is made up. */
@Timeout(60)
class RetryLoopTest {

  private static final Backoff BACKOFF = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 4);

  private final ScriptedServer server = ScriptedServer.start();
  private final List<Duration> slept = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final InstantSource clock = () -> now;
  private final SuppressionList suppressed = new SuppressionList(clock, Duration.ofDays(7));

  @AfterEach
  void stop() {
    server.close();
  }

  private Outcome deliver(String... recipients) throws Exception {
    Properties properties = server.properties();
    properties.setProperty("mail.smtp.sendpartial", "true");
    MimeMessage mail = Mails.to(properties, recipients);
    RetryLoop loop = new RetryLoop(RetryLoop::transport, suppressed, BACKOFF, this::sleep);
    return loop.deliver(mail, mail.getAllRecipients());
  }

  private void sleep(Duration time) {
    slept.add(time);
    now = now.plus(time);
  }

  private List<String> received() {
    return server.received().stream().map(mail -> String.join(" ", mail.recipients())).toList();
  }

  private static List<String> lines(List<RecipientVerdict> verdicts) {
    return verdicts.stream().map(BouncesTest::line).toList();
  }

  @Test
  void sendsAgainToThoseStillOpenOnly() throws Exception {
    server.answer("RCPT TO:<bob", "450 4.7.1 Greylisted, try again in 5 minutes", OK);
    server.answer("RCPT TO:<cem", "550 5.1.1 User unknown");
    server.answer("RCPT TO:<dan", "552 5.2.2 Mailbox full");
    server.answer("RCPT TO:<eve", "550 5.7.1 blocked using zen.spamhaus.org");

    Outcome outcome =
        deliver(
            "ann@example.net",
            "bob@example.net",
            "cem@example.net",
            "dan@example.net",
            "eve@example.net");

    assertThat(received()).containsExactly("ann@example.net", "bob@example.net").inOrder();
    assertThat(outcome.accepted()).containsExactly("ann@example.net", "bob@example.net").inOrder();
    assertThat(lines(outcome.failed()))
        .containsExactly(
            "cem INVALID MAILBOX_UNKNOWN SUPPRESS",
            "dan UNSENT MAILBOX_FULL PAUSE",
            "eve INVALID BLOCKLISTED RESTORE_REPUTATION")
        .inOrder();
    assertThat(outcome.open()).isEmpty();
    assertThat(slept).containsExactly(Duration.ofMinutes(5));
  }

  @Test
  void remembersWhomNotToWriteTo() throws Exception {
    server.answer("RCPT TO:<cem", "550 5.1.1 User unknown");
    server.answer("RCPT TO:<dan", "552 5.2.2 Mailbox full", OK);
    deliver("cem@example.net", "dan@example.net");

    Outcome next = deliver("ann@example.net", "Cem@example.net", "dan@example.net");
    assertThat(next.skipped()).containsExactly("Cem@example.net", "dan@example.net");
    assertThat(next.accepted()).containsExactly("ann@example.net");

    now = now.plus(Duration.ofDays(7));
    Outcome later = deliver("cem@example.net", "dan@example.net");
    assertThat(later.skipped()).containsExactly("cem@example.net");
    assertThat(later.accepted()).containsExactly("dan@example.net");

    assertThat(suppressed.find("cem@example.net").get().bounce().text())
        .isEqualTo("550 5.1.1 User unknown");
  }

  @Test
  void waitsLongerEachTimeAndStops() throws Exception {
    server.answer("MAIL", "451 4.3.0 Local error");
    Outcome outcome = deliver("ann@example.net");
    assertThat(slept)
        .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4))
        .inOrder();
    assertThat(lines(outcome.open())).containsExactly("ann UNSENT SYSTEM_ERROR RETRY");
    assertThat(outcome.failed()).isEmpty();
    assertThat(suppressed.find("ann@example.net")).isEmpty();
  }

  @Test
  void waitsTwiceAsLongWhenAskedToSlowDown() throws Exception {
    server.answer("RCPT", "450 4.7.1 Too many messages, rate limit exceeded", OK);
    Outcome outcome = deliver("ann@example.net");
    assertThat(slept).containsExactly(Duration.ofMinutes(2));
    assertThat(outcome.accepted()).containsExactly("ann@example.net");
  }

  @Test
  void doesNotWaitForEver() throws Exception {
    server.answer("RCPT", "450 4.7.1 Greylisted, try again in 5 hours");
    Outcome outcome = deliver("ann@example.net");
    assertThat(slept).isEmpty();
    assertThat(lines(outcome.open())).containsExactly("ann UNSENT GREYLISTED RETRY");
  }

  @Test
  void aBrokenConnectionIsMadeAgain() throws Exception {
    server.answer("DATA", DROP, OK);
    Outcome outcome = deliver("ann@example.net", "bob@example.net");
    assertThat(outcome.accepted()).containsExactly("ann@example.net", "bob@example.net").inOrder();
    assertThat(received()).containsExactly("ann@example.net bob@example.net");
  }

  @Test
  void aMatterOfTheSenderEndsIt() throws Exception {
    server.answer(END_OF_DATA, "550 5.7.26 Unauthenticated email is not accepted: DMARC policy");
    Outcome outcome = deliver("ann@example.net", "bob@example.net");
    assertThat(outcome.failed().stream().map(RecipientVerdict::action).toList())
        .containsExactly(Action.FIX_SENDER, Action.FIX_SENDER);
    assertThat(slept).isEmpty();
    assertThat(suppressed.find("ann@example.net")).isEmpty();
  }

  @Test
  void aMailIsTheSameAtEachAttempt() throws Exception {
    server.answer("RCPT TO:<bob", "450 4.7.1 Greylisted, try again in 5 minutes", OK);
    deliver("ann@example.net", "bob@example.net");
    List<String> ids = new ArrayList<>();
    for (ScriptedServer.Received mail : server.received()) {
      ids.add(new MimeMessage(null, mail.stream()).getMessageID());
    }
    assertThat(ids).hasSize(2);
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
  }

  @Test
  void anAddressCanBeSuppressedWhileTheLoopWaits() throws Exception {
    server.answer("RCPT", "450 4.7.1 Greylisted, try again in 5 minutes", OK);
    MimeMessage mail = Mails.to(server.properties(), "ann@example.net");
    RetryLoop.Sleeper sleeper =
        time -> {
          sleep(time);
          Bounce unknown = Bounce.of("550 5.1.1 User unknown");
          suppressed.add(
              new RecipientVerdict(
                  "ann@example.net", Acceptance.INVALID, unknown, unknown.action()));
        };
    Outcome outcome =
        new RetryLoop(RetryLoop::transport, suppressed, BACKOFF, sleeper)
            .deliver(mail, mail.getAllRecipients());
    assertThat(outcome.skipped()).containsExactly("ann@example.net");
    assertThat(outcome.open()).isEmpty();
    assertThat(slept).hasSize(1);
    assertThat(server.received()).isEmpty();
  }

  @Test
  void anInterruptedLoopTellsWhatItHasDone() throws Exception {
    server.answer("RCPT TO:<bob", "450 4.7.1 Greylisted, try again in 5 minutes");
    Properties properties = server.properties();
    properties.setProperty("mail.smtp.sendpartial", "true");
    MimeMessage mail = Mails.to(properties, "ann@example.net", "bob@example.net");
    Thread.currentThread().interrupt();
    Outcome outcome = new RetryLoop(suppressed, BACKOFF).deliver(mail, mail.getAllRecipients());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(outcome.accepted()).containsExactly("ann@example.net");
    assertThat(lines(outcome.open())).containsExactly("bob UNSENT GREYLISTED RETRY");
  }

  @Test
  void nobodyIsDoneAtOnce() throws Exception {
    Outcome outcome =
        new RetryLoop(suppressed, BACKOFF).deliver(Mails.to(server.properties()), (Address[]) null);
    assertThat(outcome).isEqualTo(new Outcome(List.of(), List.of(), List.of(), List.of()));
  }
}
