package org.bouncecodes.examples.cli.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Decodes the header of a mail: raw UTF-8 (RFC 6532) and encoded words (RFC 2047). */
final class HeaderText {

  /** Looking for the ends of encoded words takes quadratic time. */
  private static final int LONGEST_DECODED = 8192;

  private static final int LARGEST = 1 << 18;

  private HeaderText() {}

  static String decode(byte[] bytes, int start, int end) {
    int limit = Math.min(end, start + LARGEST);
    String header = PartText.decode(bytes, start, limit, Optional.empty());
    return header.contains("=?") ? withDecodedWords(header) : header;
  }

  /** Decodes field by field, so that words in folded lines are joined as they should be. */
  private static String withDecodedWords(String header) {
    StringBuilder result = new StringBuilder(header.length());
    StringBuilder field = new StringBuilder();
    for (String line : header.split("\n", -1)) {
      if (!line.startsWith(" ") && !line.startsWith("\t")) {
        addDecoded(field, result);
      }
      field.append(line).append('\n');
    }
    addDecoded(field, result);
    return result.toString();
  }

  private static void addDecoded(StringBuilder field, StringBuilder result) {
    if (field.length() > LONGEST_DECODED || field.indexOf("=?") < 0) {
      result.append(field);
    } else {
      String unfolded = field.toString().replace("\r", "").replace("\n", "");
      result.append(decoded(unfolded)).append('\n');
    }
    field.setLength(0);
  }

  /** A line end inside of an encoded word must not begin another field. */
  private static String decoded(String field) {
    try {
      return DecoderUtil.decodeEncodedWords(
              field, DecodeMonitor.SILENT, StandardCharsets.ISO_8859_1)
          .replace('\r', ' ')
          .replace('\n', ' ');
    } catch (RuntimeException e) {
      return field;
    }
  }
}
