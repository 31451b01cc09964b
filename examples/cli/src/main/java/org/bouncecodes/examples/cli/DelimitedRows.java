package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV or TSV under a line with the titles; what is absent is an empty cell. */
final class DelimitedRows<T> implements RowWriter<T> {

  private final List<Column<T>> columns;
  private final boolean quoted;
  private final CSVPrinter printer;

  DelimitedRows(List<Column<T>> columns, Format format, Writer out) throws IOException {
    this.columns = List.copyOf(columns);
    this.quoted = format == Format.CSV;
    CSVFormat.Builder layout = CSVFormat.DEFAULT.builder().setRecordSeparator('\n');
    if (!quoted) {
      layout.setDelimiter('\t').setQuote(null);
    }
    this.printer = new CSVPrinter(out, layout.get());
    printer.printRecord(columns.stream().map(Column::name));
  }

  @Override
  public void write(T row) throws IOException {
    for (Column<T> column : columns) {
      printer.print(cell(column.value().apply(row)));
    }
    printer.println();
  }

  private String cell(Optional<?> value) {
    String text =
        value.isPresent() && value.get() instanceof List<?> list
            ? list.stream().map(Object::toString).collect(Collectors.joining("|"))
            : value.map(Object::toString).orElse("");
    // A TSV cell cannot hold what ends it.
    return quoted ? text : text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
