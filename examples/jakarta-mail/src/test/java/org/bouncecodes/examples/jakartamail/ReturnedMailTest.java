package org.bouncecodes.examples.jakartamail;

import static com.google.common.truth.Truth.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.bouncecodes.report.DeliveryReport;
import org.bouncecodes.report.MailKind;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that came back, in all the shapes that MIME allows, and some that it does not. */
@Timeout(60)
class ReturnedMailTest {

  private static final String STATUS =
      """
      Reporting-MTA: dns; mail.example.com

      Final-Recipient: rfc822; ann@example.net
      Action: failed
      Status: 5.1.1
      Remote-MTA: dns; mx.example.net
      Diagnostic-Code: smtp; 550 5.1.1 <ann@example.net>: User unknown

      Final-Recipient: rfc822; bob@example.net
      Action: failed
      Status: 5.2.2
      Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
      """;

  private static final List<String> BOTH =
      List.of("ann@example.net MAILBOX_UNKNOWN SUPPRESS", "bob@example.net MAILBOX_FULL PAUSE");

  private static MimeMessage mail(String text, Charset charset) throws MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(charset)));
  }

  private static MimeMessage mail(String text) throws MessagingException {
    return mail(text, StandardCharsets.UTF_8);
  }

  private static List<String> failed(DeliveryReport report) {
    return report.failed().stream()
        .map(
            recipient ->
                String.join(
                    " ",
                    recipient.address().orElse("?"),
                    recipient.bounce().reason().toString(),
                    recipient.bounce().action().toString()))
        .toList();
  }

  private static String report(String type, String encoding, String status) {
    return """
        From: MAILER-DAEMON@mail.example.com
        To: news@example.com
        Subject: Undelivered Mail
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=%s; boundary="b"

        --b
        Content-Type: text/plain; charset=us-ascii

        Your mail could not be delivered.

        --b
        Content-Type: message/%s
        Content-Transfer-Encoding: %s

        %s
        --b
        Content-Type: message/rfc822

        From: news@example.com
        Subject: user unknown

        There is none.
        --b--
        """
        .formatted(type, type, encoding, status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"delivery-status", "global-delivery-status"})
  void aDeliveryStatusIsReadInWhateverEncoding(String type) throws Exception {
    assertThat(failed(ReturnedMail.read(mail(report(type, "8bit", STATUS))))).isEqualTo(BOTH);
    String base64 = Base64.getMimeEncoder().encodeToString(STATUS.getBytes(StandardCharsets.UTF_8));
    assertThat(failed(ReturnedMail.read(mail(report(type, "base64", base64))))).isEqualTo(BOTH);
    ByteArrayOutputStream quoted = new ByteArrayOutputStream();
    try (var out = MimeUtility.encode(quoted, "quoted-printable")) {
      out.write(STATUS.getBytes(StandardCharsets.UTF_8));
    }
    String printable = quoted.toString(StandardCharsets.US_ASCII).replace("\r\n", "\n");
    assertThat(failed(ReturnedMail.read(mail(report(type, "quoted-printable", printable)))))
        .isEqualTo(BOTH);
  }

  @Test
  void anInternationalAddressIsRead() throws Exception {
    String status =
        """
        Reporting-MTA: dns; mail.example.com

        Final-Recipient: utf-8; jörg@exämple.net
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 User unknown
        """;
    assertThat(failed(ReturnedMail.read(mail(report("global-delivery-status", "8bit", status)))))
        .containsExactly("jörg@exämple.net MAILBOX_UNKNOWN SUPPRESS");
  }

  @Test
  void aReportThatAngusMailBuiltIsRead() throws Exception {
    DeliveryStatus status =
        new DeliveryStatus(new ByteArrayInputStream(STATUS.getBytes(StandardCharsets.UTF_8)));
    assertThat(failed(ReturnedMail.read(status))).isEqualTo(BOTH);

    MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setFrom("MAILER-DAEMON@mail.example.com");
    mail.setContent(new MultipartReport("It could not be delivered.", status));
    mail.saveChanges();
    assertThat(failed(ReturnedMail.read(mail))).isEqualTo(BOTH);

    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    mail.writeTo(sent);
    MimeMessage arrived = mail(sent.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    assertThat(arrived.getContent()).isInstanceOf(MultipartReport.class);
    assertThat(failed(ReturnedMail.read(arrived))).isEqualTo(BOTH);
    MultipartReport report = (MultipartReport) arrived.getContent();
    assertThat(failed(ReturnedMail.read((DeliveryStatus) report.getReport()))).isEqualTo(BOTH);
  }

  @Test
  void anEmptyDeliveryStatusHasNobody() throws Exception {
    DeliveryStatus status = new DeliveryStatus();
    status.addRecipientDSN(new InternetHeaders());
    assertThat(ReturnedMail.read(status).recipients()).isEmpty();
  }

  @Test
  void whatIsDelayedHasNotFailed() throws Exception {
    String status = STATUS.replace("failed", "delayed").replace(": 5.", ": 4.");
    DeliveryReport report = ReturnedMail.read(mail(report("delivery-status", "7bit", status)));
    assertThat(report.kind()).isEqualTo(MailKind.DELAYED);
    assertThat(report.failed()).isEmpty();
  }

  @Test
  void anOrdinaryMailIsNoBounce() throws Exception {
    DeliveryReport report =
        ReturnedMail.read(
            mail("From: ann@example.net\nSubject: Re: The news\n\nMy mailbox is full of it.\n"));
    assertThat(report.kind()).isEqualTo(MailKind.OTHER);
    assertThat(report.recipients()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-unheard-of", "", "\"\"", "utf\u00fc", "=?"})
  void anUnknownCharacterSetDoesNoHarm(String charset) throws Exception {
    String text =
        report("delivery-status", "7bit", STATUS)
            .replace("message/delivery-status", "message/delivery-status; charset=" + charset);
    assertThat(failed(ReturnedMail.read(mail(text)))).isEqualTo(BOTH);
  }

  @Test
  void brokenMailsAreReadAsFarAsTheyGo() throws Exception {
    String whole = report("delivery-status", "7bit", STATUS);
    int end = whole.indexOf("Final-Recipient: rfc822; bob");
    assertThat(failed(ReturnedMail.read(mail(whole.substring(0, end)))))
        .containsExactly(BOTH.get(0));
    for (int length = 0; length < whole.length(); length += 7) {
      assertThat(ReturnedMail.read(mail(whole.substring(0, length))).kind()).isNotNull();
    }
  }

  @Test
  void anyBytesGiveAReport() throws Exception {
    Random random = new Random(20260101);
    String whole = report("delivery-status", "base64", "====\n" + STATUS);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder(whole);
      for (int j = 0; j < 20; j++) {
        text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(256));
      }
      MimeMessage mail = mail(text.toString(), StandardCharsets.ISO_8859_1);
      assertThat(ReturnedMail.read(mail).kind()).isNotNull();
    }
    assertThat(ReturnedMail.read(new MimeMessage(Session.getInstance(new Properties()))).kind())
        .isEqualTo(MailKind.OTHER);
  }

  @Test
  void deepAndEndlessMailsEnd() throws IOException, MessagingException {
    StringBuilder deep = new StringBuilder("From: ann@example.net\n");
    for (int i = 0; i < 500; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\n\n");
      deep.append("--b").append(i).append('\n');
    }
    assertThat(ReturnedMail.read(mail(deep.toString())).kind()).isEqualTo(MailKind.OTHER);
    String endless = report("delivery-status", "7bit", STATUS + "\n" + "X: y\n".repeat(2_000_000));
    assertThat(failed(ReturnedMail.read(mail(endless)))).isEqualTo(BOTH);
  }
}
