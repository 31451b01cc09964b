package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever stands in a cell comes out of the enum unchanged, and does no harm on its way. */
final class EscapingTest {

  private static final List<String> NASTY =
      List.of(
          "5 < 6 & 7 > 2",
          "@deprecated foo",
          "x @deprecated",
          "end */ int x; /*",
          "/** comment */",
          "*/",
          "/",
          "C:\\users",
          "\\u000a",
          "\\\\u000a",
          "\\u002a\\u002f",
          "trailing \\",
          "{@link Foo}",
          "{@code",
          "}",
          "{",
          "say \"hello\"",
          "\"",
          "'",
          "\"\"\"",
          "$L $S $T $$",
          "$",
          "$[ $] $W $Z $>",
          "%s %n %",
          "${x}",
          "&amp; &#47; &nosuch; &",
          "&#47;x",
          "<b>unclosed",
          "<script>alert(1)</script>",
          "<!-- comment",
          "caf\u00e9 \u20ac \u4e2d\u6587",
          "\ud83d\ude00 emoji \ud83c\uddea\ud83c\uddfa",
          "right \u202e left",
          "line\u2028and\u2029paragraph",
          "no\u00a0break, zero\u200bwidth, mark\ufeff.",
          "\uffff \ufffe \ufffd",
          "a  b   c",
          "word ".repeat(60) + "end",
          "x".repeat(500),
          "@see Foo",
          "https://example.org/a?b=<c>&d=\"e\"*/{@x}",
          "Title <b> https://example.org/*/",
          "https://example.org/a*/b#c#d%zz",
          "https://#?",
          "http://[/",
          "https://example.org/caf\u00e9?a=1&b=2#c",
          "RFC 3463 section 3.3",
          "RFC 3463 section 3.3 */");

  private static final String SCHEMA =
      """
      package test;

      import java.util.List;
      import java.util.Optional;
      import java.util.Set;
      import org.bouncecodes.codetable.*;

      /** A schema with all roles. */
      @CodeTable(table = "codes.tsv", generates = "Codes")
      public interface Code {
        /** {@return the key} */
        @Key String code();

        /** {@return the summary} */
        @Summary String summary();

        /** {@return the detail} */
        @Detail("What & <why> {@x} */ \\\\u0041 \\u00e9") Optional<String> detail();

        /** {@return the references} */
        @See List<String> see();

        /** {@return the example} */
        @Example String example();

        /** {@return a plain text} */
        String plain();

        /** {@return a plain set} */
        Set<String> set();
      }
      """;

  private static final String HEADER = "name\tcode\tsummary\tdetail\tsee\texample\tplain\tset\n";

  /** A table of one row; the references are left open. */
  private static final String ROW = HEADER + "A\tk\tk\t\t%s\tk\tk\t\n";

  /** A table in which every cell of a row is that text. */
  private static Project table(Iterable<String> cells) {
    StringBuilder table = new StringBuilder(HEADER);
    int row = 0;
    for (String cell : cells) {
      table.append("A").append(row++).append(("\t" + cell).repeat(7)).append('\n');
    }
    return Project.of(SCHEMA).table(table.toString()).options("-Werror", "-Xdoclint:all/protected");
  }

  private static void assertValuesEqualCells(Iterable<String> cells) {
    Compilation compilation = table(cells).compile();
    GeneratedCodes codes = GeneratedCodes.load(compilation, "test.Codes");

    int row = 0;
    for (String cell : cells) {
      String name = "A" + row++;
      assertWithMessage(cell).that(codes.find(cell)).hasValue(codes.constant(name));
      for (String column : List.of("code", "summary", "example", "plain")) {
        assertThat(codes.value(name, column)).isEqualTo(cell);
      }
      assertThat(codes.value(name, "detail")).isEqualTo(Optional.of(cell));
      assertThat(codes.value(name, "see")).isEqualTo(List.of(cell));
      assertThat(codes.value(name, "set")).isEqualTo(Set.of(cell));
    }
    String source = GeneratedCodes.source(compilation);
    assertThat(source.chars().filter(c -> c != '\n' && (c < ' ' || c > '~')).toArray()).isEmpty();
  }

  @Test
  void nastyCellsComeOutUnchanged() {
    assertValuesEqualCells(NASTY);
  }

  @Test
  void randomCellsComeOutUnchanged() {
    Random random = new Random(3463);
    Set<String> cells = new LinkedHashSet<>();
    while (cells.size() < 300) {
      cells.add(randomCell(random));
    }

    assertValuesEqualCells(cells);
  }

  /** Pieces that mean something to Java, Javadoc, HTML or JavaPoet, in any order. */
  private static String randomCell(Random random) {
    List<String> pieces =
        List.of(
            "\\",
            "u",
            "0",
            "a",
            "*",
            "/",
            "@",
            "{",
            "}",
            "<",
            ">",
            "&",
            ";",
            "#",
            "$",
            "\"",
            "'",
            " ",
            "%",
            "-",
            "\\u",
            "*/",
            "{@",
            "</",
            "<p>",
            "link",
            "deprecated",
            "http://",
            "=");
    StringBuilder cell = new StringBuilder("k");
    for (int length = random.nextInt(20); length >= 0; length--) {
      if (random.nextInt(5) == 0) {
        cell.appendCodePoint(randomCodePoint(random));
      } else {
        cell.append(pieces.get(random.nextInt(pieces.size())));
      }
    }
    return cell.toString().strip();
  }

  private static int randomCodePoint(Random random) {
    while (true) {
      int c = random.nextInt(random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT + 1);
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (!surrogate && !Character.isISOControl(c) && c != '|') {
        return c;
      }
    }
  }

  @Test
  void everyCharacterIsItsOwnLiteral() {
    List<Character> characters = new ArrayList<>();
    for (char c = 1; c < 0x180; c++) {
      if (!Character.isISOControl(c) && !Character.isWhitespace(c)) {
        characters.add(c);
      }
    }
    characters.addAll(List.of('\u20ac', '\u202e', '\ufeff', '\ufffd', '\uffff'));
    StringBuilder table = new StringBuilder("name\tcode\n");
    characters.forEach(c -> table.append("A%d\t%c\n".formatted((int) c, c)));
    GeneratedCodes codes = Project.ofColumns("@Key char code();").table(table.toString()).load();

    for (char c : characters) {
      assertThat(codes.value("A" + (int) c, "code")).isEqualTo(c);
      assertThat(codes.find(c)).hasValue(codes.constant("A" + (int) c));
    }
  }

  @Test
  void referencesInOneTextMayBeMissing() {
    Compilation compilation =
        Project.of(SCHEMA.replace("List<String> see", "String see"))
            .table(ROW.formatted("||RFC 3463|"))
            .options("-Werror", "-Xdoclint:all/protected")
            .compile();

    assertThat(GeneratedCodes.load(compilation, "test.Codes").value("A", "see"))
        .isEqualTo("||RFC 3463|");
  }

  @Test
  void tableNameIsEscapedToo() {
    String name = "a \u00e9 @x {@y} $L & <b>.tsv";
    Compilation compilation =
        Project.of(SCHEMA.replace("codes.tsv", name))
            .file(name, ROW.formatted("").getBytes(UTF_8))
            .options("-Werror", "-Xdoclint:all/protected")
            .compile();

    assertThat(GeneratedCodes.source(compilation))
        .startsWith(
            "// Generated by org.bouncecodes.processor.CodeTableProcessor from"
                + " a ? @x {@y} $L & <b>.tsv; do not edit.\n");
  }
}
