package org.bouncecodes.examples.jakartamail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * What a part holds. Jakarta Mail's {@code getInputStream()} does not decode what is encoded inside
 * of {@code message/*}, as RFC 2045 section 6.4 forbids it there; RFC 6533 section 3 allows it, and
 * some did it before.
 */
final class PartContent {

  private PartContent() {}

  /** Returns the text, read in the character set that the type names. */
  static String text(MimePart part, ContentType type) {
    return CharacterSet.decode(decoded(part), Optional.ofNullable(type.getParameter("charset")));
  }

  /** Returns the content as it stands in the mail. */
  static byte[] raw(MimePart part) {
    try (InputStream in = rawStream(part)) {
      return in.readAllBytes();
    } catch (IOException | MessagingException e) {
      return new byte[0];
    }
  }

  private static InputStream rawStream(MimePart part) throws IOException, MessagingException {
    if (part instanceof MimeMessage mail) {
      return mail.getRawInputStream();
    }
    return part instanceof MimeBodyPart body ? body.getRawInputStream() : part.getInputStream();
  }

  /** Returns the content without its transfer encoding; as it stands if it has another one. */
  static byte[] decoded(MimePart part) {
    byte[] raw = raw(part);
    String encoding = encoding(part);
    if (encoding.equals("base64") && !beginsLikeBase64(raw)) {
      return raw;
    }
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    try (InputStream in = MimeUtility.decode(new ByteArrayInputStream(raw), encoding)) {
      // Byte by byte: at a fault, larger pieces are lost with all that is right in them.
      for (int b = in.read(); b >= 0; b = in.read()) {
        decoded.write(b);
      }
    } catch (IOException | MessagingException e) {
      // Broken off, or in an encoding that nobody knows.
    }
    return decoded.size() == 0 ? raw : decoded.toByteArray();
  }

  private static String encoding(MimePart part) {
    try {
      String encoding = part.getEncoding();
      return encoding == null ? "8bit" : encoding.toLowerCase(Locale.ROOT);
    } catch (MessagingException e) {
      return "8bit";
    }
  }

  /** Tells whether the first line that is not empty may be base64 (RFC 2045 section 6.8). */
  private static boolean beginsLikeBase64(byte[] raw) {
    int i = 0;
    while (i < raw.length && (raw[i] == '\r' || raw[i] == '\n')) {
      i++;
    }
    for (; i < raw.length && raw[i] != '\r' && raw[i] != '\n'; i++) {
      char c = (char) (raw[i] & 0xFF);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && "+/= \t".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
