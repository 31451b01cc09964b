package org.bouncecodes.examples.jakartamail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;

/** A mail in memory: from here on, whatever goes wrong is the fault of the mail. */
final class FetchedMail {

  /** What follows in a larger mail is the returned mail and its attachments. */
  private static final int LARGEST = 2 << 20;

  private static final Session SESSION = Session.getInstance(new Properties());

  private FetchedMail() {}

  static MimeMessage of(MimeMessage mail) throws IOException, MessagingException {
    FirstBytes first = new FirstBytes();
    try {
      mail.writeTo(first);
    } catch (IOException | MessagingException e) {
      if (!first.full) {
        throw e;
      }
    }
    return of(first.bytes.toByteArray());
  }

  /**
   * Reads a mail from its bytes. Empty lines before the header do not end it, and white space
   * before it, of which Jakarta Mail makes an exception, does not matter.
   */
  static MimeMessage of(byte[] mail) throws MessagingException {
    int start = 0;
    while (start < mail.length && " \t\r\n".indexOf(mail[start]) >= 0) {
      start++;
    }
    return new MimeMessage(
        SESSION, new SharedByteArrayInputStream(mail, start, mail.length - start));
  }

  /** Ends the writing when there is enough. */
  private static final class FirstBytes extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean full;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      int kept = Math.min(length, LARGEST - bytes.size());
      bytes.write(buffer, offset, kept);
      if (kept < length) {
        full = true;
        throw new IOException("that is enough");
      }
    }
  }
}
