package org.bouncecodes.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Looks up a code whose place in a reply is known: {@code 550 5.1.1 <user@...}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FromPosition {

  /** For JMH, which makes the benchmarks. */
  public FromPosition() {}

  /**
   * The generated lookup.
   *
   * @param inputs the replies
   * @return the answer
   */
  @Benchmark
  public Object generated(Inputs inputs) {
    int number = inputs.next();
    return inputs.rows.find(inputs.reply(number), inputs.start(), inputs.end(number));
  }

  /**
   * A substring, looked up in a HashMap.
   *
   * @param inputs the replies
   * @return the answer
   */
  @Benchmark
  public Object substringHashMap(Inputs inputs) {
    int number = inputs.next();
    return inputs.map.get(inputs.reply(number).substring(inputs.start(), inputs.end(number)));
  }

  /**
   * A substring, looked up by one switch on String.
   *
   * @param inputs the replies
   * @return the answer
   */
  @Benchmark
  public Object substringSwitch(Inputs inputs) {
    int number = inputs.next();
    return inputs.rows.stringSwitch(
        inputs.reply(number).substring(inputs.start(), inputs.end(number)));
  }
}
