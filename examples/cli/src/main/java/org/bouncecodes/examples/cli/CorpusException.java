package org.bouncecodes.examples.cli;

import java.io.IOException;

/** What is wrong with a corpus, and in which line and column. */
final class CorpusException extends IOException {

  private static final long serialVersionUID = 1;

  CorpusException(int line, int column, String problem) {
    super(line + ":" + column + ": " + problem);
  }
}
