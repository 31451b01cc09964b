package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusFieldsTest {

  private static List<String> recipients(StatusFields fields) {
    return fields.recipients().stream()
        .map(group -> group.first("Final-Recipient").or(() -> group.first("Original-Recipient")))
        .map(value -> value.orElse("-"))
        .toList();
  }

  @Test
  void partsTheMailFromItsRecipients() {
    StatusFields fields =
        StatusFields.of(
            """
            Reporting-MTA: dns; mx.example.net
            Arrival-Date: Mon, 5 Jan 2026 10:00:00 +0100

            Final-Recipient: rfc822; ann@example.com
            Action: failed

            Final-Recipient: rfc822; cat@example.com
            Action: delayed
            """);
    assertEquals(Optional.of("dns; mx.example.net"), fields.mail().first("reporting-mta"));
    assertEquals(List.of("rfc822; ann@example.com", "rfc822; cat@example.com"), recipients(fields));
    assertEquals(Optional.of("delayed"), fields.recipients().get(1).first("Action"));
  }

  @Test
  void joinsFoldedLines() {
    StatusFields fields =
        StatusFields.of(
            """
            Final-Recipient: rfc822;\r
             ann@example.com\r
            Diagnostic-Code: smtp; 550-5.1.1 no\r
            \tsuch\r
                user\r
            """);
    assertEquals(List.of("rfc822; ann@example.com"), recipients(fields));
    assertEquals(
        Optional.of("smtp; 550-5.1.1 no such user"),
        fields.recipients().get(0).first("Diagnostic-Code"));
  }

  @Test
  void beginsAGroupAtTheNextRecipientWhereTheEmptyLineIsMissing() {
    StatusFields fields =
        StatusFields.of(
            """
            Original-Recipient: rfc822; ann@example.com
            Final-Recipient: rfc822; ann@example.com
            Status: 5.1.1
            Final-Recipient: rfc822; cat@example.com
            Status: 5.2.2
            """);
    assertEquals(List.of("rfc822; ann@example.com", "rfc822; cat@example.com"), recipients(fields));
    assertEquals(Optional.of("5.2.2"), fields.recipients().get(1).first("Status"));
  }

  @Test
  void keepsTheFieldsOfARecipientTogetherInAnyOrder() {
    StatusFields fields =
        StatusFields.of(
            """


            Action: failed
            Status: 5.1.1
            FINAL-RECIPIENT: rfc822; ann@example.com
            Original-Recipient: rfc822; cats@example.com
            """);
    assertEquals(List.of("rfc822; ann@example.com"), recipients(fields));
    assertEquals(Optional.of("failed"), fields.recipients().get(0).first("Action"));
  }

  @Test
  void skipsLinesThatAreNoFields() {
    StatusFields fields =
        StatusFields.of(
            "nonsense\n: nothing\nFinal-Recipient: rfc822; ann@example.com\n\n\nmore nonsense\n");
    assertEquals(List.of("rfc822; ann@example.com"), recipients(fields));
    assertEquals(1, fields.recipients().get(0).fields().size());
  }

  @Test
  void findsNobodyInNothing() {
    assertEquals(List.of(), StatusFields.of("").recipients());
    assertEquals(List.of(), StatusFields.of("\n\n \n").recipients());
    assertEquals(List.of(), StatusFields.of("Status: 5.1.1\n\nAction: failed\n").recipients());
  }
}
