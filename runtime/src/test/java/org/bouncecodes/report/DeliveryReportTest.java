package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.bouncecodes.Reason;
import org.junit.jupiter.api.Test;

class DeliveryReportTest {

  @Test
  void readsTheFieldsOfADeliveryStatus() {
    DeliveryReport report =
        DeliveryReport.ofStatusFields(
            """
            Reporting-MTA: dns; mx.example.net

            Original-Recipient: rfc822;ann@example.com
            Final-Recipient: rfc822; ann@example.com
            Action: failed
            Status: 5.1.1
            Remote-MTA: dns; mx.example.com
            Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>:
                No such user here
            """);
    assertEquals(MailKind.BOUNCE, report.kind());
    RecipientReport ann = report.failed().get(0);
    assertEquals(Optional.of("ann@example.com"), ann.address());
    assertEquals(Optional.of("mx.example.com"), ann.remoteMta());
    assertEquals(Reason.MAILBOX_UNKNOWN, ann.bounce().reason());
  }

  @Test
  void doesNotTakeADelayForABounce() {
    DeliveryReport report =
        DeliveryReport.ofStatusFields(
            "Final-Recipient: rfc822; bob@example.com\nAction: delayed\nStatus: 4.4.1\n");
    assertEquals(MailKind.DELAYED, report.kind());
    assertEquals(0, report.failed().size());
  }

  @Test
  void blamesTheMemberOfAnAliasNotTheAlias() {
    RecipientReport member =
        DeliveryReport.ofStatusFields(
                """
                Original-Recipient: rfc822;cats@example.net
                Final-Recipient: rfc822;ann@example.com
                Action: failed
                Status: 5.1.1
                """)
            .failed()
            .get(0);
    assertEquals(Optional.of("ann@example.com"), member.address());
    assertEquals(Optional.of("cats@example.net"), member.originalRecipient());
    assertEquals(Optional.of("ann@example.com"), member.finalRecipient());
  }

  @Test
  void namesTheOriginalRecipientWhereTheFinalOneIsNoMailAddress() {
    for (String last :
        new String[] {
          "x-unix; ann", "IMCEAEX-_O=EXAMPLE_CN=ANN@example.net", "X400; C=DE; A= ; S=Ann", ""
        }) {
      RecipientReport ann =
          DeliveryReport.ofStatusFields(
                  "Original-Recipient: rfc822;ann@example.com\nFinal-Recipient: " + last + "\n")
              .failed()
              .get(0);
      assertEquals(Optional.of("ann@example.com"), ann.address(), last);
    }
  }

  @Test
  void blamesTheAddressThatAnAliasOfSendmailLedTo() {
    String alias = "Final-Recipient: RFC822; cats@example.net\nX-Actual-Recipient: ";
    RecipientReport member = only(alias + "RFC822; ann@example.com\n");
    assertEquals(Optional.of("ann@example.com"), member.address());
    assertEquals(Optional.of("cats@example.net"), member.originalRecipient());
    for (String same : new String[] {"RFC822; cats@mx.example.net", "X-Unix; |/bin/vacation", ""}) {
      assertEquals(Optional.of("cats@example.net"), only(alias + same + "\n").address(), same);
    }
  }

  @Test
  void asksTheTextForTheAddressOfALocalUser() {
    DeliveryReport report =
        DeliveryReport.builder()
            .header("From: MAILER-DAEMON@mx.example.net")
            .part("text/plain", "<ann@example.com>: 550 5.1.1 User unknown\n")
            .part("message/delivery-status", "Final-Recipient: LOCAL; ann\nAction: failed\n")
            .build();
    assertEquals(Optional.of("ann@example.com"), report.failed().get(0).address());
  }

  @Test
  void takesTheBestOfSeveralDiagnosticCodes() {
    assertEquals(
        Reason.MAILBOX_FULL,
        only("""
                Final-Recipient: rfc822; ann@example.com
                Diagnostic-Code: smtp; 554 failed
                Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
                """)
            .bounce()
            .reason());
  }

  @Test
  void readsAStatusWhateverStandsAroundIt() {
    for (String status :
        new String[] {"5.1.1", "5.1.1 (bad mailbox)", " 5.1.1 ", "smtp; 5.1.1", "5.1.1."}) {
      RecipientReport ann =
          only("Final-Recipient: rfc822; ann@example.com\nStatus: " + status + "\n");
      assertEquals(Optional.of("5.1.1"), ann.bounce().status(), status);
      assertEquals(Reason.MAILBOX_UNKNOWN, ann.bounce().reason(), status);
    }
    for (String status : new String[] {"", "5", "5.1", "five", "5.x.x", "-"}) {
      RecipientReport ann =
          only("Final-Recipient: rfc822; ann@example.com\nStatus: " + status + "\n");
      assertEquals(Optional.empty(), ann.bounce().status(), status);
    }
  }

  private static RecipientReport only(String fields) {
    DeliveryReport report = DeliveryReport.ofStatusFields(fields);
    assertEquals(1, report.recipients().size(), fields);
    return report.recipients().get(0);
  }

  @Test
  void countsOnlyFailuresAsBounces() {
    String[][] actions = {
      {"delivered", "DELIVERED"},
      {"Relayed", "RELAYED"},
      {"expanded (to list)", "EXPANDED"},
      {"DELAYED", "DELAYED"}
    };
    for (String[] action : actions) {
      RecipientReport ann =
          only(
              "Final-Recipient: rfc822; ann@example.com\nAction: " + action[0] + "\nStatus: 5.1.1");
      assertEquals(action[1], ann.action().name());
    }
    DeliveryReport report =
        DeliveryReport.ofStatusFields(
            "Final-Recipient: rfc822; ann@example.com\nAction: relayed\nStatus: 2.1.5\n");
    assertEquals(MailKind.OTHER, report.kind());
    assertEquals(0, report.failed().size());
  }

  @Test
  void takesAnUnknownActionByItsStatus() {
    String ann = "Final-Recipient: rfc822; ann@example.com\n";
    assertEquals(
        DeliveryAction.DELIVERED, only(ann + "Action: deliverd\nStatus: 2.0.0\n").action());
    assertEquals(DeliveryAction.FAILED, only(ann + "Action: failure\nStatus: 5.0.0\n").action());
    assertEquals(DeliveryAction.FAILED, only(ann).action());
  }

  @Test
  void readsADiagnosticCodeWhateverItsType() {
    for (String code :
        new String[] {
          "smtp; 550 5.1.1 User unknown",
          "SMTP;550 5.1.1 User unknown",
          "550 5.1.1 User unknown",
          "x-unix; User unknown",
          "X-Notes; User unknown",
          "X-Notes; =?US-ASCII?Q?User_unknown?=",
          "smtp; 550-5.1.1 User\n 550 5.1.1 unknown",
          "smtp;\n\t550 5.1.1 User\n\tunknown"
        }) {
      RecipientReport ann =
          only(
              "Final-Recipient: rfc822; ann@example.com\nAction: failed\nDiagnostic-Code: " + code);
      assertEquals(Reason.MAILBOX_UNKNOWN, ann.bounce().reason(), code);
    }
  }

  @Test
  void readsTheSupplementWhereTheDiagnosticCodeSaysLittle() {
    RecipientReport ann =
        only(
            """
            Final-Recipient: rfc822; ann@example.com
            Action: failed
            Status: 5.0.0
            Diagnostic-Code: smtp; 550 failed
            X-Supplementary-Info: < #5.2.2 smtp; 552 Mailbox full>
            """);
    assertEquals(Reason.MAILBOX_FULL, ann.bounce().reason());
  }

  @Test
  void readsTheWordsOfTheMailWhereTheFieldsSayLittle() {
    DeliveryReport report =
        DeliveryReport.builder()
            .header("From: MAILER-DAEMON@mx.example.net\nSubject: Returned mail")
            .part(
                "text/plain",
                """
                The following addresses had permanent fatal errors:

                <ann@example.com>: 550 5.1.1 User unknown
                <cat@example.com>: 552 5.2.2 Mailbox full
                """)
            .part(
                "message/global-delivery-status",
                """
                Reporting-MTA: dns; mx.example.net

                Final-Recipient: utf-8; ann@example.com
                Action: failed
                Status: 5.0.0

                Final-Recipient: rfc822; cat@example.com
                Action: failed
                Status: 5.0.0
                """)
            .part("message/rfc822", "To: eve@example.com")
            .build();
    assertEquals(
        List.of("ann@example.com MAILBOX_UNKNOWN", "cat@example.com MAILBOX_FULL"),
        report.failed().stream()
            .map(one -> one.address().orElse("") + " " + one.bounce().reason())
            .toList());
  }

  @Test
  void tellsTheFieldsOfTheMail() {
    DeliveryReport report =
        DeliveryReport.ofStatusFields(
            """
            Original-Envelope-Id: QQ314159
            Reporting-MTA: dns; mx.example.net
            Arrival-Date: Mon, 5 Jan 2026 10:00:00 +0100
            """);
    assertEquals(Optional.of("QQ314159"), report.envelopeId());
    assertEquals(Optional.of("mx.example.net"), report.reportingMta());
    assertEquals(Optional.of("Mon, 5 Jan 2026 10:00:00 +0100"), report.arrivalDate());
    assertEquals(List.of(), report.recipients());
  }

  @Test
  void readsNothingLikeEmptyText() {
    assertEquals(List.of(), DeliveryReport.ofStatusFields(null).recipients());
    assertEquals(
        MailKind.OTHER, DeliveryReport.builder().header(null).part(null, null).build().kind());
  }
}
