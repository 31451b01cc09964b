package org.bouncecodes.codetable;

/**
 * Numbers in a string as the processor writes them: one below {@value #LONG} is a character, any
 * other two, the first of which has {@value #LONG} added to the higher bits.
 */
final class PackedNumbers {

  /** From here on numbers take two characters. */
  static final int LONG = 0x7000;

  /** How many bits of a number are in the second character. */
  static final int LOW_BITS = 15;

  private final String packed;
  private int at;

  PackedNumbers(String packed) {
    this.packed = packed;
  }

  /** The next number. */
  int next() {
    int number = packed.charAt(at++);
    return number < LONG ? number : ((number - LONG) << LOW_BITS) | packed.charAt(at++);
  }

  /** The next character, as it is. */
  char character() {
    return packed.charAt(at++);
  }
}
