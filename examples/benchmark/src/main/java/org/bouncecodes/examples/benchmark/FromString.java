package org.bouncecodes.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Looks up a code that is a String already. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FromString {

  /** For JMH, which makes the benchmarks. */
  public FromString() {}

  /** Strings that have not computed their hash yet. */
  @State(Scope.Thread)
  public static class FreshStrings {

    /** For JMH, which makes the benchmarks. */
    public FreshStrings() {}

    private static final int COUNT = 1024;

    private final String[] codes = new String[COUNT];

    /**
     * Replaces the Strings, whose hashes are known by now.
     *
     * @param inputs the codes
     */
    @Setup(Level.Invocation)
    public void replace(Inputs inputs) {
      for (int i = 0; i < COUNT; i++) {
        codes[i] = new String(inputs.code(inputs.next()).toCharArray());
      }
    }
  }

  /**
   * The generated lookup.
   *
   * @param inputs the codes
   * @return the answer
   */
  @Benchmark
  public Object generated(Inputs inputs) {
    return inputs.rows.find(inputs.code(inputs.next()));
  }

  /**
   * A HashMap at its best: every String knows its hash.
   *
   * @param inputs the codes
   * @return the answer
   */
  @Benchmark
  public Object hashMap(Inputs inputs) {
    return inputs.map.get(inputs.code(inputs.next()));
  }

  /**
   * A HashMap asked for Strings that were just read from somewhere.
   *
   * @param inputs the map
   * @param fresh the codes
   * @param blackhole takes the answers
   */
  @Benchmark
  @OperationsPerInvocation(FreshStrings.COUNT)
  public void hashMapFreshStrings(Inputs inputs, FreshStrings fresh, Blackhole blackhole) {
    for (String code : fresh.codes) {
      blackhole.consume(inputs.map.get(code));
    }
  }

  /**
   * One switch on String, which knows its hash.
   *
   * @param inputs the codes
   * @return the answer
   */
  @Benchmark
  public Object stringSwitch(Inputs inputs) {
    return inputs.rows.stringSwitch(inputs.code(inputs.next()));
  }
}
