package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.List;

/** Puts the stages together: from the parts of a mail to the report. */
final class MailReading {

  private MailReading() {}

  static DeliveryReport of(MailHeader header, List<MailPart> parts) {
    MailKind kind = KindOfMail.of(header, parts);
    List<RecipientReport> recipients = new ArrayList<>();
    for (MailPart part : parts) {
      if (part.isDeliveryStatus()) {
        recipients.addAll(StatusFields.recipients(part.content()));
      }
    }
    if (recipients.isEmpty() && kind == MailKind.BOUNCE) {
      recipients.addAll(BounceText.recipients(header, parts));
    }
    return new DeliveryReport(kindOf(kind, recipients), recipients);
  }

  /** What happened to the recipients says more than the look of the mail. */
  private static MailKind kindOf(MailKind kind, List<RecipientReport> recipients) {
    if (has(DeliveryAction.FAILED, recipients)) {
      return MailKind.BOUNCE;
    }
    if (has(DeliveryAction.DELAYED, recipients)) {
      return MailKind.DELAYED;
    }
    return kind == MailKind.BOUNCE && !recipients.isEmpty() ? MailKind.OTHER : kind;
  }

  private static boolean has(DeliveryAction action, List<RecipientReport> recipients) {
    return recipients.stream().anyMatch(recipient -> recipient.action() == action);
  }
}
