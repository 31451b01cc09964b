package org.bouncecodes.report;

import java.util.List;
import java.util.Locale;

/** Tells bounces from complaints, automatic answers, receipts and ordinary mail. */
final class KindOfMail {

  private KindOfMail() {}

  static MailKind of(MailHeader header, List<MailPart> parts) {
    if (parts.stream().anyMatch(MailPart::isFeedbackReport)) {
      return MailKind.COMPLAINT;
    }
    if (parts.stream().anyMatch(MailPart::isDispositionNotification)) {
      return MailKind.OTHER;
    }
    if (parts.stream().anyMatch(MailPart::isDeliveryStatus)) {
      return MailKind.BOUNCE;
    }
    String from = header.first("From").orElse("").toLowerCase(Locale.ROOT);
    if (from.contains("mailer-daemon") || from.contains("postmaster")) {
      return MailKind.BOUNCE;
    }
    return header.first("Auto-Submitted").filter(value -> !value.equals("no")).isPresent()
        ? MailKind.AUTO_REPLY
        : MailKind.OTHER;
  }
}
