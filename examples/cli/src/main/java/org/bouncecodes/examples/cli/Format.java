package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** How results are written. */
enum Format {
  /** For people: sentences or a table. */
  TEXT,
  /** One JSON object a line. */
  JSONL,
  /** One row a line, parted by tabs, without quoting. */
  TSV,
  /** As in RFC 4180. */
  CSV;

  static Format parse(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "text", "table" -> TEXT;
      case "json", "jsonl" -> JSONL;
      case "tsv" -> TSV;
      case "csv" -> CSV;
      default ->
          throw Constants.unknown(text, List.of("text", "table", "json", "jsonl", "tsv", "csv"));
    };
  }

  /** Returns what writes rows for programs. {@link #TEXT} is not for programs. */
  <T> RowWriter<T> rowWriter(List<Column<T>> columns, Writer out) throws IOException {
    return switch (this) {
      case TEXT -> throw new IllegalArgumentException("for people: " + this);
      case JSONL -> new JsonRows<>(columns, out);
      case TSV, CSV -> new DelimitedRows<>(columns, this, out);
    };
  }
}
