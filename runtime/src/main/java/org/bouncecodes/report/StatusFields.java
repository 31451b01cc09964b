package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncecodes.Bounce;

/**
 * Reads the fields of a delivery status (RFC 3464 section 2, RFC 6533 section 3): one group about
 * the mail, then one for each recipient.
 */
final class StatusFields {

  private StatusFields() {}

  static List<RecipientReport> recipients(CharSequence fields) {
    List<RecipientReport> recipients = new ArrayList<>();
    StringBuilder group = new StringBuilder();
    for (String line : fields.toString().lines().toList()) {
      if (line.isBlank()) {
        add(group, recipients);
      } else {
        group.append(line).append('\n');
      }
    }
    add(group, recipients);
    return recipients;
  }

  private static void add(StringBuilder lines, List<RecipientReport> recipients) {
    MailHeader group = MailHeader.of(lines);
    lines.setLength(0);
    Optional<String> last = group.first("Final-Recipient").map(StatusFields::withoutType);
    Optional<String> original = group.first("Original-Recipient").map(StatusFields::withoutType);
    if (last.isEmpty() && original.isEmpty()) {
      return;
    }
    Optional<String> remote = group.first("Remote-MTA").map(StatusFields::withoutType);
    Bounce bounce =
        Bounce.builder()
            .reply(group.first("Diagnostic-Code").orElse(""))
            .status(group.first("Status").orElse(""))
            .remoteMta(remote.orElse(""))
            .build();
    DeliveryAction action =
        group.first("Action").flatMap(DeliveryAction::find).orElse(DeliveryAction.FAILED);
    recipients.add(
        new RecipientReport(last.or(() -> original), original, last, action, remote, bounce));
  }

  /** Returns what follows the type in {@code rfc822; ann@example.com}. */
  private static String withoutType(String value) {
    return value.substring(value.indexOf(';') + 1).strip();
  }
}
