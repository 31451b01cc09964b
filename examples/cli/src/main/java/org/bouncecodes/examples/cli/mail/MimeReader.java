package org.bouncecodes.examples.cli.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Takes a mail apart (RFC 2045, RFC 2046). Bounded in everything that a mail can have too much of:
 * levels, parts, text.
 */
final class MimeReader {

  private static final int DEEPEST = 50;
  private static final int MOST_LEAVES = 1000;
  private static final int LARGEST_LEAF = 1 << 18;
  private static final int LARGEST_MAIL = 1 << 20;
  private static final int MOST_TEXT = 1 << 21;

  /** What is known of a multipart that is not yet at its end. */
  private static final class Level {
    private final int leavesBefore;
    private byte[] preamble = {};

    Level(int leavesBefore) {
      this.leavesBefore = leavesBefore;
    }
  }

  private final List<MimeParts.Leaf> leaves = new ArrayList<>();
  private final List<byte[]> mails = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private boolean multipart;
  private int text;
  private int guesses;

  private MimeReader() {}

  /** Reads a mail whose bytes begin with its header. */
  static MimeParts parts(byte[] mail, int start) {
    int headerEnd = MailBytes.headerEnd(mail, start);
    String header = HeaderText.decode(mail, start, headerEnd);
    MimeReader reader = new MimeReader();
    MimeTokenStream tokens = tokens();
    tokens.parse(new ByteArrayInputStream(mail, start, mail.length - start));
    reader.read(tokens);
    return new MimeParts(header, List.copyOf(reader.leaves), List.copyOf(reader.mails));
  }

  private static MimeTokenStream tokens() {
    // Null is the usual way to describe a body.
    MimeTokenStream tokens =
        new MimeTokenStream(MimeConfig.PERMISSIVE, DecodeMonitor.SILENT, new ContentFields(), null);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    return tokens;
  }

  private void read(MimeTokenStream tokens) {
    try {
      EntityState state = tokens.getState();
      while (state != EntityState.T_END_OF_STREAM && leaves.size() < MOST_LEAVES) {
        read(state, tokens);
        state = tokens.next();
      }
    } catch (IOException | MimeException | RuntimeException e) {
      // A broken mail: what was read so far is what there is.
    }
  }

  private void read(EntityState state, MimeTokenStream tokens) throws IOException {
    switch (state) {
      case T_START_HEADER -> multipart = false;
      case T_FIELD -> multipart |= isMultipart(tokens.getField());
      case T_START_MULTIPART -> begin(tokens);
      case T_PREAMBLE ->
          levels.getLast().preamble = tokens.getInputStream().readNBytes(LARGEST_LEAF);
      case T_END_MULTIPART -> end(tokens);
      case T_BODY -> addBody(tokens);
      default -> {}
    }
  }

  private void begin(MimeTokenStream tokens) {
    levels.addLast(new Level(leaves.size()));
    if (levels.size() >= DEEPEST) {
      tokens.setRecursionMode(RecursionMode.M_FLAT);
    }
  }

  /** A multipart in which the named boundary never stands may have another one. */
  private void end(MimeTokenStream tokens) {
    Level level = levels.removeLast();
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    if (leaves.size() == level.leavesBefore && level.preamble.length > 0) {
      addWithoutBoundary(level.preamble);
    }
  }

  private void addBody(MimeTokenStream tokens) throws IOException {
    BodyDescriptor descriptor = tokens.getBodyDescriptor();
    String type = descriptor.getMimeType();
    InputStream content = tokens.getDecodedInputStream();
    if (multipart && type.startsWith("text/")) {
      addWithoutBoundary(content.readNBytes(LARGEST_LEAF));
    } else if (type.equals("message/rfc822") || type.equals("message/global")) {
      addMail(type, content.readNBytes(LARGEST_MAIL));
    } else if (type.startsWith("text/") || type.startsWith("message/")) {
      addText(type, content.readNBytes(LARGEST_LEAF), Optional.ofNullable(descriptor.getCharset()));
    } else {
      leaves.add(new MimeParts.Leaf(type, ""));
    }
  }

  private void addMail(String type, byte[] mail) {
    mails.add(mail);
    int start = MailBytes.start(mail);
    int end = MailBytes.headerEnd(mail, start);
    leaves.add(new MimeParts.Leaf(type, HeaderText.decode(mail, start, end)));
  }

  private void addText(String type, byte[] bytes, Optional<String> charset) {
    int room = Math.max(0, MOST_TEXT - text);
    int length = Math.min(room, bytes.length);
    text += length;
    leaves.add(new MimeParts.Leaf(type, PartText.decode(bytes, 0, length, charset)));
  }

  /** Takes the first line that looks like a boundary for the one that is missing. */
  private void addWithoutBoundary(byte[] body) {
    Optional<String> boundary = BoundaryGuess.in(body);
    if (boundary.isEmpty() || guesses >= DEEPEST) {
      addText("text/plain", body, Optional.empty());
      return;
    }
    guesses++;
    MimeTokenStream tokens = tokens();
    String quoted = boundary.get().replace("\\", "\\\\").replace("\"", "\\\"");
    tokens.parseHeadless(
        new ByteArrayInputStream(body), "multipart/mixed; boundary=\"" + quoted + "\"");
    int level = levels.size();
    read(tokens);
    while (levels.size() > level) {
      levels.removeLast();
    }
  }

  private static boolean isMultipart(Field field) {
    String name = field.getName();
    return name.equalsIgnoreCase("Content-Type")
        && Optional.ofNullable(field.getBody())
            .orElse("")
            .strip()
            .regionMatches(true, 0, "multipart/", 0, "multipart/".length());
  }
}
