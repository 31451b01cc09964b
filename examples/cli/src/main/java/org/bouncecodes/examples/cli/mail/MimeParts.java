package org.bouncecodes.examples.cli.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * A mail taken apart.
 *
 * @param header the lines of its header
 * @param leaves the parts that hold no other parts, in their order
 * @param mails the bytes of the mails among them
 */
record MimeParts(String header, List<Leaf> leaves, List<byte[]> mails) {

  private static final int LARGEST_PART = 1 << 20;

  /**
   * A part that holds no other parts.
   *
   * @param type the media type
   * @param content the decoded text; empty for what is no text
   */
  record Leaf(String type, String content) {}

  static MimeParts of(byte[] mail) {
    String header = PartText.decode(mail, 0, headerEnd(mail), Optional.empty());
    List<Leaf> leaves = new ArrayList<>();
    List<byte[]> mails = new ArrayList<>();
    MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(mail));
    try {
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        if (state == EntityState.T_BODY) {
          add(tokens, leaves, mails);
        }
      }
    } catch (IOException | MimeException e) {
      // What was read until here is what there is.
    }
    return new MimeParts(header, List.copyOf(leaves), List.copyOf(mails));
  }

  private static void add(MimeTokenStream tokens, List<Leaf> leaves, List<byte[]> mails)
      throws IOException {
    BodyDescriptor descriptor = tokens.getBodyDescriptor();
    String type = descriptor.getMimeType();
    if (!type.startsWith("text/") && !type.startsWith("message/")) {
      leaves.add(new Leaf(type, ""));
      return;
    }
    byte[] content = tokens.getDecodedInputStream().readNBytes(LARGEST_PART);
    boolean mail = type.equals("message/rfc822") || type.equals("message/global");
    if (mail) {
      mails.add(content);
    }
    int end = mail ? headerEnd(content) : content.length;
    Optional<String> charset = Optional.ofNullable(descriptor.getCharset());
    leaves.add(new Leaf(type, PartText.decode(content, 0, end, charset)));
  }

  /** Returns where the first empty line begins, or the length where there is none. */
  private static int headerEnd(byte[] mail) {
    for (int i = 0; i < mail.length - 1; i++) {
      boolean crlf = mail[i + 1] == '\r' && i + 2 < mail.length && mail[i + 2] == '\n';
      if (mail[i] == '\n' && (mail[i + 1] == '\n' || crlf)) {
        return i + 1;
      }
    }
    return mail.length;
  }
}
