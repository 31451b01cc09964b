package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts how many answers are right. */
final class Score {

  /**
   * One line of the score.
   *
   * @param subject what was asked about
   * @param measure what was counted
   * @param count how many answers count
   * @param of how many could
   * @param floor the per cent wanted: at least, or at most where a high count is bad
   */
  record Line(String subject, Measure measure, long count, long of, Optional<BigDecimal> floor) {

    static final List<Column<Line>> COLUMNS =
        List.of(
            Column.of("subject", Line::subject),
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
      return subject
          + ": "
          + measure.title()
          + " is "
          + percent()
              .map(per -> per + " % (" + count + " of " + of + ")")
              .orElse("not known, because no row tells")
          + ", wanted is "
          + wanted();
    }
  }

  private final Examination examination;
  private final List<Line> lines;

  Score(Examination examination, Map<Measure, BigDecimal> floors) {
    this.examination = examination;
    this.lines =
        Arrays.stream(Measure.values())
            .filter(examination.measures()::contains)
            .map(measure -> line(measure, Optional.ofNullable(floors.get(measure))))
            .toList();
  }

  private Line line(Measure measure, Optional<BigDecimal> floor) {
    List<Answer> telling =
        examination.answers().stream()
            .filter(answer -> measure.appliesTo(answer, examination.measures()))
            .toList();
    long count = telling.stream().filter(measure::counts).count();
    return new Line(examination.subject(), measure, count, telling.size(), floor);
  }

  List<Line> lines() {
    return lines;
  }

  /** Writes the score for people. */
  void writeTo(Writer out, Paint paint) throws IOException {
    String subject = examination.subject();
    out.write(paint.apply(Style.BOLD, Phrasing.capitalized(subject)) + ": ");
    out.write(examination.extent() + "\n\n");
    for (Line line : lines) {
      String percent = line.percent().map(text -> text + " %").orElse("-");
      String numbers = String.format(Locale.ROOT, "%7d of %-7d %7s", line.count, line.of, percent);
      Style style = line.floor.isEmpty() ? Style.PLAIN : line.isMissed() ? Style.STOP : Style.GOOD;
      String wanted = line.floor.isEmpty() ? "" : "  " + line.wanted();
      String title = line.measure.title();
      out.write("  " + title + " ".repeat(Math.max(1, 15 - title.length())));
      out.write(paint.apply(style, numbers) + wanted + (line.isMissed() ? ": MISSED" : "") + "\n");
    }
  }
}
