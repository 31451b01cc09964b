package org.bouncecodes.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a text around the part that decided, which is underlined.
 *
 * @param text the whole text
 * @param start where the part begins
 * @param end where it ends, exclusive; the same as the start when nothing decided
 */
record Excerpt(String text, int start, int end) {

  private static final int LINES_AROUND = 3;
  private static final String DOTS = "...";

  /** What the lines of one reply repeat; no part of the words. */
  private static final Pattern LINE_PREFIX =
      Pattern.compile("\\s*[2-5][0-9]{2}[- ](#?[245](\\.[0-9]{1,3}){2}[- ])?\\s*");

  /** Returns lines that are at most so wide, with the marks as lines of their own. */
  List<String> lines(int width, Paint paint) {
    int marked = lineOf(start);
    int lastMarked = Math.max(marked, lineOf(end - 1));
    int first = Math.max(0, marked - LINES_AROUND);
    int last = lastMarked + LINES_AROUND;
    List<String> shown = new ArrayList<>();
    if (first > 0) {
      shown.add(paint.apply(Style.DIM, DOTS));
    }
    int number = 0;
    int begin = 0;
    while (begin < text.length() && number <= last) {
      int lineEnd = text.indexOf('\n', begin);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      if (number >= first) {
        add(shown, begin, lineEnd, width, paint);
      }
      begin = lineEnd + 1;
      number++;
    }
    if (begin < text.length()) {
      shown.add(paint.apply(Style.DIM, DOTS));
    }
    return List.copyOf(shown);
  }

  private int lineOf(int index) {
    return (int) text.substring(0, Math.max(0, index)).chars().filter(c -> c == '\n').count();
  }

  private void add(List<String> shown, int begin, int lineEnd, int width, Paint paint) {
    boolean carriageReturn = lineEnd > begin && text.charAt(lineEnd - 1) == '\r';
    String line = text.substring(begin, carriageReturn ? lineEnd - 1 : lineEnd);
    int from = start >= begin ? start - begin : prefixLength(line);
    int to = Math.min(end - begin, line.length());
    if (from < to) {
      addMarked(shown, line, from, to, width, paint);
    } else {
      shown.add(TerminalText.cut(TerminalText.printable(line), width));
    }
  }

  private static int prefixLength(String line) {
    Matcher prefix = LINE_PREFIX.matcher(line);
    return prefix.lookingAt() ? prefix.end() : 0;
  }

  private static void addMarked(
      List<String> shown, String line, int from, int to, int width, Paint paint) {
    String printable = TerminalText.printable(line);
    int cutBefore = TerminalText.width(printable) <= width ? 0 : Math.max(0, from - width / 3);
    if (cutBefore > 0 && Character.isLowSurrogate(printable.charAt(cutBefore))) {
      cutBefore--;
    }
    String before = (cutBefore > 0 ? DOTS : "") + printable.substring(cutBefore, from);
    String mark =
        TerminalText.cut(
            printable.substring(from, to), Math.max(8, width - TerminalText.width(before)));
    int room = width - TerminalText.width(before) - TerminalText.width(mark);
    String after = room <= 0 ? "" : TerminalText.cut(printable.substring(to), room);
    shown.add(before + paint.apply(Style.BOLD, mark) + after);
    shown.add(
        " ".repeat(TerminalText.width(before))
            + paint.apply(Style.WAIT, "^".repeat(Math.max(1, TerminalText.width(mark)))));
  }
}
