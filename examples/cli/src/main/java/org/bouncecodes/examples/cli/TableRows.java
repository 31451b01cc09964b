package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/** Writes a table for people, row by row; the last column takes what is left of the line. */
final class TableRows<T> implements RowWriter<T> {

  private static final String GAP = "  ";
  private static final int NARROWEST_LAST = 12;

  private final List<TableColumn<T>> columns;
  private final int lastWidth;
  private final Paint paint;
  private final Writer out;

  TableRows(List<TableColumn<T>> columns, int lineWidth, Paint paint, Writer out)
      throws IOException {
    int before =
        columns.stream()
            .limit(columns.size() - 1L)
            .mapToInt(column -> column.width() + GAP.length())
            .sum();
    int left = lineWidth - before;
    // A last column too narrow to say anything is left out.
    this.columns =
        List.copyOf(left < NARROWEST_LAST ? columns.subList(0, columns.size() - 1) : columns);
    this.lastWidth =
        left < NARROWEST_LAST ? this.columns.get(this.columns.size() - 1).width() : left;
    this.paint = paint;
    this.out = out;
    writeLine(TableColumn::title, column -> Style.DIM);
  }

  @Override
  public void write(T row) throws IOException {
    writeLine(
        column -> TerminalText.printable(column.text().apply(row)),
        column -> column.style().apply(row));
  }

  private void writeLine(
      Function<TableColumn<T>, String> text, Function<TableColumn<T>, Style> style)
      throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn<T> column = columns.get(i);
      boolean last = i == columns.size() - 1;
      String cell = TerminalText.cut(text.apply(column), last ? lastWidth : column.width());
      out.write(paint.apply(style.apply(column), cell));
      if (!last) {
        out.write(" ".repeat(Math.max(0, column.width() - TerminalText.width(cell))));
        out.write(GAP);
      }
    }
    out.write('\n');
  }
}
