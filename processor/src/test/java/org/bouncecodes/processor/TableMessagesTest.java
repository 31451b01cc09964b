package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.bouncecodes.processor.Faults.assertOnMethod;
import static org.bouncecodes.processor.Faults.assertOnTable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the processor says about the table as a whole and about its header. */
final class TableMessagesTest {

  private static Project project() {
    return Project.ofColumns("@Key String code();\nString text();");
  }

  @Test
  @Covers(Message.TableMissing)
  void missingTableTellsEveryPlaceTried() {
    List<String> faults = Faults.of(project().compile());

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0))
        .matches(
            "table \"codes.tsv\" was not found; tried /.*/codes.tsv \\(-Acodetable.dir\\),"
                + " CLASS_OUTPUT package test, CLASS_OUTPUT root,"
                + " SOURCE_PATH package test, SOURCE_PATH root,"
                + " CLASS_PATH package test, CLASS_PATH root \\[TableMissing\\]");
  }

  @Test
  @Covers(Message.TableMissing)
  void missingTableTellsOfTheOptionNobodyGave() {
    assertOnTable(
        project().withoutDirectoryOption(),
        "table \"codes.tsv\" was not found; tried"
            + " CLASS_OUTPUT package test, CLASS_OUTPUT root,"
            + " SOURCE_PATH package test, SOURCE_PATH root,"
            + " CLASS_PATH package test, CLASS_PATH root,"
            + " no -Acodetable.dir=DIRECTORY was given [TableMissing]");
  }

  @Test
  @Covers(Message.TableUnreadable)
  void directoryIsNoTable() {
    List<String> faults = Faults.of(project().file("codes.tsv/inner", new byte[0]).compile());

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0)).startsWith("table \"codes.tsv\" cannot be read: java.io.IOException");
    assertThat(faults.get(0)).endsWith(" [TableUnreadable]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# a comment\n\n", "\uFEFF", "\t\t\n"})
  @Covers(Message.TableEmpty)
  void tableHasAHeader(String table) {
    assertOnTable(
        project().table(table), "codes.tsv:1:1: the table has no header line [TableEmpty]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"code\tname\ttext", "# spec\ncode\tname\ttext\n\n# none yet\n"})
  @Covers(Message.TableEmpty)
  void tableHasRows(String table) {
    assertOnTable(project().table(table), "codes.tsv:1:1: the table has no rows [TableEmpty]");
  }

  @Test
  @Covers(Message.NotUtf8)
  void tableIsUtf8() {
    byte[] latin = "code\tname\ttext\n5.1.1\tA\tcaf\u00e9 noir\n".getBytes(ISO_8859_1);

    assertOnTable(
        project().file("codes.tsv", latin),
        "codes.tsv:2:12: byte 0xE9 is not UTF-8; save the table as UTF-8 [NotUtf8]");
  }

  @Test
  @Covers(Message.NotUtf8)
  void byteOrderMarkIsNoColumn() {
    byte[] table = "\uFEFFcode\tname\ttext?".getBytes(UTF_8);
    table[table.length - 1] = (byte) 0xC3;

    assertOnTable(
        project().file("codes.tsv", table),
        "codes.tsv:1:15: byte 0xC3 is not UTF-8; save the table as UTF-8 [NotUtf8]");
  }

  @Test
  @Covers(Message.ControlCharacter)
  void tableHasNoControlCharacters() {
    assertOnTable(
        project().table("# spec\ncode\tname\ttext\n5.1.1\tA\tto\u0000day\n"),
        "codes.tsv:3:11: control character U+0000; only tabs and line ends may stand in a table"
            + " [ControlCharacter]");
  }

  @Test
  @Covers(Message.ControlCharacter)
  void lineEndsAreThoseOfUnixAndWindows() {
    assertOnTable(
        project().table("code\tname\ttext\r\n5.1.1\tA\tto\rday\r\n"),
        "codes.tsv:2:11: control character U+000D; only tabs and line ends may stand in a table"
            + " [ControlCharacter]");
  }

  @Test
  @Covers(Message.RowLimit)
  void tableFitsIntoAnEnum() {
    StringBuilder table = new StringBuilder("code\tname\ttext\n");
    for (int i = 0; i < 4_000; i++) {
      table.append(i).append("\tA").append(i).append("\tx\n");
    }

    // 16 bytes for the end of the initializer, 16 for each constant and 3 for each of its columns.
    int fit = (65_535 - 16) / (16 + 2 * 3);
    assertOnTable(
        project().table(table.toString()),
        ("codes.tsv:%d:1: the table has 4000 rows; an enum with these columns holds %d, split the"
                + " table [RowLimit]")
            .formatted(fit + 2, fit));
  }

  @Test
  @Covers(Message.ColumnUnknown)
  void columnIsAMethod() {
    assertOnTable(
        project().table("code\tname\ttext\tcolour\n5.1.1\tA\tx\tred\n"),
        "codes.tsv:1:16: column 'colour': Code has no such method [ColumnUnknown]");
  }

  @Test
  @Covers({Message.ColumnUnknown, Message.ColumnMissing})
  void misspeltColumnIsGuessed() {
    assertThat(Faults.of(project().table("code\tname\ttxet\n5.1.1\tA\tx\n").compile()))
        .containsExactly(
            "codes.tsv:1:1: the table has no column 'text' for text() [ColumnMissing]",
            "codes.tsv:1:11: column 'txet': Code has no such method; did you mean text?"
                + " [ColumnUnknown]")
        .inOrder();
  }

  @Test
  @Covers(Message.ColumnDoubled)
  void columnStandsOnce() {
    assertOnTable(
        project().table("code\tname\ttext\tcode\n5.1.1\tA\tx\t5.1.2\n"),
        "codes.tsv:1:16: column 'code' stands already at column 1 [ColumnDoubled]");
  }

  @Test
  @Covers(Message.ColumnMissing)
  void missingColumnIsToldOnItsMethod() {
    assertOnMethod(
        project().table("# spec\ncode\tname\n5.1.1\tA\n"),
        "codes.tsv:2:1: the table has no column 'text' for text() [ColumnMissing]",
        "String text();");
  }

  @Test
  @Covers(Message.ColumnMissing)
  void everyTableNamesItsConstants() {
    assertOnTable(
        project().table("code\ttext\n5.1.1\tx\n"),
        "codes.tsv:1:1: the table has no column 'name', which names the constants of the enum"
            + " [ColumnMissing]");
  }
}
