package org.bouncecodes.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Shows on a terminal how far the work is; one line, which is drawn anew and goes in the end. */
final class ProgressBar {

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int CELLS = 24;
  private static final String START_OF_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean wanted;
  private final int width;
  private final long begin;
  private long last;
  private boolean drawn;
  private boolean hidden;

  /**
   * Begins now.
   *
   * @param wanted whether anything is to be drawn
   */
  ProgressBar(PrintWriter out, boolean wanted, int width) {
    this.out = out;
    this.wanted = wanted;
    this.width = width;
    this.begin = System.nanoTime();
    this.last = begin;
  }

  /** Tells whether the line on the terminal is so old that it should be drawn again. */
  boolean isDue() {
    return wanted && System.nanoTime() - last >= PAUSE;
  }

  /** Tells whether other lines have taken the place of the line. */
  boolean isHidden() {
    return hidden;
  }

  /** Draws the line. */
  void draw(long count, long bytes, OptionalLong total) {
    last = System.nanoTime();
    String line = line(count, bytes, total, (last - begin) / 1e9);
    out.print(START_OF_LINE + TerminalText.cut(line, width - 1));
    out.flush();
    drawn = true;
    hidden = false;
  }

  /** Makes room for other lines. */
  void clear() {
    if (drawn) {
      out.print(START_OF_LINE);
      out.flush();
      drawn = false;
      hidden = true;
    }
  }

  /** Returns a stream to the same terminal, whose lines never run into this one. */
  OutputStream beside(OutputStream lines) {
    return new FilterOutputStream(lines) {
      @Override
      public void write(byte[] bytes, int offset, int count) throws IOException {
        clear();
        out.write(bytes, offset, count);
      }
    };
  }

  /** Returns the line; without a total, as from a pipe, nobody knows how much is left. */
  static String line(long count, long bytes, OptionalLong total, double seconds) {
    String counted =
        String.format(Locale.ROOT, "%,d mails  %,.0f/s", count, count / Math.max(seconds, 0.001));
    if (total.isEmpty() || total.getAsLong() <= 0) {
      return counted;
    }
    double done = Math.min(1, (double) bytes / total.getAsLong());
    int full = (int) (done * CELLS);
    String bar = "=".repeat(full) + " ".repeat(CELLS - full);
    String left = done == 0 ? "" : "  " + duration(seconds / done - seconds) + " left";
    return String.format(Locale.ROOT, "[%s] %3d %%  %s%s", bar, (int) (done * 100), counted, left);
  }

  private static String duration(double seconds) {
    long whole = Math.round(seconds);
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }
}
