package org.bouncecodes.examples.cli.mail;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The mails of one stream. One that begins with a From_ line is an mbox (RFC 4155), anything else
 * is a single mail. Holds one mail at a time.
 *
 * <p>A From_ line parts mails when it ends in a date and a field of a header follows, even without
 * an empty line before it; a field Content-Length is believed by nobody. Of quoted From_ lines one
 * mark is taken away, as mboxrd wants it and mboxo allows.
 */
public final class MailStream implements Closeable {

  private static final int LONGEST_SEPARATOR = 512;

  /** A separator and the name of the field behind it. */
  private static final int LOOK_AHEAD = LONGEST_SEPARATOR + 128;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private boolean mbox;
  private byte lineEnd = '\n';
  private boolean begun;
  private Optional<IOException> failure = Optional.empty();

  private byte[] mail = new byte[1 << 13];
  private int length;
  private boolean cut;

  /**
   * Reads mails.
   *
   * @param in closed together with this
   */
  public MailStream(InputStream in) {
    this.in = in;
  }

  /**
   * Returns the next mail. There is at least one, which may be empty. Where the stream breaks off,
   * what was read of the last mail is returned before that is told.
   *
   * @return the mail; empty at the end of the stream
   * @throws IOException if the stream cannot be read, or not to its end
   */
  public Optional<Mail> next() throws IOException {
    length = 0;
    cut = false;
    if (!begun) {
      begun = true;
      begin();
    } else if (!mbox || !has(1)) {
      return end();
    }
    if (mbox) {
      skipLine();
    }
    boolean lineStart = true;
    while (has(1) && !(cut && !mbox) && !(lineStart && isSeparator())) {
      lineStart = copyLine(lineStart);
    }
    return length == 0 && failure.isPresent()
        ? end()
        : Optional.of(new Mail(Arrays.copyOf(mail, length), cut));
  }

  private Optional<Mail> end() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void begin() {
    if (has(3) && MailBytes.startsWith(buffer, 0, "\u00EF\u00BB\u00BF")) {
      position = 3;
    }
    while (has(1) && (buffer[position] == '\n' || buffer[position] == '\r')) {
      position++;
    }
    mbox = startsWith(0, "From ");
    if (mbox && endsInCarriageReturn()) {
      lineEnd = '\r';
    }
  }

  /** Tells whether the first line ends as on the oldest of Apple's machines. */
  private boolean endsInCarriageReturn() {
    has(LOOK_AHEAD);
    int end = position;
    while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    return end + 1 < limit && buffer[end] == '\r' && buffer[end + 1] != '\n';
  }

  private void skipLine() {
    while (has(1) && buffer[position] != lineEnd) {
      position++;
    }
    position = Math.min(limit, position + 1);
  }

  /** Copies up to the end of the line or of the buffer; tells whether a line begins then. */
  private boolean copyLine(boolean lineStart) {
    if (mbox && lineStart && isQuotedSeparator()) {
      position++;
    }
    int end = position;
    while (end < limit && buffer[end] != lineEnd) {
      end++;
    }
    boolean complete = end < limit;
    int next = complete ? end + 1 : end;
    copy(next - position);
    position = next;
    return complete;
  }

  private void copy(int count) {
    int kept = Math.min(count, Mail.LARGEST - length);
    cut |= kept < count;
    if (length + kept > mail.length) {
      mail = Arrays.copyOf(mail, Math.min(Mail.LARGEST, Math.max(2 * mail.length, length + kept)));
    }
    System.arraycopy(buffer, position, mail, length, kept);
    length += kept;
  }

  private boolean isQuotedSeparator() {
    int mark = 0;
    while (mark < LONGEST_SEPARATOR && has(mark + 1) && buffer[position + mark] == '>') {
      mark++;
    }
    return mark > 0 && startsWith(mark, "From ");
  }

  private boolean isSeparator() {
    if (!mbox || buffer[position] != 'F' || !startsWith(0, "From ")) {
      return false;
    }
    has(LOOK_AHEAD);
    int end = position;
    while (end < limit && end - position < LONGEST_SEPARATOR && buffer[end] != lineEnd) {
      end++;
    }
    return end < limit
        && buffer[end] == lineEnd
        && FromLine.hasDate(buffer, position, end)
        && isHeader(end + 1);
  }

  private boolean isHeader(int start) {
    return start >= limit
        || MailBytes.isField(buffer, start, limit)
        || MailBytes.startsWith(buffer, start, ">From ");
  }

  private boolean startsWith(int ahead, String latin) {
    return has(ahead + latin.length()) && MailBytes.startsWith(buffer, position + ahead, latin);
  }

  /** Tells whether so many bytes lie ahead; reads them if need be. */
  private boolean has(int count) {
    while (limit - position < count) {
      if (position > 0) {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        position = 0;
      }
      int read = read();
      if (read <= 0) {
        return false;
      }
      limit += read;
    }
    return true;
  }

  private int read() {
    try {
      return failure.isPresent() ? -1 : in.read(buffer, limit, buffer.length - limit);
    } catch (IOException e) {
      failure = Optional.of(e);
      return -1;
    }
  }
}
