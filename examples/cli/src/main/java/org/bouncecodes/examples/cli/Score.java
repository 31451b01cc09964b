package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts how many answers are right. */
final class Score {

  /**
   * One line of the score.
   *
   * @param measure what was counted
   * @param count how many answers count
   * @param of how many could
   * @param floor the per cent wanted: at least, or at most where a high count is bad
   */
  record Line(Measure measure, long count, long of, Optional<BigDecimal> floor) {

    static final List<Column<Line>> COLUMNS =
        List.of(
            Column.of("measure", line -> line.measure.name()),
            Column.of("count", Line::count),
            Column.of("of", Line::of),
            new Column<>("percent", line -> line.percent()),
            new Column<>("floor", Line::floor),
            Column.of("missed", Line::isMissed));

    /** Returns the per cent, unless there was nothing to count. */
    Optional<BigDecimal> percent() {
      return of == 0
          ? Optional.empty()
          : Optional.of(
              BigDecimal.valueOf(100 * count)
                  .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP));
    }

    /** Tells whether the floor is missed; where there was nothing to count, it is. */
    boolean isMissed() {
      if (floor.isEmpty()) {
        return false;
      }
      BigDecimal reached = BigDecimal.valueOf(count).movePointRight(2);
      int order = reached.compareTo(floor.get().multiply(BigDecimal.valueOf(of)));
      return of == 0 || (measure.isBad() ? order > 0 : order < 0);
    }

    /** Says what is wanted. */
    String wanted() {
      return floor
          .map(per -> (measure.isBad() ? "at most " : "at least ") + per.toPlainString() + " %")
          .orElse("");
    }

    /** Says in words how the floor was missed. */
    String problem() {
      return measure.title()
          + " is "
          + percent()
              .map(per -> per + " % (" + count + " of " + of + ")")
              .orElse("not known, because no row tells")
          + ", wanted is "
          + wanted();
    }
  }

  private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);
  private final Map<Measure, Long> totals = new EnumMap<>(Measure.class);
  private long rows;
  private long noBounces;
  private long notAsked;

  /** Puts a question and counts the answer; returns it, or empty for a row that is left out. */
  Optional<Verdict> ask(Examiner examiner, CorpusRow row) {
    rows++;
    if (!row.bounce()) {
      noBounces++;
      return Optional.empty();
    }
    Optional<Verdict> answer = examiner.answer(row);
    if (answer.isEmpty()) {
      notAsked++;
      return answer;
    }
    for (Measure measure : Measure.values()) {
      if (measure.appliesTo(row, answer.get())) {
        totals.merge(measure, 1L, Long::sum);
        counts.merge(measure, measure.counts(row, answer.get()) ? 1L : 0L, Long::sum);
      }
    }
    return answer;
  }

  List<Line> lines(Map<Measure, BigDecimal> floors) {
    return Arrays.stream(Measure.values())
        .map(
            measure ->
                new Line(
                    measure,
                    counts.getOrDefault(measure, 0L),
                    totals.getOrDefault(measure, 0L),
                    Optional.ofNullable(floors.get(measure))))
        .toList();
  }

  /** Writes the score for people. */
  void writeTo(Writer out, List<Line> lines, Paint paint) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "%d rows: %d scored; left out %d that are no bounces, %d without evidence\n\n",
            rows,
            rows - noBounces - notAsked,
            noBounces,
            notAsked));
    for (Line line : lines) {
      String percent = line.percent().map(text -> text + " %").orElse("-");
      String numbers = String.format(Locale.ROOT, "%7d of %-7d %7s", line.count, line.of, percent);
      Style style = line.floor.isEmpty() ? Style.PLAIN : line.isMissed() ? Style.STOP : Style.GOOD;
      String wanted = line.floor.isEmpty() ? "" : "  " + line.wanted();
      String title = line.measure.title();
      out.write("  " + title + " ".repeat(Math.max(1, 14 - title.length())));
      out.write(paint.apply(style, numbers) + wanted + (line.isMissed() ? ": MISSED" : "") + "\n");
    }
  }
}
