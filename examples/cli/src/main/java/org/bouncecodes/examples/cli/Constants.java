package org.bouncecodes.examples.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Finds enum constants by the names that people type. */
final class Constants {

  private Constants() {}

  /**
   * Returns the constant of that name, in upper or lower case, with {@code -} or {@code _}.
   *
   * @throws TypeConversionException when there is none; it names what was meant, or all there are
   */
  static <E extends Enum<E>> E parse(Class<E> type, String text) {
    String name = normal(text);
    E[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(text, Arrays.stream(constants).map(Enum::name).toList()));
  }

  /** Returns the name that was probably meant, if one is near enough. */
  static Optional<String> closest(String text, Collection<String> names) {
    String wanted = normal(text);
    int tolerance = Math.max(1, wanted.length() / 3);
    String best = "";
    int least = tolerance + 1;
    for (String name : names) {
      int distance = distance(wanted, normal(name));
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  static String normal(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  static TypeConversionException unknown(String text, List<String> names) {
    String hint =
        closest(text, names)
            .map(name -> "did you mean " + name + "?")
            .orElseGet(() -> "there are " + names.stream().collect(Collectors.joining(", ")));
    return new TypeConversionException("'" + text + "' is unknown; " + hint);
  }

  /** Counts the letters to insert, delete or replace (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
