package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
