package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncecodes.Bounce;

/** Puts the stages together: from the parts of a mail to the report. */
final class MailReading {

  private final MailHeader header;
  private final List<MailPart> parts;

  private MailReading(MailHeader header, List<MailPart> parts) {
    this.header = header;
    this.parts = parts;
  }

  static DeliveryReport of(MailHeader header, List<MailPart> parts) {
    return new MailReading(header, parts).report();
  }

  private DeliveryReport report() {
    Optional<AmazonNotice> notice = AmazonNotice.find(parts);
    if (notice.isPresent()) {
      return notice.get().report();
    }
    KindOfMail kind = KindOfMail.of(header, parts);
    return switch (kind.kind()) {
      case COMPLAINT ->
          new DeliveryReport(
              MailKind.COMPLAINT, Complaint.recipients(header, parts), MailHeader.EMPTY);
      case BOUNCE, DELAYED -> bounce(kind);
      case AUTO_REPLY, OTHER -> new DeliveryReport(kind.kind(), List.of(), MailHeader.EMPTY);
    };
  }

  private DeliveryReport bounce(KindOfMail kind) {
    MailHeader mail = MailHeader.EMPTY;
    List<RecipientReport> recipients = new ArrayList<>();
    StatusReading reading = new StatusReading(() -> BounceText.failures(header, parts));
    for (MailPart part : parts) {
      if (part.isDeliveryStatus()) {
        StatusFields fields = StatusFields.of(part.content());
        mail = mail.fields().isEmpty() ? fields.mail() : mail;
        recipients.addAll(reading.recipients(fields.recipients()));
      }
    }
    if (recipients.isEmpty()) {
      // Thousands of recipients may share the same words.
      Map<TextFailure, Bounce> verdicts = new HashMap<>();
      for (TextFailure told : BounceText.failures(header, parts)) {
        TextFailure failure = kind.kind() == MailKind.DELAYED ? told.delayed() : told;
        Bounce verdict = verdicts.computeIfAbsent(failure.withoutAddress(), TextFailure::verdict);
        recipients.add(failure.report(verdict));
      }
    }
    return new DeliveryReport(kindOf(kind, recipients), recipients, mail);
  }

  /** What happened to the recipients says more than the look of the mail. */
  private MailKind kindOf(KindOfMail kind, List<RecipientReport> recipients) {
    if (has(DeliveryAction.FAILED, recipients)) {
      return MailKind.BOUNCE;
    }
    if (has(DeliveryAction.DELAYED, recipients)) {
      return MailKind.DELAYED;
    }
    boolean sure = recipients.isEmpty() && kind.isSure() && !BounceText.saysDelivered(parts);
    return sure ? kind.kind() : MailKind.OTHER;
  }

  private static boolean has(DeliveryAction action, List<RecipientReport> recipients) {
    return recipients.stream().anyMatch(recipient -> recipient.action() == action);
  }
}
