package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pins the text of generated types, Javadoc and all, so that a change of it shows in the review.
 * Each directory in {@code src/test/resources/goldens} has an interface, its table and the type;
 * {@code mvn test -DupdateGoldens=true} writes the types anew.
 */
final class GoldenTest {

  private static final Path GOLDENS =
      Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/goldens");

  @ParameterizedTest
  @CsvSource({
    "all-types, Code, codes.tsv, Codes",
    "optional-key, Code, codes.tsv, Codes",
    "ranges, Code, codes.tsv, Codes",
    "phrases, Rule, phrases.tsv, Rules"
  })
  void generatedSourceIsAsReviewed(String name, String schema, String table, String generated)
      throws IOException {
    Path directory = GOLDENS.resolve(name);
    Compilation compilation =
        Project.of(Files.readString(directory.resolve(schema + ".java")))
            .file(table, Files.readAllBytes(directory.resolve(table)))
            .options("-Werror", "-Xdoclint:all/protected")
            .compile();
    String source = GeneratedCodes.source(compilation, "test." + generated);

    Path golden = directory.resolve(generated + ".java");
    if (Boolean.getBoolean("updateGoldens")) {
      Files.writeString(golden, source);
    }
    assertWithMessage("%s; -DupdateGoldens=true rewrites it", golden)
        .that(source)
        .isEqualTo(Files.exists(golden) ? Files.readString(golden) : "");
  }
}
