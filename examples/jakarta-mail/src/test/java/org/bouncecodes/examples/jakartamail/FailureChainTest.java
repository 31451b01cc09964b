package org.bouncecodes.examples.jakartamail;

import static com.google.common.truth.Truth.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.NewsAddress;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.bouncecodes.Action;
import org.bouncecodes.Reason;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressSucceededException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains of exceptions that no server can be made to cause. */
@Timeout(60)
class FailureChainTest {

  private static final InternetAddress ANN = address("ann@example.net");
  private static final InternetAddress BOB = address("bob@example.net");

  private static InternetAddress address(String text) {
    try {
      return new InternetAddress(text);
    } catch (AddressException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> verdicts(MessagingException failure, Address... recipients) {
    return Bounces.from(failure, recipients).stream().map(BouncesTest::line).toList();
  }

  private static SMTPAddressFailedException refused(
      InternetAddress address, int code, String text) {
    return new SMTPAddressFailedException(address, "RCPT TO:<x>", code, text);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      nullValues = "null",
      value = {
        "550, null, UNKNOWN, REVIEW",
        "550, '', UNKNOWN, REVIEW",
        "450, null, UNKNOWN, RETRY",
        "550, User unknown, MAILBOX_UNKNOWN, SUPPRESS",
        "450, 450 User unknown, MAILBOX_UNKNOWN, RETRY",
        "450, 550 5.1.1 User unknown, PROTOCOL_ERROR, RETRY",
        "550, 450 4.1.1 User unknown, PROTOCOL_ERROR, RETRY",
        "-1, 550 5.1.1 User unknown, MAILBOX_UNKNOWN, SUPPRESS",
        "-1, null, NETWORK_FAILURE, RETRY",
        "-1, [EOF], NETWORK_FAILURE, RETRY",
        "0, '', NETWORK_FAILURE, RETRY",
        "-1, User unknown, PROTOCOL_ERROR, RETRY",
        "354, 354 User unknown, PROTOCOL_ERROR, RETRY",
        "999, 999 User unknown, PROTOCOL_ERROR, RETRY",
        "2147483647, User unknown, PROTOCOL_ERROR, RETRY",
        "-2147483648, User unknown, PROTOCOL_ERROR, RETRY",
      })
  void anyReturnCodeAndAnyMessage(int code, String message, Reason reason, Action action) {
    RecipientVerdict verdict = Bounces.from(refused(ANN, code, message)).get(0);
    assertThat(verdict.address()).isEqualTo("ann@example.net");
    assertThat(verdict.bounce().reason()).isEqualTo(reason);
    assertThat(verdict.action()).isEqualTo(action);
  }

  @Test
  void aChainMayRunInACircle() {
    IOException stream = new IOException("BDAT write exception");
    MessagingException failure = new MessagingException("IOException while sending", stream);
    SMTPAddressFailedException ann = refused(ANN, 550, "550 5.1.1 User unknown");
    stream.initCause(ann);
    ann.setNextException(failure);
    assertThat(verdicts(failure, ANN)).containsExactly("ann UNSENT MAILBOX_UNKNOWN SUPPRESS");
  }

  @Test
  void aLongChainIsRead() {
    MessagingException failure = new SendFailedException("Invalid Addresses");
    MessagingException last = failure;
    for (int i = 0; i < 20_000; i++) {
      MessagingException next = new MessagingException("again");
      last.setNextException(next);
      last = next;
    }
    last.setNextException(refused(BOB, 550, "550 5.1.1 User unknown"));
    assertThat(verdicts(failure)).containsExactly("bob UNSENT MAILBOX_UNKNOWN SUPPRESS");
  }

  @Test
  void theListsAloneSayLittle() {
    Address[] ann = {ANN};
    Address[] bob = {BOB};
    MessagingException failure = new SendFailedException("Sending failed", null, ann, null, bob);
    assertThat(verdicts(failure))
        .containsExactly("ann ACCEPTED DELIVERED NONE", "bob INVALID UNKNOWN REVIEW")
        .inOrder();
  }

  @Test
  void anotherImplementationMayPutTheReplyIntoTheMessage() {
    Address[] both = {ANN, BOB};
    MessagingException failure =
        new SendFailedException("552 5.3.4 Message too big", null, null, both, null);
    assertThat(verdicts(failure))
        .containsExactly(
            "ann UNSENT MESSAGE_TOO_LARGE FIX_MESSAGE", "bob UNSENT MESSAGE_TOO_LARGE FIX_MESSAGE")
        .inOrder();
  }

  @Test
  void whatSucceededAtRcptIsNotYetDelivered() {
    Address[] unsent = {ANN};
    SMTPAddressSucceededException ann =
        new SMTPAddressSucceededException(ANN, "RCPT TO:<ann>", 250, "250 2.1.5 Ok");
    MessagingException failure =
        new SMTPSendFailedException("DATA", 451, "451 4.3.0 Try later", ann, null, unsent, null);
    assertThat(verdicts(failure)).containsExactly("ann UNSENT SYSTEM_ERROR RETRY");
  }

  @Test
  void aRefusedSenderByItselfConcernsAll() {
    MessagingException failure =
        new SMTPSenderFailedException(
            address("news@example.com"), "MAIL FROM:<news>", 550, "550 5.1.8 Bad sender address");
    assertThat(verdicts(failure, ANN)).containsExactly("ann UNSENT SENDER_REFUSED FIX_SENDER");
    assertThat(verdicts(failure)).isEmpty();
  }

  @Test
  void aTimeoutIsTheNetwork() {
    MessagingException failure =
        new MessagingException(
            "Exception reading response", new SocketTimeoutException("Read timed out"));
    assertThat(verdicts(failure, ANN)).containsExactly("ann UNSENT NETWORK_FAILURE RETRY");
  }

  @Test
  void ownMistakesAreForPeople() {
    MessagingException tls =
        new MessagingException(
            "Could not convert socket to TLS", new SSLHandshakeException("PKIX path building"));
    MessagingException content =
        new MessagingException("IOException while sending message", new IOException("no file"));
    for (MessagingException failure : List.of(tls, content, new MessagingException())) {
      assertThat(verdicts(failure, ANN)).containsExactly("ann UNSENT UNKNOWN REVIEW");
    }
  }

  @Test
  void aRecipientIsOneWhateverTheCapitals() {
    MessagingException failure = refused(address("Ann@Example.NET"), 550, "550 User unknown");
    assertThat(verdicts(failure, ANN, ANN)).containsExactly("ann UNSENT MAILBOX_UNKNOWN SUPPRESS");
  }

  @Test
  void internationalAddressesAreAddresses() {
    InternetAddress jorg = new InternetAddress();
    jorg.setAddress("jörg@exämple.net");
    InternetAddress again = new InternetAddress();
    again.setAddress("JÖRG@exämple.net");
    assertThat(verdicts(refused(jorg, 550, "550 5.1.1 User unknown"), again, ANN))
        .containsExactly("JÖRG UNSENT MAILBOX_UNKNOWN SUPPRESS", "ann UNSENT UNKNOWN RETRY")
        .inOrder();
  }

  @Test
  void anAddressMayBeOfAnyKind() {
    MessagingException failure =
        new SMTPSendFailedException("DATA", 451, "451 4.3.0 Later", null, null, null, null);
    Address nameless =
        new Address() {
          private static final long serialVersionUID = 1L;

          @Override
          public String getType() {
            return "x";
          }

          @Override
          @SuppressWarnings("ToStringReturnsNull") // That is the point.
          public String toString() {
            return null;
          }

          @Override
          public boolean equals(Object other) {
            return this == other;
          }

          @Override
          public int hashCode() {
            return 1;
          }
        };
    InternetAddress empty = new InternetAddress();
    empty.setAddress("");
    List<String> addresses =
        Bounces.from(failure, nameless, new NewsAddress("comp.mail", "host"), empty).stream()
            .map(RecipientVerdict::address)
            .toList();
    assertThat(addresses).containsExactly("comp.mail", "").inOrder();
  }

  @Test
  void oneAnswerIsEnoughForWhoIsNamedTwice() {
    Address[] sent = {ANN};
    Address[] unsent = {BOB};
    SMTPAddressFailedException annAgain = refused(ANN, 452, "452 4.5.3 Duplicate recipient");
    annAgain.setNextException(refused(BOB, 452, "452 4.2.2 Mailbox full"));
    ((MessagingException) annAgain.getNextException())
        .setNextException(refused(BOB, 550, "550 5.1.1 User unknown"));
    MessagingException failure =
        new SendFailedException("Invalid Addresses", annAgain, sent, unsent, null);
    assertThat(verdicts(failure, ANN, BOB, ANN))
        .containsExactly("ann ACCEPTED DELIVERED NONE", "bob UNSENT MAILBOX_FULL RETRY")
        .inOrder();
  }

  @Test
  void whoWasHeldBackBecauseOfAnotherIsTriedAgain() {
    Address[] ann = {ANN};
    Address[] bob = {BOB};
    MessagingException failure = new SendFailedException("Invalid Addresses", null, null, ann, bob);
    assertThat(verdicts(failure, ANN, BOB))
        .containsExactly("ann UNSENT UNKNOWN RETRY", "bob INVALID UNKNOWN REVIEW")
        .inOrder();
  }

  @Test
  void noExceptionTellsNothing() {
    assertThat(verdicts(null, ANN)).containsExactly("ann UNSENT UNKNOWN REVIEW");
    assertThat(Bounces.from(new MessagingException(null, null), (String) null, ANN)).hasSize(1);
    assertThat(verdicts(new SendFailedException("No recipient addresses"))).isEmpty();
  }

  @Test
  void nothingIsKnownAboutNobody() {
    assertThat(verdicts(new MessagingException("?"), (Address[]) null)).isEmpty();
    assertThat(verdicts(new MessagingException("?"), (Address) null)).isEmpty();
    assertThat(verdicts(new MessagingException("?"), new InternetAddress())).isEmpty();
    assertThat(verdicts(refused(null, 550, "550 User unknown"), ANN))
        .containsExactly("ann UNSENT UNKNOWN RETRY");
  }
}
