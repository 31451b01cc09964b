package org.bouncecodes.processor;

import java.util.List;

/**
 * A row whose cells have become values.
 *
 * @param position where the row begins
 * @param own the cell of the column without a method: the constant's name, or the example
 * @param values one for each column of the schema, in that order
 * @param positions where each value stands
 */
record Entry(Position position, Table.Cell own, List<Value> values, List<Position> positions) {}
