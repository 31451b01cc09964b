package org.bouncecodes.examples.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bouncecodes.Action;

/** Counts verdicts by what is to be done. */
final class Tally {

  private static final int NAME_WIDTH = TableColumn.widthOf(Action.values());

  private final Map<Action, Long> byAction = new EnumMap<>(Action.class);
  private long lines;
  private long bounces;
  private long unrecognised;

  void add(Verdict verdict) {
    lines++;
    byAction.merge(verdict.action(), 1L, Long::sum);
    bounces += verdict.isBounce() ? 1 : 0;
    unrecognised += verdict.isRecognised() ? 0 : 1;
  }

  void writeTo(PrintWriter out, Paint paint) {
    out.println(lines + " lines: " + bounces + " bounces, " + unrecognised + " not recognised");
    List<Action> seen =
        Arrays.stream(Action.values())
            .filter(action -> count(action) > 0)
            .sorted(Comparator.comparingLong(this::count).reversed())
            .toList();
    for (Action action : seen) {
      String name = action.name() + " ".repeat(NAME_WIDTH - action.name().length());
      out.println(
          "  "
              + paint.apply(Style.of(action), name)
              + padded(Long.toString(count(action)), 10)
              + padded(Math.round(100.0 * count(action) / lines) + " %", 7)
              + "  "
              + Phrasing.of(action));
    }
    out.flush();
  }

  private long count(Action action) {
    return byAction.getOrDefault(action, 0L);
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }
}
