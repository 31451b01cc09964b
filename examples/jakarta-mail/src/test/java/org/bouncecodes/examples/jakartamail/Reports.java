package org.bouncecodes.examples.jakartamail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.bouncecodes.report.DeliveryReport;

/** Mails that came back, and what must be read in them. */
final class Reports {

  static final String STATUS =
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

  /** What {@link #STATUS} says. */
  static final List<String> BOTH =
      List.of("ann@example.net MAILBOX_UNKNOWN SUPPRESS", "bob@example.net MAILBOX_FULL PAUSE");

  private Reports() {}

  static MimeMessage mail(String text, Charset charset) throws MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(charset)));
  }

  static MimeMessage mail(String text) throws MessagingException {
    return mail(text, StandardCharsets.UTF_8);
  }

  /** Returns what is read in a mail with these lines. */
  static List<String> failed(String text) throws IOException, MessagingException {
    return failed(ReturnedMail.read(mail(text)));
  }

  static List<String> failed(DeliveryReport report) {
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

  /** Returns a report of the usual three parts, with a delivery status encoded by somebody. */
  static String report(String type, String encoding, String encoded) {
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
        .formatted(type, type, encoding, encoded);
  }

  static String report(String status) {
    return report("delivery-status", "8bit", status);
  }

  static String encoded(String encoding, String text) throws IOException, MessagingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = MimeUtility.encode(bytes, encoding)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
