package org.bouncecodes.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The phrases of the standard table as regular expressions, as one would write them by hand. */
final class PhrasePatterns {

  private static final String SPECIAL = "{|} *";

  /** The expressions that stand for the names defined above the header of the table. */
  private final Map<String, String> definitions = new HashMap<>();

  private final List<String> expressions = new ArrayList<>();

  private PhrasePatterns(List<String> lines) {
    boolean headerSeen = false;
    for (String line : lines) {
      String phrase = line.substring(0, Math.max(0, line.indexOf('\t')));
      if (phrase.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (headerSeen) {
        // Which expression decides is not measured, so a vague phrase is one like others.
        expressions.add(bounded(phrase.replaceFirst("^~+", "")));
      } else if (phrase.startsWith("{")) {
        String name = phrase.substring(1, phrase.length() - 1);
        definitions.put(name, "(?:" + expression(line.substring(line.indexOf('\t') + 1)) + ")");
      } else {
        headerSeen = true;
      }
    }
  }

  /** Returns an expression for each row, the longest first. */
  static List<String> all() {
    try (InputStream table = PhrasePatterns.class.getResourceAsStream("phrases.tsv")) {
      byte[] bytes = Objects.requireNonNull(table).readAllBytes();
      List<String> all =
          new PhrasePatterns(new String(bytes, StandardCharsets.UTF_8).lines().toList())
              .expressions;
      all.sort(Comparator.comparing(expression -> -expression.length()));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words begin and end at their bounds; a * at an end takes that away. */
  private String bounded(String phrase) {
    String begin = isBounded(phrase.charAt(0)) ? "\\b" : "";
    String end = isBounded(phrase.charAt(phrase.length() - 1)) ? "\\b" : "";
    return begin + "(?:" + expression(phrase) + ")" + end;
  }

  private static boolean isBounded(char c) {
    return c == '{' || c == '}' || (Character.isLetterOrDigit(c) && c < '\u2E80');
  }

  /** White space is free, a * between blanks is a gap, braces hold alternatives or a name. */
  private String expression(String phrase) {
    StringBuilder expression = new StringBuilder();
    int at = 0;
    while (at < phrase.length()) {
      int begin = at;
      while (at < phrase.length() && SPECIAL.indexOf(phrase.charAt(at)) < 0) {
        at++;
      }
      if (at > begin) {
        expression.append(Pattern.quote(phrase.substring(begin, at)));
        continue;
      }
      if (phrase.startsWith(" * ", at)) {
        expression.append("\\s.{0,80}?\\s");
        at += 3;
        continue;
      }
      char c = phrase.charAt(at);
      int close = phrase.indexOf('}', at);
      String name = c == '{' ? phrase.substring(at + 1, close) : "";
      if (definitions.containsKey(name)) {
        expression.append(definitions.get(name));
        at = close;
      } else {
        // Next to alternatives, one of which may be nothing, a blank may be missing.
        boolean besideBraces = at > 0 && phrase.charAt(at - 1) == '}';
        expression.append(
            switch (c) {
              case '{' -> "(?:";
              case '}' -> ")";
              case ' ' -> besideBraces ? "\\s*" : "\\s+";
              case '|' -> "|";
              default -> "";
            });
      }
      at++;
    }
    return expression.toString();
  }
}
