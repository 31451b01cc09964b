package org.bouncecodes.examples.jakartamail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The header of a mail, with raw UTF-8 (RFC 6532) and encoded words (RFC 2047) decoded. */
final class HeaderText {

  /** Jakarta Mail takes long for each word. */
  private static final int MOST_DECODED = 1 << 16;

  private final StringBuilder text = new StringBuilder();
  private int decoded;

  private HeaderText() {}

  static String of(MimeMessage mail) {
    HeaderText header = new HeaderText();
    lines(mail).forEach(header::add);
    return header.text.toString();
  }

  private static List<String> lines(MimeMessage mail) {
    try {
      return Collections.list(mail.getAllHeaderLines());
    } catch (MessagingException e) {
      return List.of();
    }
  }

  private void add(String line) {
    String characters = withCharacters(line);
    if (line.contains("=?") && decoded + line.length() <= MOST_DECODED) {
      decoded += line.length();
      characters = withWords(characters);
    }
    text.append(characters).append('\n');
  }

  /** Jakarta Mail makes one char of each byte, unless a property tells it otherwise. */
  private static String withCharacters(String line) {
    return line.chars().allMatch(c -> c <= 0xFF)
        ? CharacterSet.decode(line.getBytes(StandardCharsets.ISO_8859_1), Optional.empty())
        : line;
  }

  /** A line end inside of an encoded word must not begin another field. */
  private static String withWords(String line) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(line)).replace('\r', ' ').replace('\n', ' ');
    } catch (UnsupportedEncodingException e) {
      return line;
    }
  }
}
