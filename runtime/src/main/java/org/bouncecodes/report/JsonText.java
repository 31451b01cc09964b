package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first JSON value (RFC 8259) of a text, as far as it is one. Objects become maps, arrays
 * lists, all else strings; what is broken off or too deep is left out.
 */
final class JsonText {

  private static final int DEEPEST = 32;

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /** Returns the members of the object with which a text begins; none when it is no object. */
  static Map<?, ?> object(String text) {
    return new JsonText(text).value(0) instanceof Map<?, ?> members ? members : Map.of();
  }

  private @Nullable Object value(int depth) {
    skipBlanks();
    char c = peek();
    if (depth > DEEPEST) {
      at = text.length();
      return null;
    }
    return switch (c) {
      case '{' -> members(depth);
      case '[' -> elements(depth);
      case '"' -> string();
      default -> token();
    };
  }

  private Map<String, Object> members(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    skipBlanks();
    while (peek() == '"') {
      String name = string();
      skipBlanks();
      if (name == null || peek() != ':') {
        break;
      }
      at++;
      Object value = value(depth + 1);
      if (value != null) {
        members.putIfAbsent(name, value);
      }
      if (!goesOn('}')) {
        break;
      }
    }
    return members;
  }

  private List<Object> elements(int depth) {
    List<Object> elements = new ArrayList<>();
    at++;
    skipBlanks();
    boolean more = peek() != ']';
    at += more ? 0 : 1;
    while (more && at < text.length()) {
      int begin = at;
      Object value = value(depth + 1);
      if (value != null) {
        elements.add(value);
      }
      more = goesOn(']') && at > begin;
    }
    return elements;
  }

  /** Skips a comma, or the end of an object or array. */
  private boolean goesOn(char close) {
    skipBlanks();
    char c = peek();
    at += c == ',' || c == close ? 1 : 0;
    skipBlanks();
    return c == ',';
  }

  /** Returns null where the string is broken off: half an address is another one. */
  private @Nullable String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      string.append(c == '\\' && at < text.length() ? escaped() : c);
    }
    if (at == text.length()) {
      return null;
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b', 'f' -> ' ';
      case 'u' -> {
        int unit = 0;
        for (int i = at; i < at + 4; i++) {
          int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
          if (digit < 0) {
            yield c;
          }
          unit = unit * 16 + digit;
        }
        at += 4;
        yield (char) unit;
      }
      default -> c;
    };
  }

  private @Nullable String token() {
    int begin = at;
    while (Character.isLetterOrDigit(peek()) || "+-.".indexOf(peek()) >= 0) {
      at++;
    }
    String token = text.substring(begin, at);
    return token.isEmpty() || token.equals("null") ? null : token;
  }

  private void skipBlanks() {
    while (at < text.length() && TextLine.isBlank(text.charAt(at))) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
