package org.bouncecodes.examples.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where the command reads and writes. All text is UTF-8.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err the standard error output
 * @param typed whether a person types the standard input
 * @param shown whether a person sees the standard output on a terminal
 * @param watched whether a person sees the standard error output on a terminal
 * @param columns how wide the terminal is, where that is known
 * @param environment the environment variables
 */
record Console(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean typed,
    boolean shown,
    boolean watched,
    OptionalInt columns,
    Map<String, String> environment) {

  private static final int NARROWEST = 40;
  private static final int WIDEST_TEXT = 100;
  private static final int USUAL_WIDTH = 80;

  /**
   * Returns the console of this process. The start script says in system properties what is a
   * terminal, because Java 17 cannot tell for input and output apart. Started without it, nothing
   * is taken for a terminal.
   */
  static Console ofProcess() {
    String terminals = System.getProperty("bounce.terminal", "");
    return new Console(
        System.in,
        // Not System.out: it hides that the reader of a pipe has gone.
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminals.contains("in"),
        terminals.contains("out"),
        terminals.contains("err"),
        number(System.getProperty("bounce.columns", System.getenv("COLUMNS"))),
        System.getenv());
  }

  boolean coloured(ColorMode mode) {
    return switch (mode) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          shown
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.getOrDefault("TERM", "").equals("dumb");
    };
  }

  /** Returns how wide running text should be. */
  int textWidth() {
    return Math.max(NARROWEST, Math.min(WIDEST_TEXT, columns.orElse(USUAL_WIDTH)));
  }

  /** Returns how wide the lines of a table may be: on a terminal they must not wrap. */
  int tableWidth() {
    return shown ? Math.max(NARROWEST, columns.orElse(USUAL_WIDTH)) : Integer.MAX_VALUE;
  }

  Writer writer() {
    return writer(out);
  }

  /** Returns a writer that makes room on the terminal, if it writes there. */
  Writer writer(ProgressBar progress) {
    return writer(shown ? progress.beside(out) : out);
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  private static OptionalInt number(String text) {
    return text != null && text.matches("[1-9][0-9]{0,4}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
