package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.bouncecodes.processor.Faults.assertOnTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the processor says about cells and rows. */
final class RowMessagesTest {

  /** Compiles the rows of a table with columns code, name and value. */
  private static Project rows(String type, String rows) {
    return Project.ofColumns(
            """
            enum Kind { PERMANENT, TRANSIENT }
            @Key String code();
            %s value();
            """
                .formatted(type))
        .table("code\tname\tvalue\n" + rows);
  }

  @Test
  @Covers(Message.CellCount)
  void rowHasNoCellTooFew() {
    assertOnTable(
        rows("String", "5.1.1\tA\n"),
        "codes.tsv:2:7: the row has 2 cells, the header names 3 columns [CellCount]");
  }

  @Test
  @Covers(Message.CellCount)
  void rowHasNoCellTooMany() {
    assertOnTable(
        rows("String", "5.1.1\tA\tx\ty\tz\n"),
        "codes.tsv:2:11: the row has 5 cells, the header names 3 columns [CellCount]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "String; text",
        "int; a whole number from -2147483648 to 2147483647",
        "boolean; true or false",
        "char; one character",
        "double; a decimal number such as -1.5 or 2e9",
        "Kind; a constant of Kind"
      })
  @Covers(Message.CellEmpty)
  void cellHasAValue(String type, String expected) {
    assertOnTable(
        rows(type, "5.1.1\tA\t\n"),
        "codes.tsv:2:9: column 'value': the cell is empty; expected " + expected + " [CellEmpty]");
  }

  @ParameterizedTest
  @ValueSource(strings = {" x", "x ", " ", "x\u2003"})
  @Covers(Message.CellSpace)
  void cellHasNoSpaceAround(String cell) {
    assertOnTable(
        rows("String", "5.1.1\tA\t" + cell + "\n"),
        "codes.tsv:2:9: column 'value': \"%s\" begins or ends with white space [CellSpace]"
            .formatted(cell));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "byte;    128;        a byte;    a whole number from -128 to 127",
        "short;   -32769;     a short;   a whole number from -32768 to 32767",
        "int;     5xx;        an int;    a whole number from -2147483648 to 2147483647",
        "int;     2147483648; an int;    a whole number from -2147483648 to 2147483647",
        "int;     1.0;        an int;    a whole number from -2147483648 to 2147483647",
        "long;    1L;         a long;    a whole number from -9223372036854775808 to"
            + " 9223372036854775807",
        "boolean; yes;        a boolean; true or false",
        "boolean; TRUE;       a boolean; true or false",
        "char;    ab;         a char;    one character",
        "float;   1e39;       a float;   a decimal number such as -1.5 or 2e9",
        "double;  NaN;        a double;  a decimal number such as -1.5 or 2e9",
        "double;  1d;         a double;  a decimal number such as -1.5 or 2e9",
        "double;  0x1p3;      a double;  a decimal number such as -1.5 or 2e9",
        "double;  1e309;      a double;  a decimal number such as -1.5 or 2e9",
        "Optional<Integer>; x; an int;   a whole number from -2147483648 to 2147483647"
      })
  @Covers(Message.CellType)
  void cellHasTheTypeOfItsColumn(String type, String cell, String what, String expected) {
    assertOnTable(
        rows(type, "5.1.1\tA\t" + cell + "\n"),
        "codes.tsv:2:9: column 'value': \"%s\" is not %s; expected %s [CellType]"
            .formatted(cell, what, expected));
  }

  @Test
  @Covers(Message.CellType)
  void listHasNoEmptyElement() {
    assertOnTable(
        rows("List<String>", "5.1.1\tA\tx||y\n"),
        "codes.tsv:2:9: column 'value': \"x||y\" is not a List; expected text, several parted by |,"
            + " or nothing [CellType]");
  }

  @Test
  @Covers(Message.CellType)
  void longCellIsShortenedInMessages() {
    assertOnTable(
        rows("int", "5.1.1\tA\t" + "9".repeat(61) + "\n"),
        "codes.tsv:2:9: column 'value': \"%s...\" is not an int; expected a whole number from"
                .formatted("9".repeat(60))
            + " -2147483648 to 2147483647 [CellType]");
  }

  @Test
  @Covers(Message.CellTooLong)
  void cellFitsIntoAConstant() {
    assertOnTable(
        rows("String", "5.1.1\tA\t" + "\u20ac".repeat(21_846) + "\n"),
        "codes.tsv:2:9: column 'value': 65538 bytes as UTF-8; a Java constant holds 65535"
            + " [CellTooLong]");
  }

  @Test
  void longestCellFits() {
    String longest = "\u20ac".repeat(21_845);

    assertThat(rows("String", "5.1.1\tA\t" + longest + "\n").load().value("A", "value"))
        .isEqualTo(longest);
  }

  @ParameterizedTest
  @CsvSource({
    "PERMANANT, ; did you mean PERMANENT?",
    "transient, ; did you mean TRANSIENT?",
    "TRANSEINT, ; did you mean TRANSIENT?",
    "SOMETIMES, ''"
  })
  @Covers(Message.UnknownConstant)
  void unknownConstantIsGuessed(String cell, String hint) {
    assertOnTable(
        rows("Kind", "5.1.1\tA\t" + cell + "\n"),
        "codes.tsv:2:9: column 'value': \"%s\" is no Kind%s [UnknownConstant]"
            .formatted(cell, hint));
  }

  @Test
  @Covers(Message.UnknownConstant)
  void everyUnknownElementOfAListIsTold() {
    assertThat(Faults.of(rows("List<Kind>", "5.1.1\tA\tPERMANENT|NEVER|ALWAYS\n").compile()))
        .containsExactly(
            "codes.tsv:2:9: column 'value': \"NEVER\" is no Kind [UnknownConstant]",
            "codes.tsv:2:9: column 'value': \"ALWAYS\" is no Kind [UnknownConstant]");
  }

  @ParameterizedTest
  @CsvSource({"String, a|b|a, a", "Kind, PERMANENT|PERMANENT, PERMANENT", "Integer, 7|07, 07"})
  @Covers(Message.ElementDoubled)
  void setHasNoElementTwice(String element, String cell, String doubled) {
    assertOnTable(
        rows("Set<" + element + ">", "5.1.1\tA\t" + cell + "\n"),
        "codes.tsv:2:9: column 'value': \"%s\" stands twice in the set [ElementDoubled]"
            .formatted(doubled));
  }

  @Test
  @Covers(Message.KeyDoubled)
  void keyStandsOnce() {
    assertOnTable(
        rows("int", "5.1.1\tA\t1\n# gap\n5.1.1\tB\t2\n"),
        "codes.tsv:4:1: column 'code': the key \"5.1.1\" stands already in line 2 [KeyDoubled]");
  }

  @Test
  @Covers(Message.KeyOverlap)
  void rangesShareNoNumber() {
    assertOnTable(
        Project.ofColumns("@Key(ranges = true) String code();")
            .table("name\tcode\nA\t5.7.606-649\nB\t5.7.1-9\nC\t5.7.649-660\n"),
        "codes.tsv:4:3: column 'code': the range of key \"5.7.649-660\" shares a number with the one"
            + " in line 2 [KeyOverlap]");
  }

  @Test
  @Covers(Message.RangeCovered)
  void rangeHasANumberOfItsOwn() {
    assertOnTable(
        Project.ofColumns("@Key(ranges = true) String code();")
            .table("name\tcode\nA\t5.7.2\nB\t5.7.1-3\nC\t5.7.1\nD\t5.7.3\nE\t5.7.4-9\n"),
        "codes.tsv:3:3: column 'code': the range of key \"5.7.1-3\" never wins: each of its numbers"
            + " has a row of its own, the first in line 4 [RangeCovered]");
  }

  @Test
  @Covers(Message.ExampleAbsent)
  void exampleCarriesTheKey() {
    assertOnTable(
        Project.ofColumns("@Key String code();\n@Example String example();")
            .table(
                "name\tcode\texample\nA\t5.1.1\t550 5.1.1. No\nB\t5.1.2\t550 5.1.20 no, see"
                    + " 5.1.2.3\n"),
        "codes.tsv:3:9: column 'example': \"550 5.1.20 no, see 5.1.2.3\" does not carry the row's"
            + " own key \"5.1.2\" [ExampleAbsent]");
  }

  @Test
  @Covers(Message.KeyDoubled)
  void numbersAreTheSameHoweverWritten() {
    assertOnTable(
        Project.ofColumns("@Key int code();").table("name\tcode\nA\t7\nB\t+007\n"),
        "codes.tsv:3:3: column 'code': the key \"+007\" stands already in line 2 [KeyDoubled]");
  }

  @Test
  @Covers(Message.KeyDoubled)
  void keyOfSeveralColumnsIsShownWhole() {
    assertOnTable(
        Project.ofColumns("@Key String code();\n@Key int number();")
            .table("name\tcode\tnumber\nA\tx\t7\nB\tx\t8\nC\tx\t7\n"),
        "codes.tsv:4:3: column 'code': the key \"x\" with \"7\" stands already in line 2"
            + " [KeyDoubled]");
  }
}
