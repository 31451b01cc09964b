package org.bouncecodes.examples.cli.mail;

/**
 * The line that parts the mails of an mbox: {@code From ann@example.com Tue Nov 24 04:27:59 2026}.
 */
final class FromLine {

  private FromLine() {}

  /** Tells whether a line names an hour with its minutes and, anywhere, a year. */
  static boolean hasDate(byte[] line, int start, int end) {
    boolean time = false;
    boolean year = false;
    for (int i = start; i < end; i++) {
      time |= line[i] == ':' && digits(line, start, i) >= 1 && digitsAfter(line, i + 1, end) >= 2;
      boolean number = isDigit(line[i]) && !isDigit(line[i - 1]);
      year |= number && (line[i] == '1' || line[i] == '2') && digitsAfter(line, i, end) == 4;
    }
    return time && year;
  }

  private static int digits(byte[] line, int start, int end) {
    int begin = end;
    while (begin > start && isDigit(line[begin - 1])) {
      begin--;
    }
    return end - begin;
  }

  private static int digitsAfter(byte[] line, int start, int end) {
    int last = start;
    while (last < end && isDigit(line[last])) {
      last++;
    }
    return last - start;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
