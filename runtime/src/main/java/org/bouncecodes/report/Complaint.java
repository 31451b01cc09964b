package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncecodes.Bounce;

/**
 * Finds who complains, in the fields of a complaint (RFC 5965) or the header of the mail it quotes.
 */
final class Complaint {

  private static final List<String> IN_FIELDS = List.of("Original-Rcpt-To", "Removal-Recipient");

  private static final List<String> IN_QUOTED_MAIL =
      List.of("X-HmXmrOriginalRecipient", "X-Original-To", "Delivered-To", "To");

  private Complaint() {}

  static List<RecipientReport> recipients(List<MailPart> parts) {
    List<String> addresses = new ArrayList<>();
    for (MailPart part : parts) {
      if (part.isFeedbackReport()) {
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
  private static void addFrom(MailHeader header, List<String> names, List<String> addresses) {
    for (String name : names) {
      for (String value : header.all(name)) {
        MailAddress found = MailAddress.first(value, 0, value.length());
        if (found != null && !addresses.contains(found.address())) {
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
