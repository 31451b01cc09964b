package org.bouncecodes.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** How text fills the cells of a terminal. */
final class TerminalText {

  private static final String ELLIPSIS = "...";

  private TerminalText() {}

  /**
   * Returns the text with a stand-in for every character that could steer a terminal. What a mail
   * server wrote must not move the cursor. The length stays the same.
   */
  static String printable(String text) {
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        result.setCharAt(i, ' ');
      } else if (Character.isISOControl(c) || isDirection(c)) {
        result.setCharAt(i, '?');
      }
    }
    return result.toString();
  }

  /** Returns how many cells the text fills; East Asian characters fill two. */
  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  /** Returns as much of the text as fits; what is cut is marked by three dots. */
  static String cut(String text, int width) {
    if (text.length() <= width / 2 || width(text) <= width) {
      return text;
    }
    int room = Math.max(0, width - ELLIPSIS.length());
    int end = 0;
    while (end < text.length() && room >= width(text.codePointAt(end))) {
      room -= width(text.codePointAt(end));
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(0, end) + ELLIPSIS;
  }

  /** Breaks running text into lines between words; a word that is too long stays whole. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  private static boolean isDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
