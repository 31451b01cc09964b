package org.bouncecodes;

/**
 * What the server said about trying again: the first digit of its code (RFC 3463 section 2, RFC
 * 5321 section 4.2.1). This is not yet what to do: about half of all permanent refusals have
 * nothing to do with the recipient's address. See {@link Action} for that.
 */
public enum Permanence {
  /** Class 5: the same message to the same address will be refused again. */
  PERMANENT,
  /** Class 4: it may work later. */
  TEMPORARY,
  /** Class 2, and the replies that begin with 3: nothing failed. */
  SUCCESS,
  /** No code that tells. */
  UNKNOWN;

  /**
   * Reads the class digit of a code.
   *
   * @param code a basic reply or an enhanced status code, for instance {@code 550} or {@code 4.2.2}
   * @return what its first character says; {@link #UNKNOWN} for any text that does not begin with
   *     2, 3, 4 or 5
   */
  public static Permanence of(CharSequence code) {
    return code.length() == 0 ? UNKNOWN : of(code.charAt(0));
  }

  static Permanence of(char classDigit) {
    return switch (classDigit) {
      case '2', '3' -> SUCCESS;
      case '4' -> TEMPORARY;
      case '5' -> PERMANENT;
      default -> UNKNOWN;
    };
  }
}
