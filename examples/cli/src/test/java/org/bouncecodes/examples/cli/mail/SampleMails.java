package org.bouncecodes.examples.cli.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mails written for the tests. */
public final class SampleMails {

  private SampleMails() {}

  /** A delivery status notification (RFC 3464) about one recipient who is unknown. */
  public static final String STATUS =
      """
      Return-Path: <>
      Date: Tue, 24 Nov 2026 04:27:59 +0000
      From: Mail Delivery System <mailer-daemon@mx.example.net>
      To: news@example.com
      Subject: Undelivered mail
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status;
       boundary="cut/here=_1"

      For old readers.

      --cut/here=_1
      Content-Type: text/plain; charset=us-ascii

      Your mail could not be delivered to everybody.

      --cut/here=_1
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example.net

      Final-Recipient: rfc822; ann@example.org
      Action: failed
      Status: 5.1.1
      Remote-MTA: dns; mail.example.org
      Diagnostic-Code: smtp; 550 5.1.1 <ann@example.org>: User unknown

      --cut/here=_1
      Content-Type: message/rfc822

      From: news@example.com
      To: ann@example.org
      Subject: News

      Mailbox full of news!

      --cut/here=_1--
      """;

  /** One recipient has it, one waits, one is full; in this order. */
  public static final String THREE_RECIPIENTS =
      STATUS.replace(
          "Final-Recipient: rfc822; ann@example.org\n",
          """
          Final-Recipient: rfc822; bob@example.org
          Action: delivered
          Status: 2.1.5
          Diagnostic-Code: smtp; 250 2.1.5 Ok

          Final-Recipient: rfc822; cyd@example.org
          Action: delayed
          Status: 4.4.1
          Diagnostic-Code: smtp; connect to mx.example.org: Connection timed out

          Final-Recipient: rfc822; ann@example.org
          """);

  /** A complaint (RFC 5965). */
  public static final String COMPLAINT =
      """
      From: abuse@example.net
      To: news@example.com
      Subject: complaint
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=feedback-report; boundary=fbl

      --fbl
      Content-Type: text/plain

      This is an abuse report. 550 5.1.1 User unknown.

      --fbl
      Content-Type: message/feedback-report

      Feedback-Type: abuse
      User-Agent: Example/1.0
      Version: 1
      Original-Rcpt-To: <dan@example.net>

      --fbl
      Content-Type: message/rfc822

      From: news@example.com
      To: dan@example.net
      Subject: News

      News!

      --fbl--
      """;

  /** Somebody is away (RFC 3834). */
  public static final String AUTO_REPLY =
      """
      From: eve@example.net
      To: news@example.com
      Subject: Out of office
      Auto-Submitted: auto-replied
      Content-Type: text/plain; charset=utf-8

      I am away until Monday. My old address is no longer valid: user unknown.
      """;

  /** Nothing special. */
  public static final String ORDINARY =
      """
      From: fay@example.net
      To: news@example.com
      Subject: Lunch

      Shall we meet at noon?
      """;

  /**
   * Encodes a mail.
   *
   * @param mail of characters of ISO-8859-1
   * @return one byte for each
   */
  public static byte[] bytes(String mail) {
    return mail.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Wraps the status notification as somebody forwards it.
   *
   * @return a mail
   */
  public static String forwarded() {
    return """
        From: gus@example.com
        To: hal@example.com
        Subject: Fwd: Undelivered mail
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=fwd

        --fwd
        Content-Type: text/plain

        What does this mean?

        --fwd
        Content-Type: message/rfc822

        """
        + STATUS
        + "\n--fwd--\n";
  }

  /**
   * Makes a mail of one text.
   *
   * @param contentType with its parameters
   * @param encoding of the body
   * @param body as it is transferred
   * @return a mail
   */
  public static String text(String contentType, String encoding, String body) {
    return """
        From: fay@example.net
        MIME-Version: 1.0
        Content-Type: %s
        Content-Transfer-Encoding: %s

        %s
        """
        .formatted(contentType, encoding, body);
  }

  /**
   * Encodes a text.
   *
   * @param text any
   * @param charset for its bytes
   * @return base64 in lines
   */
  public static String base64(String text, Charset charset) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(charset));
  }
}
