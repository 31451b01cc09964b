package org.bouncecodes.examples.cli;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of what is written for programs.
 *
 * @param name the key or title
 * @param value gives the value of a row: a number, a boolean, a list, or anything with a text
 * @param <T> the type of the rows
 */
record Column<T>(String name, Function<T, Optional<?>> value) {

  static <T> Column<T> of(String name, Function<T, ?> value) {
    return new Column<>(name, row -> Optional.of(value.apply(row)));
  }
}
