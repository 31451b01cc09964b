package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.bouncecodes.processor.Faults.assertOnTable;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names a constant can have. */
final class NameMessagesTest {

  private static final String COLUMNS =
      """
      enum Kind { PERMANENT }
      @Key String code();
      Kind kind();
      List<Integer> START();
      """;

  private static Project named(String name) {
    return Project.ofColumns(COLUMNS)
        .table("code\tname\tkind\tSTART\n5.1.1\t" + name + "\tPERMANENT\t1|2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAIL-BOX", "1ST", "TWO WORDS", "A.B", "GR\u00d6SSE"})
  @Covers(Message.NameIllegal)
  void nameIsAnAsciiIdentifier(String name) {
    assertOnTable(
        named(name),
        ("codes.tsv:2:7: column 'name': \"%s\" is no Java identifier; ASCII letters, digits and _"
                + " are allowed [NameIllegal]")
            .formatted(name));
  }

  @Test
  @Covers(Message.NameIllegal)
  void nameIsNotEmpty() {
    assertOnTable(
        named(""), "codes.tsv:2:7: column 'name': \"\" is no Java identifier [NameIllegal]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "true", "null", "_", "int"})
  @Covers(Message.NameIllegal)
  void nameIsNoWordOfTheLanguage(String name) {
    assertOnTable(
        named(name),
        ("codes.tsv:2:7: column 'name': \"%s\" is no Java identifier but a word of the language"
                + " [NameIllegal]")
            .formatted(name));
  }

  @Test
  @Covers(Message.NameDoubled)
  void nameStandsOnce() {
    assertOnTable(
        Project.ofColumns("@Key String code();")
            .table("code\tname\n5.1.1\tA\n\n5.1.2\tB\n5.1.3\tA\n"),
        "codes.tsv:5:7: column 'name': \"A\" stands already in line 2 [NameDoubled]");
  }

  @ParameterizedTest
  @CsvSource({
    "TABLE_SHA256, the table's hash",
    "found, a field",
    "code, the field of a column",
    "START, the field of a column",
    "start, a parameter",
    "end, a parameter",
    "Optional, a type",
    "List, a type",
    "Objects, a type",
    "String, a type",
    "CharSequence, a type",
    "IllegalArgumentException, a type",
    "Code, a type",
    "Codes, the enum itself",
    "test, a package"
  })
  @Covers(Message.NameClash)
  void nameMeetsNothingElseInTheEnum(String name, String what) {
    assertOnTable(
        named(name),
        "codes.tsv:2:7: column 'name': \"%s\" is the name of %s in the generated enum [NameClash]"
            .formatted(name, what));
  }

  private static final List<String> ODD_NAMES =
      List.of(
          ("A, lower, yield, record, var, sealed, permits, when, exports, values, valueOf, find, of,"
                  + " ordinal, name, matches, row, text, at, part, i, Kind, Integer, Override,"
                  + " Generated, Enum, java, javax, org, PERMANENT, System, A$B, $, __, $VALUES, hash")
              .split(", "));

  /** Whatever the processor lets through must compile. */
  @Test
  void otherNamesCompile() {
    StringBuilder table = new StringBuilder("code\tname\tkind\tSTART\n");
    ODD_NAMES.forEach(name -> table.append("key-%1$s\t%1$s\tPERMANENT\t1\n".formatted(name)));
    GeneratedCodes codes = Project.ofColumns(COLUMNS).table(table.toString()).load();

    for (String name : ODD_NAMES) {
      assertThat(codes.find("key-" + name)).hasValue(codes.constant(name));
    }
  }

  /** Columns with the names of parameters, variables and members of the generated enum. */
  @Test
  void columnsOfOtherNamesCompile() {
    List<String> columns =
        List.of(
            "row",
            "text",
            "start",
            "end",
            "found",
            "part",
            "at",
            "i",
            "find",
            "of",
            "matches",
            "java",
            "valueOf",
            "hash",
            "test",
            "TABLE_SHA256",
            "compareTo",
            "key",
            "length");
    List<String> sources = new ArrayList<>();
    for (String column : columns) {
      sources.add(
          """
          package test.for_%1$s;
          @org.bouncecodes.codetable.CodeTable(table = "%1$s.tsv", generates = "Codes")
          public interface Code {
            @org.bouncecodes.codetable.Key String %1$s();
          }
          """
              .formatted(column));
    }
    Project project = Project.of(sources.toArray(String[]::new));
    for (String column : columns) {
      String table = "name\t%s\nA\tkey1\nB\tkey2\n".formatted(column);
      project.file(column + ".tsv", table.getBytes(UTF_8));
    }
    Compilation compilation = project.compile();

    for (String column : columns) {
      GeneratedCodes codes = GeneratedCodes.load(compilation, "test.for_" + column + ".Codes");
      assertThat(codes.find("key2")).hasValue(codes.constant("B"));
      assertThat(codes.of("-key1-", 1, 5)).isEqualTo(codes.constant("A"));
    }
  }
}
