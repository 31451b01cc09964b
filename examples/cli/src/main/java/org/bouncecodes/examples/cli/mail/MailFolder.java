package org.bouncecodes.examples.cli.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the files of a folder, in the order of their names, folders inside of it included. Hidden
 * files are left out. Of a Maildir these are the files in {@code cur} and {@code new}, and its
 * folders, whose names begin with a full stop.
 */
public final class MailFolder {

  /** Takes what is found. */
  public interface Visitor {

    /**
     * Takes a file.
     *
     * @param file exists and is no folder
     */
    void file(Path file);

    /**
     * Takes a folder that cannot be read.
     *
     * @param path the folder
     * @param problem what went wrong
     */
    void problem(Path path, IOException problem);
  }

  private final Visitor visitor;

  /** From the outermost folder to the one being read: links may lead back. */
  private final Deque<Path> open = new ArrayDeque<>();

  private MailFolder(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Visits all files.
   *
   * @param folder where to look
   * @param visitor what takes them
   */
  public static void walk(Path folder, Visitor visitor) {
    new MailFolder(visitor).enter(folder);
  }

  private void enter(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (open.contains(real)) {
        return;
      }
      open.addLast(real);
      try {
        visit(folder);
      } finally {
        open.removeLast();
      }
    } catch (IOException e) {
      visitor.problem(folder, e);
    } catch (UncheckedIOException e) {
      visitor.problem(folder, e.getCause());
    }
  }

  private void visit(Path folder) throws IOException {
    boolean maildir =
        Files.isDirectory(folder.resolve("cur")) && Files.isDirectory(folder.resolve("new"));
    for (Path path : children(folder)) {
      String name = path.getFileName().toString();
      boolean hidden = name.startsWith(".");
      if (Files.isDirectory(path)) {
        if (maildir ? hidden || name.equals("cur") || name.equals("new") : !hidden) {
          enter(path);
        }
      } else if (!maildir && !hidden && Files.isRegularFile(path)) {
        visitor.file(path);
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
