package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Assertions about the errors of a build: their whole text, and where they are shown. */
final class Faults {

  /** Where the sources of {@link Project} have the value of {@code table}. */
  private static final String TABLE_VALUE = "Table(table = \"";

  private Faults() {}

  static List<String> of(Compilation compilation) {
    return compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
  }

  /** Expects this error and no other, under the annotation's table name. */
  static void assertOnTable(Project project, String message) {
    Compilation compilation = project.compile();
    assertThat(of(compilation)).containsExactly(message);
    assertShown(compilation, message, TABLE_VALUE, TABLE_VALUE.indexOf('"'));
  }

  /** Expects no error and no warning. */
  static void assertNone(Project project) {
    CompilationSubject.assertThat(project.compile()).succeededWithoutWarnings();
  }

  /** Expects this error and no other, under the name of a method. */
  static void assertOnMethod(Project project, String message, String declaration) {
    Compilation compilation = project.compile();
    assertThat(of(compilation)).containsExactly(message);
    int parameters = declaration.indexOf('(');
    assertShown(compilation, message, declaration, declaration.lastIndexOf(' ', parameters) + 1);
  }

  /** Expects an error to be shown in the line with this text, at an offset of the text. */
  static void assertShown(Compilation compilation, String message, String text, int offset) {
    Diagnostic<? extends JavaFileObject> shown =
        compilation.errors().stream()
            .filter(error -> error.getMessage(Locale.ROOT).equals(message))
            .findFirst()
            .orElseThrow();
    String source;
    try {
      source = shown.getSource().getCharContent(false).toString();
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    String line = source.lines().toList().get((int) shown.getLineNumber() - 1);
    assertThat(line).contains(text);
    assertWithMessage(line)
        .that(shown.getColumnNumber())
        .isEqualTo(1 + line.indexOf(text) + offset);
  }
}
