package org.bouncecodes.processor;

import static java.util.Locale.ROOT;

import java.util.Collection;
import java.util.Comparator;

/** Finds the name that somebody probably meant. */
final class DidYouMean {

  private DidYouMean() {}

  /** Returns {@code "; did you mean X?"}, or nothing when no candidate is near. */
  static String hint(String typed, Collection<String> candidates) {
    String given = typed.toUpperCase(ROOT);
    return candidates.stream()
        .filter(name -> distance(given, name.toUpperCase(ROOT)) <= Math.max(1, name.length() / 3))
        .min(Comparator.comparingInt(name -> distance(given, name.toUpperCase(ROOT))))
        .map(name -> "; did you mean " + name + "?")
        .orElse("");
  }

  /** Counts the characters to insert, drop, replace or swap (optimal string alignment). */
  private static int distance(String from, String to) {
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        steps[i][j] =
            Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[from.length()][to.length()];
  }
}
