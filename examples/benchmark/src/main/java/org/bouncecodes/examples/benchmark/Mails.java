package org.bouncecodes.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.bouncecodes.examples.cli.mail.MailDecoder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** Whole mails, from their bytes in memory to the report; one after the other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Mails {

  private static final AtomicInteger THREADS = new AtomicInteger();

  private byte[][] mails;
  private int next;

  /** For JMH, which makes the benchmarks. */
  public Mails() {}

  /**
   * Reads the mails. Every thread begins somewhere else.
   *
   * @throws IOException if they cannot be read
   */
  @Setup
  public void read() throws IOException {
    mails = MailSet.read().toArray(byte[][]::new);
    next = THREADS.getAndIncrement() * mails.length / 2 % mails.length;
  }

  /**
   * The report on a mail.
   *
   * @return the report
   */
  @Benchmark
  public Object report() {
    return MailDecoder.report(next());
  }

  /**
   * The report on a mail, while another thread does the same.
   *
   * @return the report
   */
  @Benchmark
  @Threads(2)
  public Object reportOnTwoThreads() {
    return MailDecoder.report(next());
  }

  /**
   * Nothing but the MIME parser: every field seen, every body decoded from its transfer encoding.
   *
   * @return how many bytes that were
   * @throws IOException never
   * @throws MimeException if a mail is not MIME
   */
  @Benchmark
  public long parser() throws IOException, MimeException {
    MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(next()));
    long bytes = 0;
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      if (state == EntityState.T_FIELD) {
        bytes += tokens.getField().getName().length();
      } else if (state == EntityState.T_BODY) {
        bytes += tokens.getDecodedInputStream().readAllBytes().length;
      }
      state = tokens.next();
    }
    return bytes;
  }

  private byte[] next() {
    next = next + 1 < mails.length ? next + 1 : 0;
    return mails[next];
  }
}
