package org.bouncecodes.examples.cli.mail;

/** Finds places in the bytes of a mail. */
final class MailBytes {

  private static final int LONGEST_FIELD_NAME = 76;

  private MailBytes() {}

  /** Returns where the header begins: behind a byte order mark, empty lines and a From_ line. */
  static int start(byte[] mail) {
    int start = startsWith(mail, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
    while (start < mail.length && (mail[start] == '\n' || mail[start] == '\r')) {
      start++;
    }
    if (startsWith(mail, start, "From ") || startsWith(mail, start, ">From ")) {
      start = Math.min(mail.length, lineEnd(mail, start) + 1);
    }
    return start;
  }

  /** Returns where the first empty line begins, or the length where there is none. */
  static int headerEnd(byte[] mail, int start) {
    int line = start;
    while (line < mail.length) {
      boolean carriageReturn = mail[line] == '\r' && line + 1 < mail.length;
      if (mail[line] == '\n' || (carriageReturn && mail[line + 1] == '\n')) {
        return line;
      }
      line = lineEnd(mail, line) + 1;
    }
    return mail.length;
  }

  /** Returns where the line feed of a line is, or the length where there is none. */
  static int lineEnd(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Tells whether a field of a header begins here: a name and a colon (RFC 5322 section 2.2). */
  static boolean isField(byte[] bytes, int start, int limit) {
    int last = Math.min(limit, start + LONGEST_FIELD_NAME);
    for (int i = start; i < last; i++) {
      if (bytes[i] == ':') {
        return i > start;
      }
      if (bytes[i] <= ' ' || bytes[i] >= 0x7F) {
        return false;
      }
    }
    return false;
  }

  static boolean startsWith(byte[] bytes, int start, String latin) {
    if (bytes.length - start < latin.length()) {
      return false;
    }
    for (int i = 0; i < latin.length(); i++) {
      if ((bytes[start + i] & 0xFF) != latin.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the same mail with line feeds, if only carriage returns end its lines. */
  static byte[] withLineFeeds(byte[] mail) {
    boolean returns = false;
    for (byte b : mail) {
      if (b == '\n') {
        return mail;
      }
      returns |= b == '\r';
    }
    if (!returns) {
      return mail;
    }
    byte[] result = mail.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] = result[i] == '\r' ? (byte) '\n' : result[i];
    }
    return result;
  }
}
