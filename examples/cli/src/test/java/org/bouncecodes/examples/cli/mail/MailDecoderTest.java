package org.bouncecodes.examples.cli.mail;

import static com.google.common.truth.Truth.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.bouncecodes.Reason;
import org.bouncecodes.report.DeliveryReport;
import org.bouncecodes.report.MailKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailDecoderTest {

  /** All take less than a second of processor time, but the machine may be busy. */
  private static final Duration SECONDS = Duration.ofSeconds(60);

  @Test
  void statusNotificationNamesTheRecipient() {
    DeliveryReport report = report(SampleMails.STATUS);
    assertThat(report.kind()).isEqualTo(MailKind.BOUNCE);
    assertThat(report.failed().get(0).address()).hasValue("ann@example.org");
    assertThat(report.failed().get(0).bounce().reason()).isEqualTo(Reason.MAILBOX_UNKNOWN);
  }

  @Test
  void statusNotificationMayBeEncoded() {
    int begin = SampleMails.STATUS.indexOf("Reporting-MTA");
    int end = SampleMails.STATUS.indexOf("\n--cut", begin);
    String fields = SampleMails.STATUS.substring(begin, end);
    String mail =
        SampleMails.STATUS
            .replace(fields, SampleMails.base64(fields, StandardCharsets.US_ASCII) + "\n")
            .replace(
                "message/delivery-status",
                "message/delivery-status\nContent-Transfer-Encoding: base64");
    assertThat(report(mail).failed().get(0).address()).hasValue("ann@example.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void forwardedBounceIsRead(String end) {
    DeliveryReport report = report(SampleMails.forwarded().replace("\n", end));
    assertThat(report.kind()).isEqualTo(MailKind.BOUNCE);
    assertThat(report.failed().get(0).address()).hasValue("ann@example.org");
  }

  @Test
  void kindsAreToldApart() {
    assertThat(report(SampleMails.COMPLAINT).kind()).isEqualTo(MailKind.COMPLAINT);
    assertThat(report(SampleMails.AUTO_REPLY).kind()).isEqualTo(MailKind.AUTO_REPLY);
    assertThat(report(SampleMails.ORDINARY).kind()).isEqualTo(MailKind.OTHER);
    assertThat(report("").kind()).isEqualTo(MailKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n\n", "From mailer-daemon Tue Nov 24 04:27:59 2026\n", "\u00EF\u00BB\u00BF"})
  void whatStandsBeforeTheHeaderIsSkipped(String before) {
    assertThat(report(before + SampleMails.STATUS).failed()).hasSize(1);
  }

  @Test
  void mailThatBreaksOffGivesWhatCanBeRead() {
    for (String mail :
        new String[] {
          SampleMails.STATUS,
          SampleMails.THREE_RECIPIENTS,
          SampleMails.forwarded(),
          SampleMails.COMPLAINT,
          SampleMails.AUTO_REPLY
        }) {
      byte[] bytes = SampleMails.bytes(mail);
      for (int length = 0; length <= bytes.length; length++) {
        assertThat(MailDecoder.report(Arrays.copyOf(bytes, length)).kind()).isNotNull();
      }
    }
    int enough = SampleMails.STATUS.indexOf("\n--cut/here=_1\nContent-Type: message/rfc822");
    assertThat(report(SampleMails.STATUS.substring(0, enough)).failed()).hasSize(1);
  }

  @Test
  void mailsInsideOfMailsEndSomewhere() {
    StringBuilder mail = new StringBuilder();
    for (int level = 0; level < 10_000; level++) {
      mail.append("From: ann@example.com\nContent-Type: message/rfc822\n\n");
    }
    within(mail.toString());
  }

  @Test
  void nestedMultipartsEndSomewhere() {
    StringBuilder mail = new StringBuilder();
    for (int level = 0; level < 10_000; level++) {
      mail.append("Content-Type: multipart/mixed\n\n--b").append(level).append('\n');
    }
    within(mail.toString());
  }

  @Test
  void oneLineOf15MegabytesTakesSeconds() {
    within("From: mailer-daemon@example.com\n\n" + "550 5.1.1 user unknown ".repeat(650_000));
    within("From: " + "<a@b.c>, ".repeat(1_700_000));
    within("Subject: " + "=?".repeat(7_500_000));
    within("Content-Type: multipart/mixed; boundary=" + "b".repeat(15_000_000) + "\n\n--b\n");
  }

  @Test
  void randomBytesAreNoBounce() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(20_000)];
      random.nextBytes(bytes);
      assertThat(MailDecoder.report(bytes).failed()).isEmpty();
      byte[] mail = SampleMails.bytes(SampleMails.STATUS);
      for (int changes = 0; changes < 20; changes++) {
        mail[random.nextInt(mail.length)] = (byte) random.nextInt();
      }
      assertThat(MailDecoder.report(mail).kind()).isNotNull();
    }
  }

  private static void within(String mail) {
    byte[] bytes = SampleMails.bytes(mail);
    DeliveryReport report =
        Assertions.assertTimeoutPreemptively(SECONDS, () -> MailDecoder.report(bytes));
    assertThat(report.kind()).isNotNull();
  }

  private static DeliveryReport report(String mail) {
    return MailDecoder.report(SampleMails.bytes(mail));
  }
}
