package org.bouncecodes.examples.cli;

import java.util.ArrayList;
import java.util.List;

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

  /** Returns lines that are at most so wide, with the marks as lines of their own. */
  List<String> lines(int width, Paint paint) {
    List<String> all = text.lines().toList();
    int marked = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    int first = Math.max(0, marked - LINES_AROUND);
    int last = Math.min(all.size(), marked + LINES_AROUND + 1);
    List<String> shown = new ArrayList<>();
    if (first > 0) {
      shown.add(paint.apply(Style.DIM, DOTS));
    }
    for (int i = first; i < last; i++) {
      if (i == marked && end > start) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int from = start - lineStart;
        addMarked(shown, all.get(i), from, from + end - start, width, paint);
      } else {
        shown.add(TerminalText.cut(TerminalText.printable(all.get(i)), width));
      }
    }
    if (last < all.size()) {
      shown.add(paint.apply(Style.DIM, DOTS));
    }
    return List.copyOf(shown);
  }

  private static void addMarked(
      List<String> shown, String line, int from, int to, int width, Paint paint) {
    String printable = TerminalText.printable(line);
    int markEnd = Math.min(to, printable.length());
    int cutBefore = TerminalText.width(printable) <= width ? 0 : Math.max(0, from - width / 3);
    if (cutBefore > 0 && Character.isLowSurrogate(printable.charAt(cutBefore))) {
      cutBefore--;
    }
    String before = (cutBefore > 0 ? DOTS : "") + printable.substring(cutBefore, from);
    String mark =
        TerminalText.cut(
            printable.substring(from, markEnd), Math.max(8, width - TerminalText.width(before)));
    int room = width - TerminalText.width(before) - TerminalText.width(mark);
    String after = room <= 0 ? "" : TerminalText.cut(printable.substring(markEnd), room);
    shown.add(before + paint.apply(Style.BOLD, mark) + after);
    shown.add(
        " ".repeat(TerminalText.width(before))
            + paint.apply(Style.WAIT, "^".repeat(Math.max(1, TerminalText.width(mark)))));
  }
}
