package org.bouncecodes.processor;

import java.util.List;

/**
 * A row whose cells have become values.
 *
 * @param position where the row begins
 * @param name the cell that names the constant
 * @param values one for each column of the schema, in that order
 * @param positions where each value stands
 */
record Entry(Position position, Table.Cell name, List<Value> values, List<Position> positions) {}
