package org.bouncecodes.examples.cli;

import picocli.CommandLine.Option;

/** The option {@code --color} that every command takes. */
final class ColorOption {

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description = "auto (the default: on a terminal, unless NO_COLOR is set), always or never.")
  private ColorMode mode = ColorMode.AUTO;

  Paint paint(Console console) {
    return new Paint(console.coloured(mode));
  }
}
