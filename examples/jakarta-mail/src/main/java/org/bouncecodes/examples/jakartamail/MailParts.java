package org.bouncecodes.examples.jakartamail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncecodes.report.DeliveryReport;
import org.bouncecodes.report.DeliveryReportBuilder;
import org.bouncecodes.report.MailKind;

/**
 * Takes a mail apart. Jakarta Mail's own {@code getContent()} gives up on a part that is not as it
 * should be, and the objects it makes of the others are none that the report asks for.
 */
final class MailParts {

  private static final int DEEPEST_PART = 20;
  private static final int MOST_PARTS = 250;

  /** How many mails may be wrapped into each other. */
  private static final int DEEPEST_FORWARD = 8;

  private final DeliveryReportBuilder report = DeliveryReport.builder();
  private final List<MimeMessage> mails = new ArrayList<>();
  private int parts;

  private MailParts() {}

  /** Reads a mail that lies in memory. */
  static DeliveryReport report(MimeMessage mail) {
    return report(mail, 0);
  }

  private static DeliveryReport report(MimeMessage mail, int forwards) {
    MailParts parts = new MailParts();
    parts.report.header(HeaderText.of(mail));
    parts.add(mail, 0);
    DeliveryReport report = parts.report.build();
    return report.kind() == MailKind.OTHER && forwards < DEEPEST_FORWARD
        ? parts.forwarded(forwards).orElse(report)
        : report;
  }

  /** Returns the report on the first mail inside that is more than an ordinary one. */
  private Optional<DeliveryReport> forwarded(int forwards) {
    return mails.stream()
        .map(mail -> report(mail, forwards + 1))
        .filter(inside -> inside.kind() != MailKind.OTHER)
        .findFirst();
  }

  private void add(MimePart part, int depth) {
    if (parts++ >= MOST_PARTS) {
      return;
    }
    ContentType type = PartType.of(part);
    if (type.match("multipart/*")) {
      List<MimePart> children =
          depth < DEEPEST_PART ? Multiparts.of(part, type, MOST_PARTS - parts) : List.of();
      children.forEach(child -> add(child, depth + 1));
      if (children.isEmpty()) {
        report.part("text/plain", PartContent.text(part, type));
      }
    } else if (type.match("message/rfc822") || type.match("message/global")) {
      addMail(part, type);
    } else if (type.match("text/*") || type.match("message/*")) {
      report.part(type.getBaseType(), PartContent.text(part, type));
    } else {
      report.part(type.getBaseType(), "");
    }
  }

  private void addMail(MimePart part, ContentType type) {
    try {
      MimeMessage mail = FetchedMail.of(PartContent.decoded(part));
      mails.add(mail);
      report.part(type.getBaseType(), HeaderText.of(mail));
    } catch (MessagingException e) {
      report.part(type.getBaseType(), PartContent.text(part, type));
    }
  }
}
