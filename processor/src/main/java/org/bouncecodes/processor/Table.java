package org.bouncecodes.processor;

import java.util.List;

/**
 * A table as it was read: cells without a meaning yet.
 *
 * @param name the name as the annotation gives it
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param definitions the lines that begin with a brace, in front of the header
 * @param header the cells of the first other line that is no comment
 * @param rows the lines behind the header
 */
record Table(String name, String sha256, List<Row> definitions, List<Cell> header, List<Row> rows) {

  /** A cell and the place where its text begins. */
  record Cell(String text, Position position) {}

  /** A line of cells; there may be more or fewer of them than the header has. */
  record Row(Position position, List<Cell> cells) {}
}
