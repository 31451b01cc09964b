package org.bouncecodes.examples.jakartamail;

import static com.google.common.truth.Truth.assertThat;
import static org.bouncecodes.examples.jakartamail.ScriptedServer.DROP;
import static org.bouncecodes.examples.jakartamail.ScriptedServer.END_OF_DATA;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Properties;
import org.bouncecodes.MatchedBy;
import org.bouncecodes.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Angus Mail throws at the replies of a server, and the verdicts on it. */
@Timeout(60)
class BouncesTest {

  private static final String UNKNOWN = "550 5.1.1 <bob@example.net>: User unknown";
  private static final String[] THREE = {"ann@example.net", "bob@example.net", "cem@example.net"};

  private ScriptedServer server = ScriptedServer.start();
  private Properties properties = server.properties();

  @AfterEach
  void stop() {
    server.close();
  }

  private List<String> verdicts(String... recipients) throws MessagingException {
    MimeMessage mail = Mails.to(properties, recipients);
    return Bounces.from(Mails.failure(mail), mail.getAllRecipients()).stream()
        .map(BouncesTest::line)
        .toList();
  }

  static String line(RecipientVerdict verdict) {
    String name = verdict.address().substring(0, verdict.address().indexOf('@'));
    return String.join(
        " ",
        name,
        verdict.acceptance().toString(),
        verdict.bounce().reason().toString(),
        verdict.action().toString());
  }

  @Test
  void aRefusedSenderIsNoMatterOfTheRecipients() throws MessagingException {
    server.answer("MAIL", "550 5.1.1 <news@example.com>: User unknown");
    assertThat(verdicts(THREE))
        .containsExactly(
            "ann UNSENT SENDER_REFUSED FIX_SENDER",
            "bob UNSENT SENDER_REFUSED FIX_SENDER",
            "cem UNSENT SENDER_REFUSED FIX_SENDER")
        .inOrder();
  }

  @Test
  void aBlockListAtMailConcernsAllRecipients() throws MessagingException {
    server.answer("MAIL", "554 5.7.1 Service unavailable; blocked using zen.spamhaus.org");
    assertThat(verdicts("ann@example.net", "bob@example.net"))
        .containsExactly(
            "ann UNSENT BLOCKLISTED RESTORE_REPUTATION",
            "bob UNSENT BLOCKLISTED RESTORE_REPUTATION")
        .inOrder();
  }

  @Test
  void oneRefusedRecipientHoldsBackTheOthers() throws MessagingException {
    server.answer("RCPT TO:<bob", UNKNOWN);
    assertThat(verdicts(THREE))
        .containsExactly(
            "ann UNSENT UNKNOWN RETRY",
            "bob INVALID MAILBOX_UNKNOWN SUPPRESS",
            "cem UNSENT UNKNOWN RETRY")
        .inOrder();
    assertThat(server.received()).isEmpty();
  }

  @Test
  void withSendPartialTheOthersHaveTheirMail() throws MessagingException {
    properties.setProperty("mail.smtp.sendpartial", "true");
    server.answer("RCPT TO:<bob", UNKNOWN);
    assertThat(verdicts(THREE))
        .containsExactly(
            "ann ACCEPTED DELIVERED NONE",
            "bob INVALID MAILBOX_UNKNOWN SUPPRESS",
            "cem ACCEPTED DELIVERED NONE")
        .inOrder();
    assertThat(server.received().get(0).recipients())
        .containsExactly("ann@example.net", "cem@example.net");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void everyRefusedRecipientHasAVerdictOfItsOwn(String sendPartial) throws MessagingException {
    properties.setProperty("mail.smtp.sendpartial", sendPartial);
    server.answer("RCPT TO:<ann", "452 4.2.2 Mailbox full");
    server.answer("RCPT TO:<bob", UNKNOWN);
    server.answer("RCPT TO:<cem", "550 5.7.1 Client host blocked using zen.spamhaus.org");
    assertThat(verdicts(THREE))
        .containsExactly(
            "ann UNSENT MAILBOX_FULL RETRY",
            "bob INVALID MAILBOX_UNKNOWN SUPPRESS",
            "cem INVALID BLOCKLISTED RESTORE_REPUTATION")
        .inOrder();
  }

  @Test
  void aRefusalOfDataConcernsThoseWhoWereAccepted() throws MessagingException {
    properties.setProperty("mail.smtp.sendpartial", "true");
    properties.setProperty("mail.smtp.reportsuccess", "true");
    server.answer("RCPT TO:<bob", UNKNOWN);
    server.answer("DATA", "451 4.7.1 Greylisted, please try again in 5 minutes");
    assertThat(verdicts(THREE))
        .containsExactly(
            "ann UNSENT GREYLISTED RETRY",
            "bob INVALID MAILBOX_UNKNOWN SUPPRESS",
            "cem UNSENT GREYLISTED RETRY")
        .inOrder();
  }

  @Test
  void aMailIsRefusedAfterData() throws MessagingException {
    server.answer(END_OF_DATA, "552 5.3.4 Message size exceeds fixed limit");
    assertThat(verdicts("ann@example.net", "bob@example.net"))
        .containsExactly(
            "ann UNSENT MESSAGE_TOO_LARGE FIX_MESSAGE", "bob UNSENT MESSAGE_TOO_LARGE FIX_MESSAGE")
        .inOrder();
  }

  @Test
  void afterDataOneCannotTellWhoIsMeant() throws MessagingException {
    server.answer(END_OF_DATA, "550 5.2.1 Mailbox disabled");
    assertThat(verdicts(THREE))
        .containsExactly(
            "ann UNSENT MAILBOX_DISABLED REVIEW",
            "bob UNSENT MAILBOX_DISABLED REVIEW",
            "cem UNSENT MAILBOX_DISABLED REVIEW");
    assertThat(verdicts("ann@example.net")).containsExactly("ann UNSENT MAILBOX_DISABLED SUPPRESS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAIL", "RCPT TO:<bob", "DATA", END_OF_DATA})
  void aBrokenConnectionSaysNothingAboutRecipients(String command) throws MessagingException {
    server.answer(command, DROP);
    assertThat(verdicts(THREE))
        .containsExactly(
            "ann UNSENT NETWORK_FAILURE RETRY",
            "bob UNSENT NETWORK_FAILURE RETRY",
            "cem UNSENT NETWORK_FAILURE RETRY")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAIL", "RCPT TO:<bob", "DATA"})
  void aServerThatClosesDownIsTriedAgain(String command) throws MessagingException {
    server.answer(command, "421 4.3.2 Service shutting down");
    for (String verdict : verdicts(THREE)) {
      assertThat(verdict).matches("... UNSENT (SYSTEM_ERROR|NETWORK_FAILURE) RETRY");
    }
  }

  @Test
  void severalLinesAreOneReply() throws MessagingException {
    server.answer(
        "RCPT TO:<bob",
        """
        550-5.1.1 The email account that you tried to reach does not exist. Please try\r
        550-5.1.1 double-checking the recipient's email address for typos or\r
        550 5.1.1 unnecessary spaces. 41be03b00d2f7-7a3f6si1 - gsmtp""");
    MimeMessage mail = Mails.to(properties, "bob@example.net");
    RecipientVerdict verdict = Bounces.from(Mails.failure(mail), mail.getAllRecipients()).get(0);
    assertThat(line(verdict)).isEqualTo("bob INVALID MAILBOX_UNKNOWN SUPPRESS");
    assertThat(verdict.bounce().server()).hasValue(Server.GMAIL);
    assertThat(verdict.bounce().text().lines().count()).isEqualTo(3);
  }

  @Test
  void theNameOfTheServerTellsWhatItsCodesMean() throws MessagingException {
    server.answer(END_OF_DATA, "550 5.7.27 refused");
    MimeMessage mail = Mails.to(properties, "ann@example.net");
    MessagingException failure = Mails.failure(mail);
    assertThat(line(Bounces.from(failure, mail.getAllRecipients()).get(0)))
        .isEqualTo("ann UNSENT SENDER_REFUSED FIX_SENDER");
    RecipientVerdict atGmail =
        Bounces.from(failure, "gmail-smtp-in.l.google.com", mail.getAllRecipients()).get(0);
    assertThat(line(atGmail)).isEqualTo("ann UNSENT AUTHENTICATION_FAILED FIX_SENDER");
    assertThat(atGmail.bounce().matchedBy()).isEqualTo(MatchedBy.SERVER_CODE);
  }

  @Test
  void gmailWantsLessMail() throws MessagingException {
    server.answer(
        "RCPT TO:<bob",
        """
        450-4.2.1 The user you are trying to contact is receiving mail at a rate that\r
        450-4.2.1 prevents additional messages from being delivered. Please resend your\r
        450 4.2.1 message at a later time. a1si7002113qkd.12 - gsmtp""");
    assertThat(verdicts("bob@example.net")).containsExactly("bob UNSENT RATE_LIMITED SLOW_DOWN");
  }

  @Test
  void theServerWantsALogin() throws MessagingException {
    server.close();
    server = ScriptedServer.startWithLogin();
    properties = server.properties();
    assertThat(verdicts("ann@example.net")).containsExactly("ann UNSENT LOGIN_REQUIRED FIX_SENDER");
  }

  @Test
  void aWrongPasswordIsNoUnknownUser() throws MessagingException {
    server.close();
    server = ScriptedServer.startWithLogin().answer("AUTH", "535 5.7.8 Error: no such user here");
    properties = server.properties();
    properties.setProperty("mail.smtp.auth", "true");
    MimeMessage mail = Mails.to(properties, "ann@example.net");
    MessagingException failure = null;
    try {
      Transport.send(mail, "news", "secret");
    } catch (MessagingException e) {
      failure = e;
    }
    RecipientVerdict verdict = Bounces.from(failure, mail.getAllRecipients()).get(0);
    assertThat(line(verdict)).isEqualTo("ann UNSENT LOGIN_REQUIRED FIX_SENDER");
  }

  @Test
  void nobodyListens() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      properties = ScriptedServer.properties(socket.getLocalPort());
    }
    assertThat(verdicts("ann@example.net")).containsExactly("ann UNSENT NETWORK_FAILURE RETRY");
  }

  @Test
  void anUnknownServerIsNoUnknownRecipient() throws MessagingException {
    properties.setProperty("mail.smtp.host", "no-such-host.invalid");
    assertThat(verdicts("ann@example.net")).containsExactly("ann UNSENT NETWORK_FAILURE RETRY");
  }

  @Test
  void aGreetingCanRefuse() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread greeter =
          new Thread(
              () ->
                  Greeting.send(
                      socket, "554 5.7.1 No mail from 192.0.2.1: listed at zen.spamhaus.org\r\n"));
      greeter.start();
      properties = ScriptedServer.properties(socket.getLocalPort());
      assertThat(verdicts("ann@example.net"))
          .containsExactly("ann UNSENT BLOCKLISTED RESTORE_REPUTATION");
      greeter.join();
    }
  }

  @Test
  void reportedSuccessesAreNoBounces() throws MessagingException {
    properties.setProperty("mail.smtp.reportsuccess", "true");
    assertThat(verdicts("ann@example.net", "bob@example.net"))
        .containsExactly("ann ACCEPTED DELIVERED NONE", "bob ACCEPTED DELIVERED NONE")
        .inOrder();
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void aSuccessThatAngusMailDoesNotKnowIsOne() throws MessagingException {
    server.answer(END_OF_DATA, "252 Taken, I think");
    assertThat(verdicts("ann@example.net")).containsExactly("ann ACCEPTED DELIVERED NONE");
  }

  @Test
  void whatIsNoReplyIsABrokenDialogue() throws MessagingException {
    server.answer("DATA", "250 go on, user unknown");
    assertThat(verdicts("ann@example.net", "bob@example.net"))
        .containsExactly("ann UNSENT PROTOCOL_ERROR RETRY", "bob UNSENT PROTOCOL_ERROR RETRY")
        .inOrder();
    server.answer("DATA", "user unknown");
    assertThat(verdicts("ann@example.net")).containsExactly("ann UNSENT PROTOCOL_ERROR RETRY");
  }

  @Test
  void groupsAreTakenApart() throws MessagingException {
    server.answer("MAIL", "451 4.3.0 Local error");
    MimeMessage mail = Mails.to(properties);
    mail.setHeader("To", "friends: ann@example.net, Bob <bob@example.net>;");
    List<RecipientVerdict> verdicts = Bounces.from(Mails.failure(mail), mail.getAllRecipients());
    assertThat(verdicts.stream().map(BouncesTest::line).toList())
        .containsExactly("ann UNSENT SYSTEM_ERROR RETRY", "bob UNSENT SYSTEM_ERROR RETRY")
        .inOrder();
  }
}
