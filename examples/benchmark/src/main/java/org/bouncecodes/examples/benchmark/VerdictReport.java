package org.bouncecodes.examples.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What the benchmarks on whole verdicts say, as Markdown, and which goals they miss. */
final class VerdictReport {

  private static final double NANOSECONDS = 1e9;

  private final Map<String, Double> times = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> misses = new ArrayList<>();
  private double bytes;

  VerdictReport(Collection<RunResult> results) {
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      name = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
      String length = result.getParams().getParam("length");
      times.put(
          length == null ? name : name + " " + length,
          result.getPrimaryResult().getStatistics().getPercentile(50));
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      if (name.equals("Verdicts.bounce") && allocated != null) {
        bytes = allocated.getScore();
      }
    }
    if (times.containsKey("Verdicts.bounce")) {
      line("\n### Verdicts\n\n| measure | value | goal |\n|---|--:|--:|");
      verdicts(times.get("Verdicts.bounce"));
      line("");
      line(misses.isEmpty() ? "All goals hold." : misses.size() + " goals are missed:");
      misses.forEach(miss -> line("- " + miss));
    }
  }

  String text() {
    return text.toString();
  }

  List<String> misses() {
    return misses;
  }

  private void verdicts(double bounce) {
    line(format("| ns a verdict | %.0f | |", bounce));
    atLeast("verdicts/s", NANOSECONDS / bounce, 1_000_000);
    atMost("B a verdict", bytes, 160);
    if (times.containsKey("Verdicts.patternList")) {
      atLeast("time of a list of patterns", times.get("Verdicts.patternList") / bounce, 20);
    }
    if (times.containsKey("Verdicts.alternation")) {
      atLeast("time of one alternation", times.get("Verdicts.alternation") / bounce, 5);
    }
    Double tenth = times.get("Verdicts.tenthOfPhrases");
    if (tenth != null && times.containsKey("Verdicts.allPhrases")) {
      atMost("ten times the phrases", times.get("Verdicts.allPhrases") / tenth, 1.3);
    }
    for (int length = 100; length <= 1_000_000; length *= 10) {
      Double time = times.get("LongTexts.bounce " + length);
      if (time != null) {
        line(format("| ns a character, %,d characters | %.1f | |", length, time / length));
      }
    }
  }

  private void atLeast(String measure, double value, double goal) {
    line(format("| %s | %,.1f | >= %,.1f |", measure, value, goal));
    if (!(value >= goal)) {
      misses.add(format("%s: %,.1f, not %,.1f", measure, value, goal));
    }
  }

  private void atMost(String measure, double value, double goal) {
    line(format("| %s | %,.1f | <= %,.1f |", measure, value, goal));
    if (!(value <= goal)) {
      misses.add(format("%s: %,.1f, not %,.1f", measure, value, goal));
    }
  }

  private static String format(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
