package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects a mail as a mail library takes it apart: the header, then the parts in their order.
 * Everything is optional, null is read like an empty text, and whatever is given can be any text.
 */
public final class DeliveryReportBuilder {

  private MailHeader header = MailHeader.EMPTY;
  private final List<MailPart> parts = new ArrayList<>();

  DeliveryReportBuilder() {}

  /**
   * The header of the mail itself.
   *
   * @param header all lines as they stand in the mail, folded or not; encoded words (RFC 2047) may
   *     stand as they are
   * @return this builder
   */
  @SuppressWarnings("exports") // Of JSpecify, which callers need not have.
  public DeliveryReportBuilder header(@Nullable CharSequence header) {
    this.header = header == null ? MailHeader.EMPTY : MailHeader.of(header);
    return this;
  }

  /**
   * The next part that holds no other parts, in the order of the mail; a mail without MIME is one
   * part {@code text/plain}. Of a part {@code message/rfc822}, the returned mail, only its header
   * is read, so that nothing in its words is taken for the reason.
   *
   * @param contentType for instance {@code text/plain; charset=utf-8}; only the type is read
   * @param content the text with transfer encoding and character set decoded
   * @return this builder
   */
  @SuppressWarnings("exports") // Of JSpecify, which callers need not have.
  public DeliveryReportBuilder part(@Nullable String contentType, @Nullable CharSequence content) {
    parts.add(MailPart.of(contentType == null ? "" : contentType, content == null ? "" : content));
    return this;
  }

  /**
   * Reads the mail.
   *
   * @return the report on all that was given
   */
  public DeliveryReport build() {
    return MailReading.of(header, List.copyOf(parts));
  }
}
