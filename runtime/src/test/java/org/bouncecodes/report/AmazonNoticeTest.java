package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmazonNoticeTest {

  private static final String BOUNCE =
      """
      {"notificationType":"Bounce",
       "bounce":{"bounceType":"Permanent","bounceSubType":"General",
        "bouncedRecipients":[
         {"emailAddress":"ann@example.com","action":"failed","status":"5.1.1",
          "diagnosticCode":"smtp; 550 5.1.1 <ann@example.com>: User unknown"},
         {"emailAddress":"Cat <cat@example.org>","action":"failed","status":"5.2.2",
          "diagnosticCode":"smtp; 552 5.2.2 Mailbox full"}],
        "timestamp":"2026-01-05T10:00:00.000Z","feedbackId":"01","reportingMTA":"dns; a1.example.net"},
       "mail":{"source":"bob@example.net","destination":["ann@example.com","eve@example.com"]}}
      """;

  private static DeliveryReport report(String type, String content) {
    return DeliveryReport.builder()
        .header("From: no-reply@sns.example.net\nSubject: AWS Notification Message")
        .part(type, content)
        .build();
  }

  private static List<String> shown(DeliveryReport report) {
    return report.recipients().stream()
        .map(one -> one.address().orElse("-") + " " + one.action() + " " + one.bounce().reason())
        .toList();
  }

  @Test
  void readsABounce() {
    DeliveryReport report = report("text/plain", BOUNCE);
    assertEquals(MailKind.BOUNCE, report.kind());
    assertEquals(
        List.of("ann@example.com FAILED MAILBOX_UNKNOWN", "cat@example.org FAILED MAILBOX_FULL"),
        shown(report));
    assertEquals(Optional.of("5.1.1"), report.failed().get(0).bounce().status());
    assertEquals(Optional.of("a1.example.net"), report.reportingMta());
  }

  @Test
  void readsANoticeInAnEnvelope() {
    String message = BOUNCE.replace("\"", "\\\"").replace("\n", "\\n");
    String envelope =
        "\r\n{\"Type\" : \"Notification\", \"Message\" : \"" + message + "\"}\n\n--\nIf";
    for (String type : List.of("text/plain; charset=UTF-8", "application/json")) {
      assertEquals(shown(report("text/plain", BOUNCE)), shown(report(type, envelope)));
    }
  }

  @Test
  void readsTheKindOfBounceWhereNoReplyIsTold() {
    String notice =
        "{\"eventType\":\"Bounce\",\"bounce\":{\"bounceType\":\"Transient\","
            + "\"bounceSubType\":\"MailboxFull\","
            + "\"bouncedRecipients\":[{\"emailAddress\":\"ann@example.com\"}]}}";
    assertEquals(
        List.of("ann@example.com FAILED MAILBOX_FULL"), shown(report("text/plain", notice)));
    assertEquals(
        List.of("ann@example.com FAILED UNKNOWN"),
        shown(report("text/plain", notice.replace("MailboxFull", "General"))));
  }

  @Test
  void readsComplaintsAndDelays() {
    DeliveryReport complaint =
        report(
            "text/plain",
            "{\"notificationType\":\"Complaint\",\"complaint\":{\"complainedRecipients\":"
                + "[{\"emailAddress\":\"ann@example.com\"}]}}");
    assertEquals(MailKind.COMPLAINT, complaint.kind());
    assertEquals(List.of("ann@example.com DELIVERED UNKNOWN"), shown(complaint));
    DeliveryReport delay =
        report(
            "text/plain",
            "{\"eventType\":\"DeliveryDelay\",\"deliveryDelay\":{\"delayType\":\"MailboxFull\","
                + "\"delayedRecipients\":[{\"emailAddress\":\"ann@example.com\"}]}}");
    assertEquals(MailKind.DELAYED, delay.kind());
    assertEquals(List.of("ann@example.com DELAYED MAILBOX_FULL"), shown(delay));
  }

  @Test
  void keepsOtherNoticesOut() {
    for (String notice :
        List.of(
            "{\"notificationType\":\"Delivery\",\"delivery\":{\"recipients\":[\"ann@example.com\"]}}",
            "{\"notificationType\":\"Bounce\"}",
            "{\"notificationType\":\"Bounce\",\"bounce\":{\"bouncedRecipients\":[1,\"a@b.c\"]}}",
            "{\"Message\":\"hello\"}",
            "{}",
            "{")) {
      DeliveryReport report = report("text/plain", notice);
      assertEquals(MailKind.OTHER, report.kind(), notice);
      assertEquals(List.of(), report.recipients(), notice);
    }
  }

  @Test
  void namesOnlyRecipientsHoweverMuchIsBrokenOff() {
    List<String> recipients = List.of("ann@example.com", "cat@example.org");
    for (int end = 0; end < BOUNCE.length(); end++) {
      for (RecipientReport one : report("text/plain", BOUNCE.substring(0, end)).failed()) {
        assertTrue(recipients.contains(one.address().orElse("ann@example.com")));
      }
    }
  }
}
