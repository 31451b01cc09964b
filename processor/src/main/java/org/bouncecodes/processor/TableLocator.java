package org.bouncecodes.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * First stage: finds the bytes of a table. The option comes first because it is the only place that
 * every build tool supports.
 */
final class TableLocator {

  static final String OPTION = "codetable.dir";

  private static final List<StandardLocation> LOCATIONS =
      List.of(
          StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

  private final Filer filer;
  private final Optional<String> directory;

  TableLocator(Filer filer, Optional<String> directory) {
    this.filer = filer;
    this.directory = directory;
  }

  /** Returns the bytes; empty after adding a problem that lists every place tried. */
  Optional<byte[]> locate(String table, String packageName, Problems problems) {
    List<String> tried = new ArrayList<>();
    try {
      if (directory.isPresent()) {
        Path path = Path.of(directory.get(), table).toAbsolutePath().normalize();
        tried.add(path + " (-A" + OPTION + ")");
        if (Files.exists(path)) {
          return Optional.of(Files.readAllBytes(path));
        }
      }
    } catch (IOException | InvalidPathException e) {
      problems.add(Message.TableUnreadable, table, e);
      return Optional.empty();
    }
    for (StandardLocation location : LOCATIONS) {
      for (String inPackage : packageName.isEmpty() ? List.of("") : List.of(packageName, "")) {
        tried.add(location + " " + (inPackage.isEmpty() ? "root" : "package " + inPackage));
        Optional<byte[]> bytes = read(location, inPackage, table);
        if (bytes.isPresent()) {
          return bytes;
        }
      }
    }
    if (directory.isEmpty()) {
      tried.add("no -A" + OPTION + "=DIRECTORY was given");
    }
    problems.add(Message.TableMissing, table, String.join(", ", tried));
    return Optional.empty();
  }

  private Optional<byte[]> read(Location location, String packageName, String table) {
    try (InputStream in = filer.getResource(location, packageName, table).openInputStream()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException | RuntimeException e) {
      // Compilers differ in how they say no: FileNotFoundException, FilerException, or, for a
      // location they do not know, IllegalArgumentException or UnsupportedOperationException.
      return Optional.empty();
    }
  }
}
