package org.bouncecodes.examples.cli.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the boundary of a multipart whose header does not tell it, or tells a wrong one. */
final class BoundaryGuess {

  /** RFC 2046 section 5.1.1. */
  private static final int LONGEST = 70;

  private BoundaryGuess() {}

  /** Returns what stands behind two hyphens in the first line that a field of a part follows. */
  static Optional<String> in(byte[] body) {
    int start = 0;
    while (start < body.length) {
      int end = MailBytes.lineEnd(body, start);
      boolean hyphens = end - start > 2 && body[start] == '-' && body[start + 1] == '-';
      if (hyphens && MailBytes.isField(body, Math.min(end + 1, body.length), body.length)) {
        String line = new String(body, start + 2, end - start - 2, StandardCharsets.ISO_8859_1);
        String boundary = line.stripTrailing();
        if (!boundary.isEmpty() && boundary.length() <= LONGEST) {
          return Optional.of(boundary);
        }
      }
      start = end + 1;
    }
    return Optional.empty();
  }
}
