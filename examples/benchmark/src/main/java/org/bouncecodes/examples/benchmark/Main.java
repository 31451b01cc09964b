package org.bouncecodes.examples.benchmark;

import java.util.Collection;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs all benchmarks and prints how the generated lookup compares. */
public final class Main {

  private Main() {}

  /**
   * Runs JMH; exits with status 3 when a goal does not hold.
   *
   * @param args the options of JMH
   * @throws CommandLineOptionException if JMH does not know an option
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
    Report report = new Report(results);
    VerdictReport verdicts = new VerdictReport(results);
    MailReport mails = new MailReport(results);
    System.out.print(report.text() + verdicts.text() + mails.text());
    if (Stream.of(report.misses(), verdicts.misses(), mails.misses())
        .anyMatch(misses -> !misses.isEmpty())) {
      System.exit(3);
    }
  }
}
