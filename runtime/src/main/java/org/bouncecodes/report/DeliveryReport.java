package org.bouncecodes.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a mail that came back says: its kind, and a verdict for every recipient it is about.
 *
 * <p>There is a report for any input. What is no bounce has no failed recipient; what is broken
 * gives as much as can be read.
 */
public final class DeliveryReport {

  private final MailKind kind;
  private final List<RecipientReport> recipients;
  private final MailHeader mail;

  DeliveryReport(MailKind kind, List<RecipientReport> recipients, MailHeader mail) {
    this.kind = kind;
    this.recipients = List.copyOf(recipients);
    this.mail = mail;
  }

  /**
   * Reads the content of a part {@code message/delivery-status} (RFC 3464) or {@code
   * message/global-delivery-status} (RFC 6533) by itself.
   *
   * @param fields the fields, in groups parted by empty lines; null is read like an empty text
   * @return the report
   */
  @SuppressWarnings("exports") // Of JSpecify, which callers need not have.
  public static DeliveryReport ofStatusFields(@Nullable CharSequence fields) {
    return builder().part("message/delivery-status", fields).build();
  }

  /**
   * Begins a report on a whole mail, whose parts a mail library has decoded.
   *
   * @return a builder that knows nothing yet
   */
  public static DeliveryReportBuilder builder() {
    return new DeliveryReportBuilder();
  }

  /**
   * What the mail is.
   *
   * @return {@link MailKind#BOUNCE} when at least one recipient failed, and when all signs of a
   *     bounce are there but it names nobody
   */
  public MailKind kind() {
    return kind;
  }

  /**
   * All recipients that the mail is about, in its order: also those to whom it was delivered or for
   * whom it is delayed, and the one who complains.
   *
   * @return the recipients; empty when the mail names none
   */
  public List<RecipientReport> recipients() {
    return recipients;
  }

  /**
   * The recipients for whom the mail is given up.
   *
   * @return those with {@link DeliveryAction#FAILED}; empty unless this is a bounce
   */
  public List<RecipientReport> failed() {
    return recipients.stream()
        .filter(recipient -> recipient.action() == DeliveryAction.FAILED)
        .toList();
  }

  /**
   * The host that reports (RFC 3464 section 2.2.2).
   *
   * @return its name, for instance {@code mx.example.net}; empty without a delivery status
   */
  public Optional<String> reportingMta() {
    return mail.first("Reporting-MTA").map(TypedValue::withoutType);
  }

  /**
   * The identifier that the sender gave to the mail in the envelope (RFC 3464 section 2.2.1).
   *
   * @return the identifier as it was given; empty when the sender gave none
   */
  public Optional<String> envelopeId() {
    return mail.first("Original-Envelope-Id");
  }

  /**
   * When the mail reached the host that reports (RFC 3464 section 2.2.5).
   *
   * @return the date as it is written; empty when the report does not tell
   */
  public Optional<String> arrivalDate() {
    return mail.first("Arrival-Date");
  }
}
