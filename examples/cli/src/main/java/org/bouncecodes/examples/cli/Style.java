package org.bouncecodes.examples.cli;

import org.bouncecodes.Action;

/** How a text looks on a terminal, as parameters of the escape sequence SGR. */
enum Style {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  GOOD("1;32"),
  WAIT("1;33"),
  STOP("1;31"),
  MEND("1;36"),
  LOOK("1;35");

  private final String parameters;

  Style(String parameters) {
    this.parameters = parameters;
  }

  /** Returns the colour for what is to be done: whoever looks for one action finds it. */
  static Style of(Action action) {
    return switch (action) {
      case NONE -> GOOD;
      case RETRY, SLOW_DOWN, PAUSE -> WAIT;
      case SUPPRESS -> STOP;
      case FIX_MESSAGE, FIX_SENDER, RESTORE_REPUTATION -> MEND;
      case REVIEW -> LOOK;
    };
  }

  String parameters() {
    return parameters;
  }
}
