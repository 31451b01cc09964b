package org.bouncecodes.examples.jakartamail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import org.bouncecodes.report.DeliveryReport;
import org.bouncecodes.report.DeliveryReportBuilder;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/**
 * Reads a mail that came back, with Jakarta Mail for the MIME of it. A delivery status is read as
 * text, so that {@code message/global-delivery-status} (RFC 6533) works like {@code
 * message/delivery-status} (RFC 3464); Angus Mail has objects for the latter only.
 */
public final class ReturnedMail {

  /** No report needs more of a part; a returned video is not read to its end. */
  private static final int LONGEST_PART = 1 << 20;

  /** Nor does a report nest its parts deeper. */
  private static final int DEEPEST_PART = 20;

  private ReturnedMail() {}

  /**
   * Reads a mail.
   *
   * @param mail any mail, from a mailbox or a file; parts that cannot be decoded are left out
   * @return the report; of another kind than a bounce when the mail is none
   */
  public static DeliveryReport read(MimeMessage mail) {
    DeliveryReportBuilder report = DeliveryReport.builder();
    try {
      report.header(String.join("\n", Collections.list(mail.getAllHeaderLines())));
    } catch (MessagingException e) {
      report.header("");
    }
    addParts(mail, report, 0);
    return report.build();
  }

  /**
   * Reads a delivery status that Angus Mail has read before.
   *
   * @param status what {@code MultipartReport.getReport()} gave
   * @return the report
   */
  public static DeliveryReport read(DeliveryStatus status) {
    ByteArrayOutputStream fields = new ByteArrayOutputStream();
    try {
      status.writeTo(fields);
    } catch (IOException e) {
      // What was written so far is worth reading.
    }
    return DeliveryReport.ofStatusFields(fields.toString(StandardCharsets.UTF_8));
  }

  private static void addParts(Part part, DeliveryReportBuilder report, int depth) {
    try {
      if (part.isMimeType("multipart/*")
          && depth < DEEPEST_PART
          && part.getContent() instanceof Multipart parts) {
        for (int i = 0; i < parts.getCount(); i++) {
          addParts(parts.getBodyPart(i), report, depth + 1);
        }
        return;
      }
    } catch (IOException | MessagingException e) {
      // Then it is read as it stands.
    }
    try {
      String type = part.getContentType();
      report.part(type, text(part, type));
    } catch (IOException | MessagingException e) {
      report.part("application/octet-stream", "");
    }
  }

  private static String text(Part part, String type) throws IOException, MessagingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = part.getInputStream()) {
      copy(in, bytes);
    } catch (IOException e) {
      // Broken base64: the beginning may hold all that counts.
      if (bytes.size() == 0) {
        throw e;
      }
    }
    return bytes.toString(charset(type));
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[8192];
    int left = LONGEST_PART;
    int read = in.read(buffer, 0, Math.min(left, buffer.length));
    while (read > 0) {
      out.write(buffer, 0, read);
      left -= read;
      read = in.read(buffer, 0, Math.min(left, buffer.length));
    }
  }

  private static Charset charset(String contentType) {
    try {
      String name = new ContentType(contentType).getParameter("charset");
      return name == null
          ? StandardCharsets.UTF_8
          : Charset.forName(MimeUtility.javaCharset(name.strip()));
    } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
