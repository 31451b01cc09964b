package org.bouncecodes.codetable;

/**
 * Non-negative numbers packed into printable ASCII, small ones into one character: every character
 * carries a digit of base {@value #BASE}, and those of the upper half say that more follow.
 */
final class PackedNumbers {

  static final int BASE = 46;

  /** The printable characters that a Java string holds without an escape. */
  private static final String DIGITS = digits();

  private static final byte[] VALUES = values();

  private final String[] chunks;
  private int chunk;
  private int next;

  PackedNumbers(String... chunks) {
    this.chunks = chunks.clone();
  }

  private static String digits() {
    StringBuilder digits = new StringBuilder();
    for (char c = ' '; c <= '~'; c++) {
      if (c != '"' && c != '\\') {
        digits.append(c);
      }
    }
    return digits.substring(0, 2 * BASE);
  }

  private static byte[] values() {
    byte[] values = new byte[0x80];
    for (int i = 0; i < DIGITS.length(); i++) {
      values[DIGITS.charAt(i)] = (byte) i;
    }
    return values;
  }

  static void pack(int number, StringBuilder into) {
    int rest = number;
    while (rest >= BASE) {
      into.append(DIGITS.charAt(BASE + rest % BASE));
      rest /= BASE;
    }
    into.append(DIGITS.charAt(rest));
  }

  /** Unpacks the next number; a number never spans two chunks. */
  int next() {
    if (next == chunks[chunk].length()) {
      chunk++;
      next = 0;
    }
    int number = 0;
    int weight = 1;
    int digit = VALUES[chunks[chunk].charAt(next++)];
    while (digit >= BASE) {
      number += (digit - BASE) * weight;
      weight *= BASE;
      digit = VALUES[chunks[chunk].charAt(next++)];
    }
    return number + digit * weight;
  }

  int[] array(int length) {
    int[] numbers = new int[length];
    for (int i = 0; i < length; i++) {
      numbers[i] = next();
    }
    return numbers;
  }
}
