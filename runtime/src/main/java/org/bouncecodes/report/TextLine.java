package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param begin of the line
 * @param words where its first character stands that is not blank
 * @param end exclusive, without the line's end and blanks in front of it
 */
record TextLine(int begin, int words, int end) {

  static List<TextLine> of(String text, int from, int to) {
    List<TextLine> lines = new ArrayList<>();
    int begin = from;
    while (begin < to) {
      int next = text.indexOf('\n', begin);
      int end = next < 0 || next > to ? to : next;
      int words = begin;
      while (words < end && isBlank(text.charAt(words))) {
        words++;
      }
      int last = end;
      while (last > words && isBlank(text.charAt(last - 1))) {
        last--;
      }
      lines.add(new TextLine(begin, words, last));
      begin = end + 1;
    }
    return lines;
  }

  /** Finds words within a range; what lies behind it is not searched. */
  static int indexOf(String text, String words, int from, int to) {
    for (int i = from; i <= to - words.length(); i++) {
      if (text.charAt(i) == words.charAt(0) && text.startsWith(words, i)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u3000';
  }

  boolean isEmpty() {
    return words == end;
  }

  /** How far the line is indented; a tab is as wide as eight blanks. */
  int indent(String text) {
    int indent = 0;
    for (int i = begin; i < words; i++) {
      indent += text.charAt(i) == '\t' ? 8 : 1;
    }
    return indent;
  }
}
