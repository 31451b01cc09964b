package org.bouncecodes.examples.cli;

import java.io.IOException;

/**
 * Writes rows in one format.
 *
 * @param <T> the type of the rows
 */
interface RowWriter<T> {

  void write(T row) throws IOException;
}
