package org.bouncecodes.processor;

/**
 * A place in a table.
 *
 * @param table the table's name as the annotation gives it
 * @param line counted from 1
 * @param column characters, counted from 1
 */
record Position(String table, int line, int column) implements Comparable<Position> {

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return table + ":" + line + ":" + column;
  }
}
