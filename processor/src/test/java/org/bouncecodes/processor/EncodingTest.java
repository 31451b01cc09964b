package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is UTF-8, whatever the sources are, and looks the same from every editor. */
final class EncodingTest {

  private static final String TEXT = "caf\u00e9 \u20ac \ud83d\ude00";

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "US-ASCII"})
  void encodingOfTheSourcesDoesNotTouchTheTable(String encoding) {
    DiskProject project =
        new DiskProject(directory)
            .write("src/test/Code.java", Project.schema("@Key String code();\nString text();"))
            .write("tables/codes.tsv", "code\tname\ttext\n\u20ac\tA\t" + TEXT + "\n");

    assertThat(
            project.compile(
                "-encoding", encoding, "-Acodetable.dir=" + project.path("tables"), "-Werror"))
        .isEmpty();
    assertThat(project.load().value("A", "text")).isEqualTo(TEXT);
    assertThat(project.load().find("\u20ac").isPresent()).isTrue();
  }

  private static GeneratedCodes load(String table) {
    return Project.ofColumns("@Key String code();\nOptional<String> text();").table(table).load();
  }

  private static void assertRows(GeneratedCodes codes) {
    assertThat(codes.constants()).hasSize(2);
    assertThat(codes.value("A", "code")).isEqualTo("5.1.1");
    assertThat(codes.value("A", "text")).isEqualTo(Optional.of(TEXT));
    assertThat(codes.value("B", "code")).isEqualTo("5.1.2");
    assertThat(codes.value("B", "text")).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "byte order mark,         \\ufeff,    \\n,   \\n",
        "windows lines,           '',         \\r\\n, \\r\\n",
        "windows with mark,       \\ufeff,    \\r\\n, \\r\\n",
        "no final line end,       '',         \\n,   ''",
        "windows without the end, '',         \\r\\n, ''",
        "final carriage return,   '',         \\n,   \\r",
        "blank lines,             \\n\\n,     \\n\\n \\n, \\n\\n",
        "comments,                # spec\\n,  \\n#\\tx\\n, \\n# end",
        "comment after the mark,  \\ufeff# spec\\n, \\n, \\n"
      })
  void tableReadsTheSame(String what, String begin, String lineEnd, String end) {
    String[] lines = {"code\tname\ttext", "5.1.1\tA\t" + TEXT, "5.1.2\tB\t"};

    assertRows(load(plain(begin) + String.join(plain(lineEnd), lines) + plain(end)));
  }

  private static String plain(String escaped) {
    return escaped.equals("''")
        ? ""
        : escaped
            .replace("\\ufeff", "\ufeff")
            .replace("\\r", "\r")
            .replace("\\n", "\n")
            .replace("\\t", "\t");
  }

  @Test
  void hashSignBelongsToACellUnlessItBeginsTheLine() {
    GeneratedCodes codes = load("name\tcode\ttext\nA\t#5\t# no comment\n");

    assertThat(codes.value("A", "code")).isEqualTo("#5");
    assertThat(codes.value("A", "text")).isEqualTo(Optional.of("# no comment"));
  }

  @Test
  void hashIsOfTheBytesAsTheyAre() throws Exception {
    byte[] table = "\ufeff# spec\r\ncode\tname\ttext\r\n5.1.1\tA\t\u20ac".getBytes(UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(table);

    assertThat(load(new String(table, UTF_8)).hash()).isEqualTo(HexFormat.of().formatHex(hash));
  }
}
