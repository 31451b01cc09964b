package org.bouncecodes.examples.jakartamail;

import static com.google.common.truth.Truth.assertThat;
import static org.bouncecodes.examples.jakartamail.Reports.BOTH;
import static org.bouncecodes.examples.jakartamail.Reports.STATUS;
import static org.bouncecodes.examples.jakartamail.Reports.encoded;
import static org.bouncecodes.examples.jakartamail.Reports.failed;
import static org.bouncecodes.examples.jakartamail.Reports.mail;
import static org.bouncecodes.examples.jakartamail.Reports.report;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.bouncecodes.report.DeliveryReport;
import org.bouncecodes.report.MailKind;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that came back, in the shapes that MIME allows. */
@Timeout(60)
class ReturnedMailTest {

  @ParameterizedTest
  @CsvSource({
    "delivery-status, 8bit",
    "delivery-status, base64",
    "delivery-status, quoted-printable",
    "global-delivery-status, 8bit",
    "global-delivery-status, base64",
    "global-delivery-status, quoted-printable",
  })
  void aDeliveryStatusIsReadInWhateverEncoding(String type, String encoding) throws Exception {
    assertThat(failed(report(type, encoding, encoded(encoding, STATUS)))).isEqualTo(BOTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8bit", "base64", "quoted-printable"})
  void anInternationalAddressIsRead(String encoding) throws Exception {
    String status =
        """
        Reporting-MTA: dns; mail.example.com

        Final-Recipient: utf-8; jörg@exämple.net
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 User unknown
        """;
    assertThat(failed(report("global-delivery-status", encoding, encoded(encoding, status))))
        .containsExactly("jörg@exämple.net MAILBOX_UNKNOWN SUPPRESS");
  }

  @ParameterizedTest
  @CsvSource({
    "message/rfc822, 8bit",
    "message/rfc822, base64",
    "message/rfc822, quoted-printable",
    "message/global, base64",
    "text/rfc822-headers, 8bit",
    "text/rfc822-headers, base64",
    "text/rfc822-headers, quoted-printable",
    "message/global-headers, base64",
  })
  void theReturnedMailTellsWhomTheTextDoesNotName(String type, String encoding) throws Exception {
    String returned =
        "From: news@example.com\nTo: =?utf-8?q?J=C3=B6rg?= <joerg@example.net>\nSubject: News\n\n";
    String text =
        """
        From: MAILER-DAEMON@mail.example.com
        Subject: Undelivered Mail
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain
        Content-Transfer-Encoding: %s

        %s
        --b
        Content-Type: %s
        Content-Transfer-Encoding: %s

        %s
        --b--
        """
            .formatted(
                encoding,
                encoded(encoding, "Your mail could not be delivered. The mailbox is full.\n"),
                type,
                encoding,
                encoded(encoding, returned));
    assertThat(failed(text)).containsExactly("joerg@example.net MAILBOX_FULL PAUSE");
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, iso-8859-1",
    "utf-8, utf-8",
    "us-ascii, utf-8",
    "us-ascii, iso-8859-1",
    "utf-8, iso-8859-1",
    "x-unheard-of, utf-8",
    "unknown-8bit, iso-8859-1",
    "windows-1252, windows-1252",
    "utf-16, utf-16",
  })
  void aTextIsReadInItsCharacterSet(String named, String real) throws Exception {
    String text =
        """
        From: MAILER-DAEMON@mail.example.com
        Subject: Undelivered Mail
        Content-Type: text/plain; charset=%s
        Content-Transfer-Encoding: 8bit

        """
            .formatted(named);
    byte[] head = text.getBytes(StandardCharsets.US_ASCII);
    byte[] body = "<ann@example.net>: 550 Inkorgen är full\n".getBytes(Charset.forName(real));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head);
    bytes.writeBytes(body);
    MimeMessage mail = new MimeMessage(null, new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(failed(ReturnedMail.read(mail)))
        .containsExactly("ann@example.net MAILBOX_FULL PAUSE");
  }

  @Test
  void aReportInOtherPartsIsFound() throws Exception {
    String inner = report(STATUS);
    String type = inner.substring(inner.indexOf("Content-Type:"));
    String text =
        "From: MAILER-DAEMON@mail.example.com\nSubject: Undelivered Mail\n"
            + "Content-Type: multipart/mixed; boundary=outer\n\n--outer\n"
            + type
            + "\n--outer\n\nA footer of the list.\n--outer--\n";
    assertThat(failed(text)).isEqualTo(BOTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8bit", "base64", "quoted-printable"})
  void aForwardedBounceIsReadLikeTheBounce(String encoding) throws Exception {
    String forwarded = report(STATUS);
    for (int i = 0; i < 3; i++) {
      forwarded = forward(encoding, forwarded);
      assertThat(failed(forwarded)).isEqualTo(BOTH);
    }
    assertThat(ReturnedMail.read(mail(forward(encoding, "Subject: Hello\n\nHello.\n"))).kind())
        .isEqualTo(MailKind.OTHER);
  }

  private static String forward(String encoding, String mail) throws Exception {
    String boundary = "f" + mail.length();
    return """
        From: ann@example.org
        Subject: Fwd: Undelivered Mail
        Content-Type: multipart/mixed; boundary=%s

        --%s

        Look at that.
        --%s
        Content-Type: message/rfc822
        Content-Transfer-Encoding: %s

        %s
        --%s--
        """
        .formatted(boundary, boundary, boundary, encoding, encoded(encoding, mail), boundary);
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
    assertThat(ReturnedMail.read((DeliveryStatus) null).recipients()).isEmpty();
  }

  @Test
  void whatIsDelayedHasNotFailed() throws Exception {
    String status = STATUS.replace("failed", "delayed").replace(": 5.", ": 4.");
    DeliveryReport report = ReturnedMail.read(mail(report(status)));
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

  @Test
  void anAutomaticAnswerIsNoBounce() throws Exception {
    String subject = "Subject: =?iso-8859-1?Q?Automatische_Antwort:_Gr=FC=DFe?=\n";
    DeliveryReport report =
        ReturnedMail.read(
            mail("From: ann@example.net\nAuto-Submitted: auto-replied\n" + subject + "\nAway.\n"));
    assertThat(report.kind()).isEqualTo(MailKind.AUTO_REPLY);
  }

  @Test
  void aServerThatIsGoneIsNoBrokenMail() throws Exception {
    MimeMessage lost =
        new MimeMessage(mail(report(STATUS))) {
          @Override
          public void writeTo(OutputStream out) throws MessagingException {
            throw new FolderClosedException(null, "the connection is gone");
          }
        };
    assertThrows(FolderClosedException.class, () -> ReturnedMail.read(lost));
    MimeMessage breaking =
        new MimeMessage(mail(report(STATUS))) {
          @Override
          public void writeTo(OutputStream out) throws IOException {
            out.write('F');
            throw new IOException("the connection broke");
          }
        };
    assertThrows(IOException.class, () -> ReturnedMail.read(breaking));
    MimeMessage unfinished = new MimeMessage(Session.getInstance(new Properties()));
    assertThrows(IOException.class, () -> ReturnedMail.read(unfinished));
  }
}
