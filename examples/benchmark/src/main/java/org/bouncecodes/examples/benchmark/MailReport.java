package org.bouncecodes.examples.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What the benchmarks on whole mails say, as Markdown, and which goals they miss. */
final class MailReport {

  private static final double NANOSECONDS = 1e9;
  private static final double MAILS_A_SECOND = 10_000;

  private final Map<String, Double> times = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> misses = new ArrayList<>();
  private double bytes = Double.NaN;

  MailReport(Collection<RunResult> results) {
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      name = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
      times.put(name, result.getPrimaryResult().getStatistics().getPercentile(50));
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      if (name.equals("Mails.report") && allocated != null) {
        bytes = allocated.getScore();
      }
    }
    if (times.containsKey("Mails.report")) {
      line("\n### Mails (" + MailSet.describe() + ")\n\n| measure | value | goal |\n|---|--:|--:|");
      mails(times.get("Mails.report"));
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

  private void mails(double report) {
    atLeast("mails/s on one thread", NANOSECONDS / report, MAILS_A_SECOND);
    Double two = times.get("Mails.reportOnTwoThreads");
    if (two != null) {
      atLeast("mails/s on two threads", 2 * NANOSECONDS / two, 2 * MAILS_A_SECOND);
    }
    line(format("| microseconds a mail | %,.1f | |", report / 1000));
    Double parser = times.get("Mails.parser");
    if (parser != null) {
      line(format("| of these the MIME parser alone | %,.1f | |", parser / 1000));
    }
    line(format("| B a mail | %,.0f | |", bytes));
  }

  private void atLeast(String measure, double value, double goal) {
    line(format("| %s | %,.0f | >= %,.0f |", measure, value, goal));
    if (!(value >= goal)) {
      misses.add(format("%s: %,.0f, not %,.0f", measure, value, goal));
    }
  }

  private static String format(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
