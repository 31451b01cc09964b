package org.bouncecodes.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Replies written for this benchmark. */
final class Replies {

  private Replies() {}

  static List<String> all() {
    try (InputStream file = Replies.class.getResourceAsStream("replies.txt")) {
      String lines =
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().map(line -> line.replace("\\n", "\r\n")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Replies one below the other until there are this many characters; none that quotes another
   * behind an arrow, since then only the quoted one would be looked at.
   */
  static String ofLength(int length) {
    StringBuilder text = new StringBuilder();
    List<String> replies = all().stream().filter(reply -> !reply.contains("->")).toList();
    for (int i = 0; text.length() < length; i++) {
      text.append(replies.get(i % replies.size())).append("\r\n");
    }
    return text.substring(0, length);
  }
}
