package org.bouncecodes.processor;

import java.util.List;

/**
 * A table whose cells are bound to the columns of its interface.
 *
 * @param schema what the interface says
 * @param table as it was read
 * @param rows without those that have too few or too many cells
 */
record BoundTable(Schema schema, Table table, List<Entry> rows) {}
