package org.bouncecodes.examples.benchmark;

import org.bouncecodes.Bounce;

/** Prints how many milliseconds the first verdict of a fresh JVM takes, with all classes. */
public final class FirstVerdict {

  private FirstVerdict() {}

  /**
   * Reaches one verdict.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    long begin = System.nanoTime();
    Bounce bounce = Bounce.of("550 5.1.1 <user@example.com>: Recipient address rejected");
    long time = System.nanoTime() - begin;
    if (bounce.text().isEmpty()) {
      throw new IllegalStateException("no verdict");
    }
    System.out.println(time / 1_000_000.0);
  }
}
