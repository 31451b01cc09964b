package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * An input named on the command line.
 *
 * @param name a path, or {@code -} for the standard input
 */
record InputFile(String name) {

  static final String STANDARD_INPUT = "-";

  boolean isStandardInput() {
    return name.equals(STANDARD_INPUT);
  }

  /** Returns the name for people. */
  String title() {
    return isStandardInput() ? "the standard input" : name;
  }

  InputStream open(Console console) throws IOException {
    if (isStandardInput()) {
      return console.in();
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new IOException("is a folder; with --lines name files");
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException e) {
      throw new IOException("is not a file name here", e);
    }
  }

  /** Says in words why the input cannot be read. */
  String explain(IOException problem) {
    String why;
    if (problem instanceof NoSuchFileException) {
      why = "there is no such file";
    } else if (problem instanceof AccessDeniedException) {
      why = "permission denied";
    } else if (problem instanceof FileSystemException system && system.getReason() != null) {
      why = system.getReason();
    } else {
      why = problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }
    return title() + ": " + why;
  }
}
