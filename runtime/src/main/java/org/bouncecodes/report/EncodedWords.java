package org.bouncecodes.report;

import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Decodes encoded words (RFC 2047, with the language of RFC 2231), such as {@code
 * =?UTF-8?Q?R=C3=A9ponse_automatique?=}. What cannot be decoded stays as it is.
 */
final class EncodedWords {

  /** RFC 2047 allows 75 characters; longer ones are in use. */
  private static final int LONGEST = 4096;

  private final String value;
  private final StringBuilder text;
  private final ByteArrayOutputStream run = new ByteArrayOutputStream();
  private @Nullable String charset;
  private int runBegin;
  private int end;

  private EncodedWords(String value) {
    this.value = value;
    this.text = new StringBuilder(value.length());
  }

  static String decode(String value) {
    return value.contains("=?") ? new EncodedWords(value).decoded() : value;
  }

  private String decoded() {
    int open = value.indexOf("=?");
    while (open >= 0) {
      Word word = Word.at(value, open);
      if (word != null) {
        add(word, open);
      }
      open = value.indexOf("=?", word == null ? open + 2 : end);
    }
    endRun();
    return text.append(value, end, value.length()).toString();
  }

  /** Blanks between encoded words do not count, and a character may be cut in two there. */
  private void add(Word word, int open) {
    boolean adjoins = charset != null && value.substring(end, open).isBlank();
    if (!adjoins || !word.charset.equalsIgnoreCase(charset)) {
      endRun();
      text.append(value, adjoins ? open : end, open);
      runBegin = open;
      charset = word.charset;
    }
    run.writeBytes(word.bytes);
    end = word.end;
  }

  private void endRun() {
    if (charset != null) {
      String words = decoded(run.toByteArray(), charset);
      if (words == null || words.indexOf('\uFFFD') >= 0) {
        text.append(value, runBegin, end);
      } else {
        text.append(words.replace('\r', ' ').replace('\n', ' '));
      }
    }
    charset = null;
    run.reset();
  }

  /** Returns null for a charset that is unheard of; bad bytes become U+FFFD. */
  private static @Nullable String decoded(byte[] bytes, String charset) {
    try {
      return new String(bytes, charset);
    } catch (UnsupportedEncodingException e) {
      return null;
    }
  }

  /** One encoded word: its charset, its decoded bytes, and where it ends. */
  private static final class Word {

    private final String charset;
    private final byte[] bytes;
    private final int end;

    private Word(String charset, byte[] bytes, int end) {
      this.charset = charset;
      this.bytes = bytes;
      this.end = end;
    }

    static @Nullable Word at(String value, int open) {
      int limit = Math.min(value.length(), open + LONGEST);
      int second = question(value, open + 2, limit);
      int third = question(value, second + 1, limit);
      int close = question(value, third + 1, limit);
      if (close == limit || third != second + 2 || !value.startsWith("?=", close)) {
        return null;
      }
      String name = value.substring(open + 2, second);
      int language = name.indexOf('*');
      String charset = language < 0 ? name : name.substring(0, language);
      String coded = value.substring(third + 1, close);
      byte[] bytes =
          switch (value.charAt(second + 1)) {
            case 'Q', 'q' -> quoted(coded);
            case 'B', 'b' -> base64(coded);
            default -> null;
          };
      return bytes == null || decoded(new byte[0], charset) == null
          ? null
          : new Word(charset, bytes, close + 2);
    }

    /** Returns where the next question mark stands, or the limit. */
    private static int question(String value, int from, int limit) {
      int at = from;
      while (at < limit && value.charAt(at) != '?') {
        at++;
      }
      return Math.min(at, limit);
    }

    private static byte @Nullable [] base64(String coded) {
      try {
        return Base64.getDecoder().decode(coded);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    private static byte @Nullable [] quoted(String coded) {
      byte[] bytes = new byte[coded.length()];
      int length = 0;
      for (int i = 0; i < coded.length(); i++) {
        char c = coded.charAt(i);
        if (c == '=') {
          int high = i + 2 < coded.length() ? Character.digit(coded.charAt(i + 1), 16) : -1;
          int low = high < 0 ? -1 : Character.digit(coded.charAt(i + 2), 16);
          if (low < 0) {
            return null;
          }
          bytes[length++] = (byte) (high * 16 + low);
          i += 2;
        } else if (c > '~') {
          return null;
        } else {
          bytes[length++] = (byte) (c == '_' ? ' ' : c);
        }
      }
      return Arrays.copyOf(bytes, length);
    }
  }
}
