package org.bouncecodes.examples.jakartamail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bouncecodes.report.DeliveryReport;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/**
 * Reads a mail that came back.
 *
 * <p>Jakarta Mail fetches the mail and takes it apart; what the parts say is read by {@link
 * DeliveryReport}, and so is what Angus Mail's {@code dsn} module has made an object of. That
 * module alone would not do: it knows {@code message/delivery-status} (RFC 3464), but neither
 * {@code message/global-delivery-status} (RFC 6533) nor the many bounces without either.
 */
public final class ReturnedMail {

  private ReturnedMail() {}

  /**
   * Reads a mail. Of a broken one, whatever is wrong with it, the report holds as much as can be
   * read: a part whose boundary, type, encoding or character set is missing, unknown or wrong is
   * taken for what it looks like. An ordinary mail that carries a bounce, because somebody
   * forwarded it, is read like that bounce. Beyond its first two megabytes a mail is not looked at.
   *
   * @param mail any mail, from a mailbox or a file
   * @return the report; of another kind than a bounce when the mail is none
   * @throws IOException when the mail cannot be fetched
   * @throws MessagingException when the mail cannot be fetched: the connection is gone, somebody
   *     else has deleted it, or the program has just made it and given it no content
   */
  public static DeliveryReport read(MimeMessage mail) throws IOException, MessagingException {
    // A server that is gone must not look like a broken mail, so everything is fetched first.
    return MailParts.report(FetchedMail.of(mail));
  }

  /**
   * Reads a delivery status that Angus Mail's {@code dsn} module has read or a program has made.
   *
   * @param status for instance what {@code MultipartReport.getReport()} gave; null, which it gives
   *     where it knows no status, is read like an empty one
   * @return the report
   */
  public static DeliveryReport read(DeliveryStatus status) {
    if (status == null) {
      return DeliveryReport.ofStatusFields("");
    }
    ByteArrayOutputStream fields = new ByteArrayOutputStream();
    try {
      status.writeTo(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return DeliveryReport.ofStatusFields(fields.toString(StandardCharsets.UTF_8));
  }
}
