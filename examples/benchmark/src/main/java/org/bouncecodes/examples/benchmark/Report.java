package org.bouncecodes.examples.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Ratios within one run, as Markdown, and which goals they miss. */
final class Report {

  private static final double FROM_POSITION_AT_MOST = 0.5;
  private static final double FROM_STRING_AT_MOST = 1.2;
  private static final double THOUSAND_AT_MOST = 1.5;

  /** JMH counts its own allocations too, spread over all operations. */
  private static final double NO_BYTES = 0.5;

  private record Score(double nanoseconds, double bytes) {}

  private final Map<String, Score> scores = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> misses = new ArrayList<>();

  Report(Collection<RunResult> results) {
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      String[] name = params.getBenchmark().split("\\.", -1);
      if (!params.getParamsKeys().contains("rows")) {
        continue;
      }
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      double bytes = allocated == null ? Double.NaN : allocated.getScore();
      // Unlike the mean, the median stands a few iterations disturbed by other processes.
      double median = result.getPrimaryResult().getStatistics().getPercentile(50);
      scores.put(
          key(
              name[name.length - 2] + "." + name[name.length - 1],
              params.getParam("rows"),
              params.getParam("hit"),
              params.getParam("count")),
          new Score(median, bytes));
    }
    if (scores.isEmpty()) {
      return;
    }
    section(
        "From a position in a reply",
        "FromPosition",
        List.of("substringHashMap", "substringSwitch"),
        FROM_POSITION_AT_MOST);
    section(
        "From a String",
        "FromString",
        List.of("hashMap", "hashMapFreshStrings", "stringSwitch"),
        FROM_STRING_AT_MOST);
    thousand();
    line("");
    line(misses.isEmpty() ? "All goals hold." : misses.size() + " goals are missed:");
    misses.forEach(miss -> line("- " + miss));
  }

  String text() {
    return text.toString();
  }

  List<String> misses() {
    return misses;
  }

  private static String key(String benchmark, String rows, String hit, String count) {
    return String.join(" ", benchmark, rows, hit.equals("true") ? "hit" : "miss", count);
  }

  private static List<String> cases(String benchmark) {
    List<String> keys = new ArrayList<>();
    for (Rows rows : Rows.values()) {
      for (String hit : List.of("true", "false")) {
        for (String count : List.of("1024", "8192")) {
          keys.add(key(benchmark, rows.name(), hit, count));
        }
      }
    }
    return keys;
  }

  /** The first of the others is what the goal is about. */
  private void section(String title, String type, List<String> others, double atMost) {
    line("\n### " + title + "\n");
    line("| rows, codes | ns/op | B/op | time / " + String.join(" | time / ", others) + " |");
    line("|---|--:|--:|" + "--:|".repeat(others.size()));
    for (String key : cases(type + ".generated")) {
      Score generated = scores.get(key);
      if (generated == null) {
        continue;
      }
      StringBuilder row = new StringBuilder();
      row.append("| ").append(key.substring(key.indexOf(' ') + 1));
      row.append(format(" | %.1f | %.0f |", generated.nanoseconds(), generated.bytes()));
      for (String other : others) {
        Score score = scores.get(key.replace("generated", other));
        row.append(score == null ? " |" : format(" %.2f |", ratio(generated, score)));
      }
      line(row.toString());
      if (!(generated.bytes() < NO_BYTES)) {
        misses.add(format("%s: %.1f B/op, not 0", key, generated.bytes()));
      }
      goal(key, others.get(0), scores.get(key.replace("generated", others.get(0))), atMost);
    }
  }

  private void thousand() {
    line("\n### 1,000 rows against the standard table\n");
    line("| generated lookup, codes | time THOUSAND / STANDARD |");
    line("|---|--:|");
    for (String type : List.of("FromPosition", "FromString")) {
      for (String key : cases(type + ".generated")) {
        Score standard = scores.get(key.replace("THOUSAND", "STANDARD"));
        Score thousand = scores.get(key);
        if (key.contains("THOUSAND") && standard != null && thousand != null) {
          line(
              "| "
                  + key.replace(".generated THOUSAND", "")
                  + format(" | %.2f |", ratio(thousand, standard)));
          goal(key, "STANDARD", standard, THOUSAND_AT_MOST);
        }
      }
    }
  }

  private void goal(String key, String other, Score score, double atMost) {
    if (score != null && ratio(scores.get(key), score) > atMost) {
      misses.add(
          format("%s: %.2f x %s, not %.1f", key, ratio(scores.get(key), score), other, atMost));
    }
  }

  private static double ratio(Score one, Score other) {
    return one.nanoseconds() / other.nanoseconds();
  }

  private static String format(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
