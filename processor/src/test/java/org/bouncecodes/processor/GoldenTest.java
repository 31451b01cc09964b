package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pins the text of generated enums, Javadoc and all, so that a change of it shows in the review.
 * Each directory in {@code src/test/resources/goldens} has an interface, its table and the enum;
 * {@code mvn test -DupdateGoldens=true} writes the enums anew.
 */
final class GoldenTest {

  private static final Path GOLDENS =
      Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/goldens");

  @ParameterizedTest
  @ValueSource(strings = {"all-types", "optional-key"})
  void generatedSourceIsAsReviewed(String name) throws IOException {
    Path directory = GOLDENS.resolve(name);
    Compilation compilation =
        Project.of(Files.readString(directory.resolve("Code.java")))
            .file("codes.tsv", Files.readAllBytes(directory.resolve("codes.tsv")))
            .options("-Werror", "-Xdoclint:all/protected")
            .compile();
    String source = GeneratedCodes.source(compilation);

    Path golden = directory.resolve("Codes.java");
    if (Boolean.getBoolean("updateGoldens")) {
      Files.writeString(golden, source);
    }
    assertWithMessage("%s; -DupdateGoldens=true rewrites it", golden)
        .that(source)
        .isEqualTo(Files.exists(golden) ? Files.readString(golden) : "");
  }
}
