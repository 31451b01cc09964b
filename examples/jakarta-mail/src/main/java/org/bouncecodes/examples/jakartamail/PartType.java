package org.bouncecodes.examples.jakartamail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;

/** The media type of a part (RFC 2045 section 5). */
final class PartType {

  private PartType() {}

  /**
   * Returns the type that the header names; without its parameters where these cannot be read, and
   * {@code text/plain} where there is none (RFC 2045 section 5.2).
   */
  static ContentType of(MimePart part) {
    String header = header(part);
    try {
      return new ContentType(header);
    } catch (ParseException e) {
      return withoutParameters(header);
    }
  }

  static boolean isNamed(MimePart part) {
    try {
      return part.getHeader("Content-Type") != null;
    } catch (MessagingException e) {
      return false;
    }
  }

  private static String header(MimePart part) {
    try {
      return part.getContentType();
    } catch (MessagingException e) {
      return "";
    }
  }

  private static ContentType withoutParameters(String header) {
    int end = 0;
    while (end < header.length() && "; \t\r\n,".indexOf(header.charAt(end)) < 0) {
      end++;
    }
    try {
      return new ContentType(header.substring(0, end));
    } catch (ParseException e) {
      return new ContentType("text", "plain", null);
    }
  }
}
