package org.bouncecodes.examples.cli;

import java.util.Collection;
import java.util.function.Function;

/**
 * A column of a table for people.
 *
 * @param title what stands above it
 * @param width how many cells of the terminal it fills
 * @param text gives the text of a row
 * @param style gives how that text looks
 * @param <T> the type of the rows
 */
record TableColumn<T>(String title, int width, Function<T, String> text, Function<T, Style> style) {

  static <T> TableColumn<T> plain(String title, int width, Function<T, String> text) {
    return new TableColumn<>(title, width, text, row -> Style.PLAIN);
  }

  /** Makes the column as wide as its widest text. */
  TableColumn<T> fitted(Collection<T> rows) {
    int widest = rows.stream().map(text).mapToInt(TerminalText::width).max().orElse(0);
    return new TableColumn<>(title, Math.max(title.length(), widest), text, style);
  }

  /** Returns how wide a column for the names of an enum must be. */
  static <E extends Enum<E>> int widthOf(E[] constants) {
    int widest = 0;
    for (E constant : constants) {
      widest = Math.max(widest, constant.name().length());
    }
    return widest;
  }
}
