package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A user's project in a directory, for what memory cannot show: encodings, and the places where
 * javac looks for files. Sources lie in {@code src}, classes go to {@code classes}.
 */
final class DiskProject {

  private final Path root;

  DiskProject(Path root) {
    this.root = root;
  }

  /** Writes a file, in UTF-8. */
  DiskProject write(String path, String content) {
    return write(path, content.getBytes(UTF_8));
  }

  DiskProject write(String path, byte[] content) {
    try {
      Files.createDirectories(path(path).getParent());
      Files.write(path(path), content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String path) {
    return root.resolve(path);
  }

  String generatedSource() {
    return generatedSource("Codes");
  }

  String generatedSource(String name) {
    try {
      return Files.readString(
          path("generated/test/" + name + ".java"), Charset.forName("US-ASCII"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  GeneratedCodes load() {
    return GeneratedCodes.load(path("classes"), "test.Codes");
  }

  /** Compiles all sources with the processor and returns the errors. */
  List<String> compile(String... options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null);
        Stream<Path> sources = Files.walk(path("src"))) {
      Files.createDirectories(path("classes"));
      Files.createDirectories(path("generated"));
      List<Path> all = new ArrayList<>(Project.annotationSources());
      sources.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
      List<String> arguments = new ArrayList<>(List.of("-Xlint:all,-processing,-path"));
      arguments.addAll(List.of("-d", path("classes") + "", "-s", path("generated") + ""));
      arguments.addAll(List.of(options));
      StringWriter out = new StringWriter();
      JavaCompiler.CompilationTask task =
          javac.getTask(
              out, files, diagnostics, arguments, null, files.getJavaFileObjectsFromPaths(all));
      task.setProcessors(List.of(new CodeTableProcessor(), new PhraseTableProcessor()));
      boolean success = task.call();
      List<String> errors =
          diagnostics.getDiagnostics().stream()
              .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
              .map(one -> one.getMessage(Locale.ROOT))
              .toList();
      assertThat(errors.isEmpty()).isEqualTo(success);
      assertThat(out.toString()).isEmpty();
      return errors;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
