package org.bouncecodes.report;

import java.util.Locale;

/**
 * A part of a mail that holds no other parts.
 *
 * @param type media type in small letters without parameters, for instance {@code text/plain}
 * @param content decoded, with LF at the end of lines
 */
record MailPart(String type, String content) {

  static MailPart of(String contentType, CharSequence content) {
    int semicolon = contentType.indexOf(';');
    String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    return new MailPart(type.strip().toLowerCase(Locale.ROOT), plainLineEnds(content.toString()));
  }

  /** Mails have CR LF (RFC 5322 section 2.1), files most often LF alone, some programs CR. */
  private static String plainLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Tells whether the part holds the fields of a delivery status (RFC 3464, RFC 6533). */
  boolean isDeliveryStatus() {
    return type.equals("message/delivery-status") || type.equals("message/global-delivery-status");
  }

  /** Tells whether the part holds the fields of a complaint (RFC 5965). */
  boolean isFeedbackReport() {
    return type.equals("message/feedback-report");
  }

  /** Tells whether the part holds the fields of a read receipt (RFC 8098, RFC 6533). */
  boolean isDispositionNotification() {
    return type.equals("message/disposition-notification")
        || type.equals("message/global-disposition-notification");
  }

  /** Tells whether the part is the returned mail or its header. */
  boolean isReturnedMail() {
    return type.equals("message/rfc822")
        || type.equals("message/global")
        || type.equals("text/rfc822-headers")
        || type.equals("message/global-headers");
  }

  /** Tells whether the part is written for people. */
  boolean isText() {
    return type.isEmpty() || (type.startsWith("text/") && !isReturnedMail());
  }
}
