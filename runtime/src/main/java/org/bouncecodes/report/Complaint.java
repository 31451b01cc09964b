package org.bouncecodes.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncecodes.Bounce;

/**
 * Finds who complains, in the fields of a complaint (RFC 5965) or the header of the mail it quotes.
 */
final class Complaint {

  private static final List<String> IN_FIELDS = List.of("Original-Rcpt-To", "Removal-Recipient");

  /** Hotmail adds it to the mails it forwards to their senders. */
  private static final String FORWARDED = "X-HmXmrOriginalRecipient";

  private static final List<String> IN_QUOTED_MAIL =
      List.of(FORWARDED, "X-Original-To", "Delivered-To", "To");

  /** Reports about a mail that nobody complains of (RFC 6430, RFC 6591). */
  private static final List<String> NO_COMPLAINTS = List.of("not-spam", "auth-failure");

  private Complaint() {}

  /** Tells whether the mail itself is the one complained of. */
  static boolean isForwarded(MailHeader header) {
    return header.first(FORWARDED).isPresent();
  }

  /** Tells whether any report says that somebody complains (RFC 5965 section 3.1). */
  static boolean isComplaint(List<MailPart> parts) {
    return parts.stream()
        .filter(MailPart::isFeedbackReport)
        .map(part -> MailHeader.of(part.content()).first("Feedback-Type").orElse("abuse"))
        .map(type -> type.toLowerCase(Locale.ROOT))
        .anyMatch(type -> NO_COMPLAINTS.stream().noneMatch(type::startsWith));
  }

  static List<RecipientReport> recipients(MailHeader header, List<MailPart> parts) {
    Set<String> addresses = new LinkedHashSet<>();
    addFrom(header, List.of(FORWARDED), addresses);
    for (MailPart part : parts) {
      if (part.isFeedbackReport() && addresses.isEmpty()) {
        addFrom(MailHeader.of(part.content()), IN_FIELDS, addresses);
      }
    }
    for (MailPart part : parts) {
      if (part.isReturnedMail() && addresses.isEmpty()) {
        addFrom(MailHeader.of(part.content()), IN_QUOTED_MAIL, addresses);
      }
    }
    return addresses.stream().map(Complaint::recipient).toList();
  }

  /** Takes the first of the names that gives an address. */
  private static void addFrom(MailHeader header, List<String> names, Set<String> addresses) {
    for (String name : names) {
      for (String value : header.all(name)) {
        MailAddress found = MailAddress.first(value, 0, value.length());
        if (found != null) {
          addresses.add(found.address());
        }
      }
      if (!addresses.isEmpty()) {
        return;
      }
    }
  }

  private static RecipientReport recipient(String address) {
    return new RecipientReport(
        Optional.of(address),
        Optional.of(address),
        Optional.empty(),
        DeliveryAction.DELIVERED,
        Optional.empty(),
        Bounce.of(""));
  }
}
