package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads lines of any bytes: what is not UTF-8 becomes U+FFFD. Only LF, or CR LF, ends a line, so
 * that the numbers are those of other tools. A line counts up to {@value #MAX_LENGTH} characters,
 * so that no input takes more memory than there is.
 */
final class ReplyLines {

  static final int MAX_LENGTH = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStreamReader reader;
  private final char[] buffer = new char[1 << 15];
  private final StringBuilder line = new StringBuilder();
  private int position;
  private int limit;
  private int lastLineEnd = -1;
  private boolean started;

  ReplyLines(InputStream in) {
    this.reader = new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /** Reads everything as one text, up to the longest line allowed. */
  static String wholeText(InputStream in) throws IOException {
    ReplyLines lines = new ReplyLines(in);
    StringBuilder text = new StringBuilder();
    Optional<String> line = lines.next();
    while (line.isPresent() && text.length() < MAX_LENGTH) {
      text.append(text.length() > 0 ? "\n" : "").append(line.get());
      line = lines.next();
    }
    return text.toString();
  }

  /** Returns the next line without its end, or empty at the end of the input. */
  Optional<String> next() throws IOException {
    line.setLength(0);
    boolean any = false;
    while (position < limit || fill()) {
      any = true;
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      line.append(buffer, position, Math.min(end - position, MAX_LENGTH - line.length()));
      position = Math.min(limit, end + 1);
      if (end < limit) {
        return Optional.of(withoutReturn());
      }
    }
    return any ? Optional.of(withoutReturn()) : Optional.empty();
  }

  /** Tells whether the next line can be read without waiting for whoever writes it. */
  boolean isReady() throws IOException {
    return position <= lastLineEnd || reader.ready();
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, reader.read(buffer, 0, buffer.length));
    lastLineEnd = limit - 1;
    while (lastLineEnd >= 0 && buffer[lastLineEnd] != '\n') {
      lastLineEnd--;
    }
    if (!started && limit > 0) {
      started = true;
      position = buffer[0] == BYTE_ORDER_MARK ? 1 : 0;
    }
    return position < limit || (limit > 0 && fill());
  }

  private String withoutReturn() {
    int length = line.length();
    return line.substring(0, length > 0 && line.charAt(length - 1) == '\r' ? length - 1 : length);
  }
}
