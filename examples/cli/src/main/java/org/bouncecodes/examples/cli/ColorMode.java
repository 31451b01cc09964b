package org.bouncecodes.examples.cli;

/** When to use colours. */
enum ColorMode {
  /** On a terminal, unless the environment variable NO_COLOR is set. */
  AUTO,
  ALWAYS,
  NEVER
}
