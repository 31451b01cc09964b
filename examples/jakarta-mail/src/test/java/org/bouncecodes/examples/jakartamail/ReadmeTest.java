package org.bouncecodes.examples.jakartamail;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncecodes.Bounce;
import org.bouncecodes.report.DeliveryReport;
import org.bouncecodes.report.RecipientReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Holds the README's section on Jakarta Mail against this file, which is compiled and run. */
@Timeout(60)
class ReadmeTest {

  private final List<String> done = new ArrayList<>();

  @Test
  void readsAnException() throws MessagingException {
    try (ScriptedServer server = ScriptedServer.start()) {
      server.answer("RCPT TO:<bob", "550 5.1.1 User unknown");
      MimeMessage message = Mails.to(server.properties(), "ann@example.net", "bob@example.net");
      send(message);
    }
    assertThat(done).containsExactly("later ann@example.net", "never bob@example.net").inOrder();
  }

  private void send(MimeMessage message) throws MessagingException {
    try {
      Transport.send(message);
    } catch (MessagingException e) {
      for (RecipientVerdict verdict : Bounces.from(e, message.getAllRecipients())) {
        switch (verdict.action()) {
          case NONE -> {} // sent to this one
          case RETRY, SLOW_DOWN, PAUSE -> later(verdict);
          case SUPPRESS -> neverAgain(verdict);
          case FIX_MESSAGE, FIX_SENDER, RESTORE_REPUTATION, REVIEW -> tellUs(verdict);
        }
      }
    }
  }

  @Test
  void sendsAgain() throws Exception {
    try (ScriptedServer server = ScriptedServer.start()) {
      MimeMessage message = Mails.to(server.properties(), "ann@example.net");
      SuppressionList suppressed = new SuppressionList(InstantSource.system(), Duration.ofDays(7));
      Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 5);
      Outcome outcome =
          new RetryLoop(suppressed, backoff).deliver(message, message.getAllRecipients());

      assertThat(outcome.accepted()).containsExactly("ann@example.net");
    }
  }

  @Test
  void readsAReturnedMail() throws Exception {
    MimeMessage message = Mails.to(ScriptedServer.properties(25), "news@example.com");
    message.setFrom("MAILER-DAEMON@mail.example.com");
    message.setText(
        """
        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 User unknown
        """);
    message.setHeader("Content-Type", "message/delivery-status");

    DeliveryReport report = ReturnedMail.read(message);
    for (RecipientReport failed : report.failed()) {
      recordBounce(failed.address(), failed.bounce());
    }

    assertThat(done).containsExactly("failed bob@example.net MAILBOX_UNKNOWN");
  }

  @Test
  void theReadmeShowsThisVeryCode() throws IOException {
    Path here = Path.of("src/test/java/org/bouncecodes/examples/jakartamail/ReadmeTest.java");
    String source = Files.readString(here).replaceAll("\\s+", " ");
    String readme = Files.readString(Path.of("..", "..", "README.md"));
    String section = readme.split("\n## Jakarta Mail\n", -1)[1].split("\n## ", -1)[0];
    String[] blocks = section.split("```java\n", -1);
    assertThat(blocks).hasLength(4);
    for (int i = 1; i < blocks.length; i++) {
      String code = blocks[i].substring(0, blocks[i].indexOf("```")).strip();
      assertWithMessage(code).that(source).contains(code.replaceAll("\\s+", " "));
    }
  }

  private void later(RecipientVerdict verdict) {
    done.add("later " + verdict.address());
  }

  private void neverAgain(RecipientVerdict verdict) {
    done.add("never " + verdict.address());
  }

  private void recordBounce(Optional<String> address, Bounce bounce) {
    done.add("failed " + address.orElse("") + " " + bounce.reason());
  }

  private void tellUs(RecipientVerdict verdict) {
    done.add("tell us " + verdict.address());
  }
}
