package org.bouncecodes.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/**
 * A user's project in small: sources, the files beside them, and javac with the processor. The
 * annotations are compiled along, for the runtime that has them depends on the processor.
 */
final class Project {

  /** What the tests call the table unless they say otherwise. */
  static final String TABLE = "codes.tsv";

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:\\w+ )*?@?(?:interface|class|enum|record|module) ([\\w.$]+)");
  private static final List<JavaFileObject> ANNOTATIONS = annotations();

  private final List<JavaFileObject> sources = new ArrayList<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing"));
  private List<Processor> processors =
      List.of(new CodeTableProcessor(), new PhraseTableProcessor());
  private boolean directory = true;

  /** A project of these sources; the annotations need no import in package {@code test}. */
  static Project of(String... sources) {
    Project project = new Project();
    for (String source : sources) {
      project.sources.add(file(source));
    }
    return project;
  }

  /** A project of one interface {@code test.Code} with these members, generating {@code Codes}. */
  static Project ofColumns(String members) {
    return of(schema(members));
  }

  /** The source of an interface {@code test.Code}; the annotation stands in line 5. */
  static String schema(String members) {
    return """
    package test;
    import java.util.*;
    import org.bouncecodes.codetable.*;

    @CodeTable(table = "codes.tsv", generates = "Codes")
    public interface Code {
    %s}
    """
        .formatted(members.indent(2));
  }

  /** A project of one interface {@code test.Rule} with these members, generating {@code Rules}. */
  static Project ofPhrases(String members) {
    return of(
        """
        package test;
        import java.util.*;
        import org.bouncecodes.codetable.*;

        @PhraseTable(table = "codes.tsv", generates = "Rules")
        public interface Rule {
        %s}
        """
            .formatted(members.indent(2)));
  }

  /** Adds the table, given as text. */
  Project table(String text) {
    return file(TABLE, text.getBytes(UTF_8));
  }

  /** Adds a file beside the sources. */
  Project file(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  Project options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  Project processors(Processor... instead) {
    processors = List.of(instead);
    return this;
  }

  /** Leaves out {@code -Acodetable.dir}. */
  Project withoutDirectoryOption() {
    directory = false;
    return this;
  }

  Compilation compile() {
    List<JavaFileObject> all = new ArrayList<>(sources);
    all.addAll(ANNOTATIONS);
    try {
      Path temporary = Files.createTempDirectory("codetable");
      try {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          Path path = temporary.resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.write(path, file.getValue());
        }
        List<Object> arguments = new ArrayList<>(options);
        if (directory) {
          arguments.add("-A" + TableLocator.OPTION + "=" + temporary);
        }
        return Compiler.javac().withProcessors(processors).withOptions(arguments).compile(all);
      } finally {
        delete(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles what must compile, and loads the enum {@code test.Codes}. */
  GeneratedCodes load() {
    return GeneratedCodes.load(compile(), "test.Codes");
  }

  private static JavaFileObject file(String source) {
    Matcher in = PACKAGE.matcher(source);
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in " + source);
    }
    boolean module = type.group().contains("module ");
    String name = module ? "module-info" : type.group(1);
    return JavaFileObjects.forSourceString(in.find() ? in.group(1) + "." + name : name, source);
  }

  /** The sources of the annotations, which lie in another module. */
  static List<Path> annotationSources() {
    Path sources =
        Path.of(System.getProperty("basedir", ""))
            .resolve("../runtime/src/main/java/org/bouncecodes/codetable");
    try (Stream<Path> files = Files.list(sources)) {
      // The package's Javadoc needs annotations that are not on this class path.
      return files.filter(file -> !file.endsWith("package-info.java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JavaFileObject> annotations() {
    List<JavaFileObject> annotations = new ArrayList<>();
    for (Path path : annotationSources()) {
      try {
        String name = path.getFileName().toString().replace(".java", "");
        annotations.add(
            JavaFileObjects.forSourceString(
                Annotations.PACKAGE + "." + name, Files.readString(path)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return annotations;
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
