package org.bouncecodes.examples.jakartamail;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.bouncecodes.Action;
import org.bouncecodes.Reason;
import org.bouncecodes.report.DeliveryReport;
import org.bouncecodes.report.MailKind;
import org.bouncecodes.report.RecipientReport;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mails that a real Postfix sends back, where one is installed and may be started. */
@Timeout(120)
class PostfixTest {

  private static final String FULL = "full@boxes.example.com";

  private static ScriptedServer home;
  private static ScriptedServer next;
  private static ScriptedServer small;
  private static Postfix postfix;
  private static int sent;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, InterruptedException {
    require(Postfix.installed().isPresent(), "there is no Postfix in /usr/sbin");
    require(Postfix.isRoot(), "Postfix can only be started by root");
    home = ScriptedServer.start();
    next = ScriptedServer.start();
    small = ScriptedServer.startWithSizeLimit(1000);
    Map<String, Integer> ports =
        Map.of(
            "client.example.com", home.port(),
            "next.example.net", next.port(),
            "small.example.net", small.port(),
            "down.example.net", Postfix.freePort());
    postfix = Postfix.start(Postfix.installed().get(), folder, ports, FULL);
  }

  /** Maven does not show why a test was skipped. */
  private static void require(boolean condition, String complaint) {
    if (!condition) {
      System.out.println("The tests with Postfix are skipped: " + complaint);
    }
    assumeTrue(condition, complaint);
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    try {
      if (postfix != null) {
        postfix.stop();
      }
    } finally {
      for (ScriptedServer server : new ScriptedServer[] {home, next, small}) {
        if (server != null) {
          server.close();
        }
      }
    }
  }

  /** Sends a mail and reads the one that comes back. */
  private static DeliveryReport returned(String recipient, String text) throws Exception {
    MimeMessage mail = exchange(recipient, text, new Properties());
    DeliveryReport report = ReturnedMail.read(mail);
    // A report as it should be is the same to Angus Mail.
    DeliveryStatus status = (DeliveryStatus) ((MultipartReport) mail.getContent()).getReport();
    assertThat(Reports.failed(ReturnedMail.read(status))).isEqualTo(Reports.failed(report));
    return report;
  }

  /** Sends a mail and waits for the one that comes back. */
  private static MimeMessage exchange(String recipient, String text, Properties more)
      throws IOException, MessagingException, InterruptedException {
    String sender = "bounces+" + ++sent + "@client.example.com";
    Transport.send(mail(sender, recipient, text, more));
    for (int i = 0; i < 600; i++) {
      for (ScriptedServer.Received received : home.received()) {
        if (received.recipients().equals(List.of(sender))) {
          return new MimeMessage(null, received.stream());
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no mail came back\n" + postfix.log());
  }

  private static MimeMessage mail(String sender, String recipient, String text, Properties more)
      throws MessagingException {
    Properties properties = ScriptedServer.properties(postfix.port());
    properties.setProperty("mail.smtp.from", sender);
    properties.putAll(more);
    MimeMessage mail = Mails.to(properties, recipient);
    mail.setText(text);
    mail.saveChanges();
    return mail;
  }

  private static void assertVerdict(
      DeliveryReport report, String recipient, Reason reason, Action action) throws IOException {
    assertThat(report.kind()).isEqualTo(MailKind.BOUNCE);
    assertThat(report.failed()).hasSize(1);
    RecipientReport failed = report.failed().get(0);
    String log = failed.bounce().text() + "\n" + postfix.log();
    assertThat(failed.address()).hasValue(recipient);
    assertWithMessage(log).that(failed.bounce().reason()).isEqualTo(reason);
    assertWithMessage(log).that(failed.bounce().action()).isEqualTo(action);
  }

  @Test
  void thereIsNoSuchUser() throws Exception {
    String nobody = "no-such-user@local.example.com";
    assertVerdict(returned(nobody, "Hello.\n"), nobody, Reason.MAILBOX_UNKNOWN, Action.SUPPRESS);
  }

  @Test
  void theMailboxIsFull() throws Exception {
    assertVerdict(
        returned(FULL, "Hello, this needs some room.\n".repeat(20)),
        FULL,
        Reason.MAILBOX_FULL,
        Action.PAUSE);
  }

  @Test
  void theMailIsTooBigForTheNextServer() throws Exception {
    String recipient = "ann@small.example.net";
    assertVerdict(
        returned(recipient, "Hello.\n".repeat(1000)),
        recipient,
        Reason.MESSAGE_TOO_LARGE,
        Action.FIX_MESSAGE);
  }

  @Test
  void theNextServerIsDown() throws Exception {
    String recipient = "ann@down.example.net";
    assertVerdict(returned(recipient, "Hello.\n"), recipient, Reason.NETWORK_FAILURE, Action.RETRY);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ann | RCPT | 550 5.1.1 <ann@next.example.net>: Recipient address rejected: User unknown"
            + " | MAILBOX_UNKNOWN | SUPPRESS",
        "bob | RCPT | 550-5.1.1 The email account that you tried to reach does not exist. Please"
            + " try / 550-5.1.1 double-checking the recipient's email address. /"
            + " 550 5.1.1 7a3f6si1 - gsmtp | MAILBOX_UNKNOWN | SUPPRESS",
        "cem | RCPT | 550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using"
            + " zen.spamhaus.org | BLOCKLISTED | RESTORE_REPUTATION",
        "dan | RCPT | 452-4.2.2 The recipient's inbox is out of storage space. Please direct the /"
            + " 452 4.2.2 recipient to make room. a1si7002113qkd.12 - gsmtp | MAILBOX_FULL | RETRY",
        "eve | DATA | 550 5.7.26 Unauthenticated email from example.com is not accepted due to"
            + " domain's DMARC policy. - gsmtp | AUTHENTICATION_FAILED | FIX_SENDER",
        "fay | . | 554 5.7.1 Message contains spam or virus | SPAM | FIX_MESSAGE",
        "gus | RCPT | 450 4.7.1 Greylisted, try again in 5 minutes | GREYLISTED | RETRY",
        "hal | MAIL | 550 5.1.8 Bad sender's mailbox address | SENDER_REFUSED | FIX_SENDER",
      })
  void theNextServerRefuses(String name, String command, String reply, Reason reason, Action action)
      throws Exception {
    String recipient = name + "@next.example.net";
    next.answer(command, reply.replace(" / ", "\r\n"));
    try {
      assertVerdict(returned(recipient, "Hello.\n"), recipient, reason, action);
    } finally {
      next.answer(command, ScriptedServer.OK);
    }
  }

  /** Angus Mail has no object for such a report (RFC 6533). */
  @Test
  void anInternationalAddressIsReported() throws Exception {
    String recipient = "jörg@next.example.net";
    next.answer("EHLO", "250-mx.example.net\r\n250-8BITMIME\r\n250 SMTPUTF8");
    next.answer("RCPT", "550 5.1.1 User unknown");
    try {
      Properties utf8 = new Properties();
      utf8.setProperty("mail.mime.allowutf8", "true");
      MimeMessage mail = exchange(recipient, "Hello.\n", utf8);
      MultipartReport parts = (MultipartReport) mail.getContent();
      assertThat(parts.getBodyPart(1).isMimeType("message/global-delivery-status")).isTrue();
      assertThat(parts.getReport()).isNull();
      assertVerdict(ReturnedMail.read(mail), recipient, Reason.MAILBOX_UNKNOWN, Action.SUPPRESS);
    } finally {
      next.answer("EHLO", ScriptedServer.OK);
      next.answer("RCPT", ScriptedServer.OK);
    }
  }

  @Test
  void postfixItselfRefuses() throws Exception {
    String unknown = "no-such-box@boxes.example.com";
    MimeMessage toNobody = mail("news@client.example.com", unknown, "Hello.\n", new Properties());
    RecipientVerdict nobody =
        Bounces.from(Mails.failure(toNobody), toNobody.getAllRecipients()).get(0);
    assertThat(BouncesTest.line(nobody)).isEqualTo("no-such-box INVALID MAILBOX_UNKNOWN SUPPRESS");

    MimeMessage big =
        mail("news@client.example.com", FULL, "Hello.\n".repeat(5000), new Properties());
    RecipientVerdict tooBig = Bounces.from(Mails.failure(big), big.getAllRecipients()).get(0);
    assertThat(BouncesTest.line(tooBig)).isEqualTo("full UNSENT MESSAGE_TOO_LARGE FIX_MESSAGE");
  }
}
