package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bouncecodes.Reason;
import org.junit.jupiter.api.Test;

class ComplaintTest {

  private static DeliveryReport report(String fields, String mail) {
    return DeliveryReport.builder()
        .header("From: staff@example.org\nSubject: FW: News")
        .part("text/plain", "This is an email abuse report.")
        .part("message/feedback-report", fields)
        .part("message/rfc822", mail)
        .build();
  }

  private static List<String> addresses(DeliveryReport report) {
    return report.recipients().stream().flatMap(one -> one.address().stream()).toList();
  }

  @Test
  void namesTheOneWhoComplains() {
    DeliveryReport report =
        report(
            """
            Feedback-Type: abuse
            User-Agent: Example/1.0
            Version: 1
            Original-Mail-From: <bob@example.net>
            Original-Rcpt-To: <ann@example.com>
            """,
            "To: eve@example.com\nSubject: News");
    assertEquals(MailKind.COMPLAINT, report.kind());
    assertEquals(List.of("ann@example.com"), addresses(report));
    assertEquals(DeliveryAction.DELIVERED, report.recipients().get(0).action());
    assertEquals(Reason.UNKNOWN, report.recipients().get(0).bounce().reason());
    assertTrue(report.failed().isEmpty());
  }

  @Test
  void namesEachOnce() {
    assertEquals(
        List.of("ann@example.com", "cat@example.com"),
        addresses(
            report(
                """
                Feedback-Type: abuse
                Original-Rcpt-To: ann@example.com
                Original-Rcpt-To: <cat@example.com>
                Original-Rcpt-To: ann@example.com
                """,
                "")));
  }

  @Test
  void readsTheQuotedMailWhereTheFieldsTellNobody() {
    String fields = "Feedback-Type: abuse\n";
    assertEquals(
        List.of("ann@example.com"),
        addresses(report(fields, "From: bob@example.net\nTo: Ann <ann@example.com>\n\nHello")));
    assertEquals(
        List.of("ann@example.com"),
        addresses(
            report(fields, "To: eve@example.com\nX-HmXmrOriginalRecipient: ann@example.com")));
    assertEquals(List.of(), addresses(report(fields, "To: undisclosed-recipients:;")));
  }

  @Test
  void knowsAMailThatHotmailForwards() {
    DeliveryReport report =
        DeliveryReport.builder()
            .header("X-HmXmrOriginalRecipient: ann@example.com\nSubject: News\nTo: ann@example.com")
            .part("text/html", "<p>News</p>")
            .build();
    assertEquals(MailKind.COMPLAINT, report.kind());
    assertEquals(List.of("ann@example.com"), addresses(report));
  }

  @Test
  void doesNotCountReportsInWhichNobodyComplains() {
    for (String type : List.of("auth-failure", "Not-Spam", "auth-failure; x")) {
      DeliveryReport report =
          report("Feedback-Type: " + type + "\nOriginal-Rcpt-To: ann@example.com", "");
      assertEquals(MailKind.OTHER, report.kind(), type);
      assertEquals(List.of(), report.recipients());
    }
    for (String fields : List.of("", "Feedback-Type: opt-out", "Feedback-Type: fraud")) {
      assertEquals(MailKind.COMPLAINT, report(fields, "").kind(), fields);
    }
  }
}
