package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a mail on its way, there is a report, and its parts agree. */
class DamagedReportTest {

  private static final String HEADER =
      """
      Return-Path: <>
      From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
      To: bob@example.net
      Subject: =?UTF-8?Q?Undelivered_Mail_Returned?= =?UTF-8?B?IHRvIFNlbmRlcg==?=
      X-Failed-Recipients: ann@example.com, cat@example.com
      Auto-Submitted: auto-replied
      """;

  private static final String FIELDS =
      """
      Reporting-MTA: dns; mx.example.net
      Original-Envelope-Id: QQ314159

      Original-Recipient: rfc822; cats@example.org
      Final-Recipient: utf-8; \\x{E4}nn@example.com
      Action: failed
      Status: 5.1.1 (no such user)
      Remote-MTA: dns; mx.example.com [192.0.2.1]
      Diagnostic-Code: smtp; 550-5.1.1 <ann@example.com>:
       550 5.1.1 User unknown; try https://example.com/?a=b
      X-Supplementary-Info: < #5.1.1 smtp; 550 5.1.1>

      Final-Recipient: rfc822; <cat@example.com> (Cat)
      Action: delayed
      Status: 4.4.7
      Will-Retry-Until: Mon, 5 Jan 2026 10:00:00 +0100
      """;

  private static final String COMPLAINT =
      "Feedback-Type: abuse\nVersion: 1\nOriginal-Rcpt-To: <ann@example.com>\n";

  private static final String NOTICE =
      "{\"Message\":\"{\\\"notificationType\\\":\\\"Bounce\\\",\\\"bounce\\\":"
          + "{\\\"bouncedRecipients\\\":[{\\\"emailAddress\\\":\\\"ann@example.com\\\"}]}}\"}";

  private static final List<String> TEXTS =
      List.of(
          QmailTextTest.QMAIL,
          EximTextTest.EXIM,
          PostfixTextTest.POSTFIX,
          SendmailTextTest.SENDMAIL,
          GmailTextTest.GMAIL,
          "<p>Delivery has failed to these recipients:</p><a href=x>ann@example.com</a><br>550&lt;",
          NOTICE);

  private static final String SIGNS =
      "\n\r\t :;,.<>()[]{}\"'=?@-_/\\05x\u0000\u00e4\u7528\ud83d\ude00";

  private final Random random = new Random(3464);

  private String damaged(String sound) {
    StringBuilder text = new StringBuilder(sound);
    for (int i = random.nextInt(8); i > 0 && text.length() > 1; i--) {
      int at = random.nextInt(text.length());
      int to = Math.min(text.length(), at + random.nextInt(60));
      switch (random.nextInt(6)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, text.substring(at, to));
        case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
        case 3 -> text.setLength(at);
        default -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    return text.toString();
  }

  private DeliveryReport damagedReport() {
    DeliveryReportBuilder builder = DeliveryReport.builder().header(damaged(HEADER));
    String text = damaged(TEXTS.get(random.nextInt(TEXTS.size())));
    builder.part(random.nextInt(3) == 0 ? "text/html" : damaged("text/plain"), text);
    if (random.nextInt(4) == 0) {
      builder.part("message/feedback-report", damaged(COMPLAINT));
    }
    if (random.nextBoolean()) {
      builder.part("message/delivery-status", damaged(FIELDS));
    }
    return builder.part("message/rfc822", damaged(HEADER + "\n" + text)).build();
  }

  private static void checkAgreement(DeliveryReport report) {
    boolean bounce = report.kind() == MailKind.BOUNCE;
    assertEquals(bounce, !report.failed().isEmpty() || (bounce && report.recipients().isEmpty()));
    assertNotNull(report.reportingMta());
    assertNotNull(report.envelopeId());
    assertNotNull(report.arrivalDate());
    for (RecipientReport recipient : report.recipients()) {
      String address = recipient.address().orElse("ann");
      assertFalse(address.isBlank());
      assertEquals(-1, address.indexOf('\n'), address);
      assertNotNull(recipient.bounce().action());
      assertNotNull(recipient.bounce().toString());
    }
  }

  @Test
  void givesAReportOnAnyDamagedMail() {
    for (int round = 0; round < 20_000; round++) {
      checkAgreement(damagedReport());
    }
  }

  @Test
  void givesAReportOnAnyDamagedFields() {
    for (int round = 0; round < 20_000; round++) {
      checkAgreement(DeliveryReport.ofStatusFields(damaged(FIELDS)));
    }
  }

  @Test
  void givesAReportOnEveryBeginningOfTheFields() {
    for (int end = 0; end <= FIELDS.length(); end++) {
      checkAgreement(DeliveryReport.ofStatusFields(FIELDS.substring(0, end)));
    }
  }
}
