package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a table for people, row by row. The last column takes what is left of the line, and those
 * for which nothing is left are not shown; where no terminal limits the lines, nothing is cut.
 */
final class TableRows<T> implements RowWriter<T> {

  private static final String GAP = "  ";
  private static final int NARROWEST_LAST = 12;

  private final List<TableColumn<T>> columns;
  private final int lastWidth;
  private final boolean limited;
  private final Paint paint;
  private final Writer out;

  TableRows(List<TableColumn<T>> columns, int lineWidth, Paint paint, Writer out)
      throws IOException {
    int kept = columns.size();
    while (kept > 1 && lineWidth - widthBefore(columns, kept - 1) < NARROWEST_LAST) {
      kept--;
    }
    this.columns = List.copyOf(columns.subList(0, kept));
    this.lastWidth = lineWidth - widthBefore(columns, kept - 1);
    this.limited = lineWidth < Integer.MAX_VALUE;
    this.paint = paint;
    this.out = out;
    writeLine(TableColumn::title, column -> Style.DIM);
  }

  private static <T> int widthBefore(List<TableColumn<T>> columns, int column) {
    return columns.stream().limit(column).mapToInt(each -> each.width() + GAP.length()).sum();
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
      String whole = text.apply(column);
      String cell = limited ? TerminalText.cut(whole, last ? lastWidth : column.width()) : whole;
      out.write(paint.apply(style.apply(column), cell));
      if (!last) {
        out.write(" ".repeat(Math.max(0, column.width() - TerminalText.width(cell))));
        out.write(GAP);
      }
    }
    out.write('\n');
  }
}
