package org.bouncecodes.examples.jakartamail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes text whose character set may be wrong, unknown or not named. */
final class CharacterSet {

  private CharacterSet() {}

  /**
   * Decodes bytes. ASCII and UTF-8 are what senders write without looking: such a text is read as
   * what it is, as is one whose character set is unknown here. UTF-8 that is none is read as
   * ISO-8859-1, in which no byte is lost.
   */
  static String decode(byte[] bytes, Optional<String> name) {
    Charset named = name.flatMap(CharacterSet::find).orElse(StandardCharsets.UTF_8);
    boolean guess = named.equals(StandardCharsets.US_ASCII) || named.equals(StandardCharsets.UTF_8);
    return guess ? unicode(bytes).orElse(latin(bytes)) : new String(bytes, named);
  }

  private static Optional<String> unicode(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    // More might follow: what is cut off within a character is good.
    boolean wrong =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, false).isError();
    return wrong ? Optional.empty() : Optional.of(text.flip().toString());
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> find(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
