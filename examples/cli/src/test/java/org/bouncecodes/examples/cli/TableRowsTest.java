package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowsTest {

  private static final List<TableColumn<String>> COLUMNS =
      List.of(
          TableColumn.plain("A", 4, text -> text),
          TableColumn.plain("B", 14, text -> text),
          TableColumn.plain("C", 0, text -> text));

  @Test
  void lastColumnTakesWhatIsLeft() throws IOException {
    assertThat(table(40, "0123456789012345678901234"))
        .isEqualTo("A     B               C\n0...  01234567890...  012345678901234...\n");
  }

  @Test
  void columnsThatFindNoRoomAreNotShown() throws IOException {
    assertThat(table(30, "01234567890123456789012345"))
        .isEqualTo("A     B\n0...  012345678901234567890...\n");
    assertThat(table(14, "0123456789012345")).isEqualTo("A\n01234567890...\n");
  }

  @Test
  void nothingIsCutWhereNothingLimitsTheLine() throws IOException {
    assertThat(table(Integer.MAX_VALUE, "a@b.example"))
        .isEqualTo("A     B               C\na@b.example  a@b.example     a@b.example\n");
  }

  private static String table(int width, String row) throws IOException {
    StringWriter out = new StringWriter();
    new TableRows<>(COLUMNS, width, new Paint(false), out).write(row);
    return out.toString();
  }
}
