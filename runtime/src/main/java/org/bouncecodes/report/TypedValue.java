package org.bouncecodes.report;

import java.util.Optional;

/** The value of a field that names its type, such as {@code rfc822; ann@example.com}. */
final class TypedValue {

  private TypedValue() {}

  /**
   * Returns the address in the value of Final-Recipient or Original-Recipient (RFC 3464 section
   * 2.3.1), without brackets, comment or display name. What looks like xtext (RFC 3461) stays as it
   * is: {@code ann+22@example.com} is a good address.
   */
  static Optional<String> address(String value) {
    String text = withoutType(value);
    int open = text.lastIndexOf('<');
    int close = text.indexOf('>', open + 1);
    if (open >= 0 && close > open) {
      text = text.substring(open + 1, close);
    } else {
      int comment = text.lastIndexOf(" (");
      if (comment > 0 && text.endsWith(")")) {
        text = text.substring(0, comment);
      }
    }
    String address = text.strip();
    if (value.regionMatches(true, 0, "utf-8", 0, 5)) {
      address = decoded(address);
    }
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }

  /**
   * Tells whether an address is one that mail can be sent to, not the name of a local user, and not
   * the name in a directory that Exchange wraps into {@code IMCEAEX-_O=EXAMPLE@example.com}.
   */
  static boolean isMailAddress(String address) {
    return address.indexOf('@') > 0 && !address.regionMatches(true, 0, "IMCEA", 0, 5);
  }

  /** Returns the value without its type, as in {@code dns; mx.example.com}. */
  static String withoutType(String value) {
    int semicolon = value.indexOf(';');
    for (int i = 0; i < semicolon; i++) {
      char c = value.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != ' ' && c != '_') {
        return value.strip();
      }
    }
    return value.substring(semicolon + 1).strip();
  }

  /** Reads the form in which an address of any script travels as ASCII (RFC 6533 section 3). */
  private static String decoded(String address) {
    StringBuilder decoded = new StringBuilder(address.length());
    int from = 0;
    int open = address.indexOf("\\x{");
    while (open >= 0) {
      int close = address.indexOf('}', open);
      int codePoint = close < 0 ? -1 : hexadecimal(address, open + 3, close);
      if (codePoint >= 0) {
        decoded.append(address, from, open).appendCodePoint(codePoint);
        from = close + 1;
      }
      open = address.indexOf("\\x{", open + 3);
    }
    return decoded.append(address, from, address.length()).toString();
  }

  private static int hexadecimal(String text, int from, int to) {
    int number = to - from > 6 || to == from ? -1 : 0;
    for (int i = from; i < to && number >= 0; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      number = digit < 0 ? -1 : number * 16 + digit;
    }
    return Character.isValidCodePoint(number) ? number : -1;
  }
}
