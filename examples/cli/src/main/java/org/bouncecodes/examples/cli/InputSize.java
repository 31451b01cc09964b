package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.bouncecodes.examples.cli.mail.MailFolder;

/** How many bytes the inputs have: counted beside the reading, because a folder may be large. */
final class InputSize {

  static final InputSize UNKNOWN = new InputSize(CompletableFuture.completedFuture(0L));

  private final CompletableFuture<Long> sum;

  private InputSize(CompletableFuture<Long> sum) {
    this.sum = sum;
  }

  static InputSize of(List<InputFile> inputs) {
    return inputs.stream().anyMatch(InputFile::isStandardInput)
        ? UNKNOWN
        : new InputSize(CompletableFuture.supplyAsync(() -> sum(inputs)));
  }

  /** Returns the number of bytes; empty while it is not known. */
  OptionalLong bytes() {
    boolean known = sum.isDone() && !sum.isCompletedExceptionally() && sum.join() > 0;
    return known ? OptionalLong.of(sum.join()) : OptionalLong.empty();
  }

  private static long sum(List<InputFile> inputs) {
    return inputs.stream().mapToLong(input -> size(input.name())).sum();
  }

  private static long size(String name) {
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? sizeOfFolder(path) : Files.size(path);
    } catch (IOException | InvalidPathException e) {
      return 0;
    }
  }

  private static long sizeOfFolder(Path folder) {
    long[] sum = {0};
    MailFolder.walk(
        folder,
        new MailFolder.Visitor() {
          @Override
          public void file(Path file) {
            sum[0] += size(file.toString());
          }

          @Override
          public void problem(Path path, IOException problem) {
            // Whoever reads it tells.
          }
        });
    return sum[0];
  }
}
