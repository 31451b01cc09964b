package org.bouncecodes.examples.cli;

/** The exit codes of the command, as its help documents them. */
final class ExitStatus {

  static final int OK = 0;
  static final int NOTHING_FOUND = 1;
  static final int WRONG_USAGE = 2;
  static final int INPUT_OUTPUT = 3;

  private ExitStatus() {}
}
