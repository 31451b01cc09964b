package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cells come out of a table as they were put in, each with the place where it stands. */
final class TsvReaderTest {

  private static Table read(String text) {
    Problems problems = new Problems();
    Table table = new TsvReader("t.tsv", problems).read(text.getBytes(UTF_8)).orElseThrow();
    assertThat(problems.isEmpty()).isTrue();
    return table;
  }

  @Test
  void positionIsLineAndColumnOfTheFirstCharacter() {
    Table table = read("# spec\n\na\tbb\tccc\n1\t\tx\n");

    assertThat(table.header().stream().map(cell -> cell.text() + " " + cell.position()))
        .containsExactly("a t.tsv:3:1", "bb t.tsv:3:3", "ccc t.tsv:3:6")
        .inOrder();
    assertThat(
            table.rows().get(0).cells().stream().map(cell -> cell.text() + " " + cell.position()))
        .containsExactly("1 t.tsv:4:1", " t.tsv:4:3", "x t.tsv:4:4")
        .inOrder();
  }

  @Test
  void randomTablesAreReadAsTheyWereWritten() {
    Random random = new Random(1);
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "\ufeff" : "");
      List<List<Table.Cell>> expected = new ArrayList<>();
      int line = 1;
      while (expected.size() < 2 || random.nextInt(8) > 0) {
        switch (random.nextInt(6)) {
          case 0 -> text.append("#").append(cell(random)).append('\t').append(cell(random));
          case 1 -> text.append(" ".repeat(random.nextInt(3)));
          default -> expected.add(row(random, line, text));
        }
        text.append(random.nextBoolean() ? "\n" : "\r\n");
        line++;
      }
      Table table = read(text.toString());

      List<List<Table.Cell>> cells = new ArrayList<>(List.of(table.header()));
      table.rows().forEach(row -> cells.add(row.cells()));
      assertWithMessage("run %s", run).that(cells).isEqualTo(expected);
    }
  }

  /** Appends a row to the text and returns what should be read from it. */
  private static List<Table.Cell> row(Random random, int line, StringBuilder text) {
    List<Table.Cell> cells = new ArrayList<>();
    // A first cell that keeps the row from being blank or a comment.
    String next = "x" + cell(random);
    int column = 1;
    for (int left = random.nextInt(5); ; left--) {
      cells.add(new Table.Cell(next, new Position("t.tsv", line, column)));
      text.append(next);
      if (left == 0) {
        return cells;
      }
      text.append('\t');
      column += next.length() + 1;
      next = cell(random);
    }
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      cell.append(
          List.of("a", " ", "#", "\"", "'", "\\", "|", ",", "\u00e9", "\u20ac", "\ud83d\ude00")
              .get(random.nextInt(11)));
    }
    return cell.toString();
  }
}
