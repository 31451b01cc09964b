package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Third stage: gives every cell its column and a value of the column's type. */
final class RowBinder {

  private static final int LONGEST_SHOWN = 60;

  private final Schema schema;
  private final Table table;
  private final Problems problems;

  RowBinder(Schema schema, Table table, Problems problems) {
    this.schema = schema;
    this.table = table;
    this.problems = problems;
  }

  /** Returns the rows that have a cell for every column; every unreadable cell is a problem. */
  List<Entry> bind() {
    Map<String, Integer> indexes = header();
    List<Entry> entries = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.cells().size() == table.header().size()) {
        entry(row, indexes).ifPresent(entries::add);
      } else {
        int surplus = Math.min(row.cells().size() - 1, table.header().size());
        problems.add(
            row.cells().get(surplus).position(),
            Message.CellCount,
            row.cells().size(),
            table.header().size());
      }
    }
    return entries;
  }

  private Map<String, Integer> header() {
    Map<String, Integer> indexes = new HashMap<>();
    List<String> known = new ArrayList<>(schema.columns().stream().map(Column::name).toList());
    known.add(schema.kind().ownColumn());
    List<Table.Cell> header = table.header();
    for (int i = 0; i < header.size(); i++) {
      Table.Cell cell = header.get(i);
      Integer before = indexes.putIfAbsent(cell.text(), i);
      if (before != null) {
        problems.add(
            cell.position(),
            Message.ColumnDoubled,
            cell.text(),
            header.get(before).position().column());
      } else if (!known.contains(cell.text())) {
        problems.add(
            cell.position(),
            Message.ColumnUnknown,
            shown(cell.text()),
            schema.type().getSimpleName(),
            DidYouMean.hint(cell.text(), known));
      }
    }
    Position line = header.get(0).position();
    for (Column column : schema.columns()) {
      if (!indexes.containsKey(column.name())) {
        problems.add(
            line, column.method(), Message.ColumnMissing, column.name(), " for " + column.method());
      }
    }
    String own = schema.kind().ownColumn();
    if (!indexes.containsKey(own)) {
      problems.add(line, Message.ColumnMissing, own, ", which " + schema.kind().purpose());
    }
    return indexes;
  }

  private Optional<Entry> entry(Table.Row row, Map<String, Integer> indexes) {
    List<Value> values = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    for (Column column : schema.columns()) {
      Integer index = indexes.get(column.name());
      if (index != null) {
        Table.Cell cell = row.cells().get(index);
        values.add(value(column, cell).orElse(Value.UNREADABLE));
        positions.add(cell.position());
      }
    }
    Integer own = indexes.get(schema.kind().ownColumn());
    if (own == null || values.size() < schema.columns().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            row.position(), row.cells().get(own), List.copyOf(values), List.copyOf(positions)));
  }

  private Optional<Value> value(Column column, Table.Cell cell) {
    String text = cell.text();
    Position at = cell.position();
    if (text.isEmpty() && !column.type().optional()) {
      problems.add(at, Message.CellEmpty, column.name(), column.type().expected());
      return Optional.empty();
    }
    if (!text.equals(text.strip())) {
      problems.add(at, Message.CellSpace, column.name(), shown(text));
      return Optional.empty();
    }
    int bytes = constantBytes(text);
    if (bytes > 0xFFFF) {
      problems.add(at, Message.CellTooLong, column.name(), bytes);
      return Optional.empty();
    }
    return column
        .type()
        .read(
            text,
            (message, args) -> {
              Object[] all = new Object[args.length + 1];
              all[0] = column.name();
              System.arraycopy(args, 0, all, 1, args.length);
              // What the table has may be long or odd; the rest is the processor's own.
              all[1] = shown(String.valueOf(args[0]));
              problems.add(at, message, all);
            });
  }

  /** Counts as the class file does: NUL never occurs, and a surrogate takes three bytes. */
  private static int constantBytes(String text) {
    return text.chars().map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
  }

  /** Keeps messages on one line and readable, whatever stands in the table. */
  static String shown(String text) {
    String line = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      shown.append(Character.isISOControl(c) ? String.format("\\u%04x", (int) c) : c);
    }
    return shown.toString();
  }
}
