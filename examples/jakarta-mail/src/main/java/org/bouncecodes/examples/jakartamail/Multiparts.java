package org.bouncecodes.examples.jakartamail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Finds the parts of a multipart (RFC 2046 section 5.1), as many as there are before a fault. */
final class Multiparts {

  private Multiparts() {}

  /**
   * Returns the parts; none where no boundary stands. A multipart whose boundary is not named, or
   * another one than is named, can be taken apart nevertheless: its first part shows it.
   *
   * @param most how many parts to look for
   */
  static List<MimePart> of(MimePart part, ContentType type, int most) {
    byte[] raw = PartContent.raw(part);
    List<MimePart> parts = of(raw, type.toString(), most);
    if (parts.isEmpty()) {
      parts = guess(raw, most);
    }
    // RFC 2045 section 6.4 forbids that, but some do it.
    return parts.isEmpty() ? guess(PartContent.decoded(part), most) : parts;
  }

  /** Two hyphens begin many a line; only a boundary has the header of a part behind it. */
  private static List<MimePart> guess(byte[] content, int most) {
    List<MimePart> parts = of(content, "multipart/mixed", most);
    return parts.stream().anyMatch(PartType::isNamed) ? parts : List.of();
  }

  private static List<MimePart> of(byte[] content, String type, int most) {
    try {
      return new Limited(new ByteArrayDataSource(content, type), most).list();
    } catch (MessagingException e) {
      return List.of();
    }
  }

  private static final class Limited extends MimeMultipart {

    private final int most;

    Limited(ByteArrayDataSource content, int most) throws MessagingException {
      super(content);
      this.most = most;
    }

    List<MimePart> list() {
      try {
        parse();
      } catch (MessagingException | RuntimeException e) {
        // What stands before is good. Jakarta Mail 2.1.5 trips, among others, over a part that
        // begins with two lines of white space.
      }
      List<MimePart> list = new ArrayList<>();
      for (BodyPart part : parts) {
        if (part instanceof MimePart mime) {
          list.add(mime);
        }
      }
      return list;
    }

    /** Called for each part. */
    @Override
    protected MimeBodyPart createMimeBodyPart(InputStream in) throws MessagingException {
      if (parts.size() >= most) {
        throw new MessagingException("that is enough");
      }
      return super.createMimeBodyPart(in);
    }
  }
}
