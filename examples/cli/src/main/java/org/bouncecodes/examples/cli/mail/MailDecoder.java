package org.bouncecodes.examples.cli.mail;

import java.util.Optional;
import org.bouncecodes.report.DeliveryReport;
import org.bouncecodes.report.DeliveryReportBuilder;
import org.bouncecodes.report.MailKind;

/** Makes a report of the bytes of a mail: the way from MIME to {@link DeliveryReport}. */
public final class MailDecoder {

  /** How many mails may be wrapped into each other. */
  private static final int DEEPEST_FORWARD = 8;

  private MailDecoder() {}

  /**
   * Reads a mail. An ordinary mail that carries a bounce, because somebody forwarded it, is read
   * like that bounce.
   *
   * @param mail the bytes, in any encoding, whole or broken off
   * @return the report; whatever cannot be read is left out
   */
  public static DeliveryReport report(byte[] mail) {
    return report(mail, 0);
  }

  private static DeliveryReport report(byte[] given, int depth) {
    byte[] mail = MailBytes.withLineFeeds(given);
    MimeParts parts = MimeReader.parts(mail, MailBytes.start(mail));
    DeliveryReportBuilder builder = DeliveryReport.builder().header(parts.header());
    parts.leaves().forEach(leaf -> builder.part(leaf.type(), leaf.content()));
    DeliveryReport report = builder.build();
    return report.kind() == MailKind.OTHER && depth < DEEPEST_FORWARD
        ? forwarded(parts, depth).orElse(report)
        : report;
  }

  /** Returns the report on the first mail inside that is more than an ordinary one. */
  private static Optional<DeliveryReport> forwarded(MimeParts parts, int depth) {
    return parts.mails().stream()
        .map(mail -> report(mail, depth + 1))
        .filter(report -> report.kind() != MailKind.OTHER)
        .findFirst();
  }
}
