package org.bouncecodes.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.bouncecodes.Bounce;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Verdicts on texts of any length: many replies below each other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class LongTexts {

  /** For JMH, which makes the benchmarks. */
  public LongTexts() {}

  /** How many characters a text has. */
  @Param({"100", "1000", "10000", "100000", "1000000"})
  int length;

  private String text;

  /** Writes the text. */
  @Setup
  public void write() {
    text = Replies.ofLength(length);
  }

  /**
   * A whole verdict.
   *
   * @return the verdict
   */
  @Benchmark
  public Object bounce() {
    return Bounce.of(text);
  }
}
