package org.bouncecodes.examples.cli.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Decodes text whose character set may be wrong, unknown or not named. */
final class PartText {

  private static final int MOST_KNOWN = 200;

  /** For a name that it does not know the run time searches long, every time. */
  private static final Map<String, Optional<Charset>> KNOWN = new ConcurrentHashMap<>();

  /** Some reduced run times lack it. */
  private static final Charset JAPANESE = find("ISO-2022-JP").orElse(StandardCharsets.ISO_8859_1);

  private PartText() {}

  /**
   * Decodes bytes. ASCII and UTF-8 are what senders write without looking: such a text is read as
   * what it is, as is one whose character set is unknown here. UTF-8 that is none is read as
   * ISO-8859-1, in which no byte is lost.
   */
  static String decode(byte[] bytes, int start, int end, Optional<String> charset) {
    Charset named = charset.flatMap(PartText::find).orElse(StandardCharsets.US_ASCII);
    if (!named.equals(StandardCharsets.US_ASCII) && !named.equals(StandardCharsets.UTF_8)) {
      return new String(bytes, start, end - start, named);
    }
    if (isAscii(bytes, start, end)) {
      boolean escapes = hasJapaneseEscape(bytes, start, end);
      return new String(
          bytes, start, end - start, escapes ? JAPANESE : StandardCharsets.ISO_8859_1);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, end - start))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean isAscii(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the text switches to Kanji (RFC 1468). */
  private static boolean hasJapaneseEscape(byte[] bytes, int start, int end) {
    for (int i = start; i < end - 2; i++) {
      if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Charset> find(String name) {
    Optional<Charset> known = KNOWN.get(name);
    if (known == null) {
      known = search(name);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(name, known);
      }
    }
    return known;
  }

  private static Optional<Charset> search(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
