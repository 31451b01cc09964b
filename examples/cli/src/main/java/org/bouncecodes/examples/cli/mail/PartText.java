package org.bouncecodes.examples.cli.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes text whose character set may be wrong, unknown or not named. */
final class PartText {

  private PartText() {}

  /**
   * Decodes bytes. Where the name of the character set is unknown here, or the bytes cannot be of
   * it, nothing is lost: they are read as UTF-8, and what is not UTF-8 as ISO-8859-1.
   */
  static String decode(byte[] bytes, int start, int end, Optional<String> charset) {
    Optional<Charset> named = charset.flatMap(PartText::find);
    if (named.isPresent() && !isAsciiSuperset(named.get())) {
      return new String(bytes, start, end - start, named.get());
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

  private static boolean isAsciiSuperset(Charset charset) {
    return charset.equals(StandardCharsets.US_ASCII) || charset.equals(StandardCharsets.UTF_8);
  }

  private static Optional<Charset> find(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
