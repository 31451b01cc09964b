package org.bouncecodes.processor;

/** Java literals in pure ASCII, so that no compiler's encoding can change them. */
final class JavaLiteral {

  private JavaLiteral() {}

  static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      literal.append(text.charAt(i) == '\'' ? "'" : escape(text.charAt(i)));
    }
    return literal.append('"').toString();
  }

  static String of(char c) {
    return "'" + (c == '"' ? "\"" : escape(c)) + "'";
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\'' -> "\\'";
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> {
        if (c >= ' ' && c <= '~') {
          yield String.valueOf(c);
        }
        // A Unicode escape of a control character would be read before the literal is.
        yield String.format(c < ' ' ? "\\%03o" : "\\u%04x", (int) c);
      }
    };
  }
}
