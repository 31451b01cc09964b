package org.bouncecodes.examples.cli;

/**
 * Applies styles, or leaves texts as they are where no colours are wanted.
 *
 * @param coloured whether colours are wanted
 */
record Paint(boolean coloured) {

  private static final String ESCAPE = "\u001b[";

  String apply(Style style, String text) {
    return coloured && style != Style.PLAIN && !text.isEmpty()
        ? ESCAPE + style.parameters() + "m" + text + ESCAPE + "0m"
        : text;
  }
}
