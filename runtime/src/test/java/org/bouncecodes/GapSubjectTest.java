package org.bouncecodes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.Lists;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said behind an address counts against it only if it is said of it. */
final class GapSubjectTest {

  private static final List<String> OF_RECIPIENT =
      List.of(
          "Mailbox", "Inbox", "User", "Recipient", "Account", "Address", "The recipient address");

  private static final List<String> OTHERS =
      List.of(
          "your server",
          "your domain",
          "your IP address",
          "the from address",
          "the sending host",
          "the certificate",
          "the link in your mail",
          "relay service",
          "access from your network",
          "the mail policy",
          "an attachment",
          "the message",
          "DNS record",
          "helo name");

  private static final List<String> SAID =
      List.of(
          "does not exist",
          "is unknown",
          "was not found",
          "could not be found",
          "has been disabled",
          "has been suspended",
          "has expired",
          "was closed",
          "is inactive",
          "is no longer valid",
          "has been removed",
          "was deleted",
          "is not registered");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "550 %s <ann@example.com>: %s %s",
        "550 %s ann@example.com refused, %s %s",
        "550 %s 'ann': %s %s",
        "550 %s error: %s %s",
        "550-%s not taken,\r\n550 %s %s",
      })
  void nothingElseBehindARecipientSuppressesIt(String form) {
    int asked = 0;
    for (List<String> words : Lists.cartesianProduct(OF_RECIPIENT, OTHERS, SAID)) {
      String text = form.formatted(words.get(0), words.get(1), words.get(2));
      assertWithMessage(text).that(Bounce.of(text).action()).isNotEqualTo(Action.SUPPRESS);
      asked++;
    }
    assertThat(asked).isEqualTo(OF_RECIPIENT.size() * OTHERS.size() * SAID.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "550 Mailbox <ann@example.com> has been disabled",
        "550 Mailbox ann@example.com: is disabled",
        "550 User 'ann@example.com' is unknown",
        "550 User (ann@example.com), does not exist",
        "550 Recipient \"ann@example.com\" was not found",
        "550-5.1.1 The recipient <ann@example.com>\r\n550 5.1.1 does not exist",
        "550 Recipient address rejected: User does not exist",
        "550 Recipient ann does not exist",
      })
  void whatIsSaidOfTheAddressSuppressesIt(String text) {
    assertThat(Bounce.of(text).action()).isEqualTo(Action.SUPPRESS);
  }

  @Test
  void codeThatSaysTheSameSettlesIt() {
    String words = "Mailbox <ann@example.com>: the colour does not exist";

    assertThat(Bounce.of("550 " + words).action()).isEqualTo(Action.REVIEW);
    assertThat(Bounce.of("550 5.1.1 " + words).action()).isEqualTo(Action.SUPPRESS);
  }

  /** Looking back further than the phrase itself takes minutes here. */
  @Test
  void longTextsAreReadInLinearTime() {
    String text = "550 mailbox ann does not exist. ".repeat(64_000);

    Bounce bounce = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Bounce.of(text));

    assertThat(bounce.reason()).isEqualTo(Reason.MAILBOX_UNKNOWN);
  }
}
