package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Spells out the alternatives of phrases: <code>{user|mailbox} {unknown|not found}</code> stands
 * for four. Alternatives needed by several phrases have a name, which is defined above the header
 * of the table, as in lex: <code>{mailbox}</code>, a tab, and what it stands for.
 */
final class PhraseAlternatives {

  /** For how many phrases one row may stand; more were hardly meant. */
  static final int MOST = 20_000;

  private static final String SPECIAL = "{|}";
  private static final Pattern BLANKS = Pattern.compile(" +");

  private final Map<String, List<String>> definitions = new LinkedHashMap<>();
  private final Map<String, Position> positions = new LinkedHashMap<>();
  private final Set<String> unused = new LinkedHashSet<>();

  /** Reads the definitions of a table; what is wrong with one is a problem. */
  PhraseAlternatives(List<Table.Row> rows, Problems problems) {
    for (Table.Row row : rows) {
      String head = row.cells().get(0).text();
      String name = head.substring(1, Math.max(1, head.length() - 1));
      boolean named = head.endsWith("}") && !name.isEmpty() && isPlain(name);
      if (!named || row.cells().size() != 2) {
        problems.add(row.position(), Message.DefinitionForm, RowBinder.shown(head));
        continue;
      }
      Table.Cell meaning = row.cells().get(1);
      Spelling spelling = new Spelling(meaning.text());
      List<String> alternatives = spelling.alternatives();
      spelling.expectEnd();
      if (spelling.fault.isPresent()) {
        problems.add(
            meaning.position(),
            Message.PhraseForm,
            head,
            RowBinder.shown(meaning.text()),
            spelling.fault.get());
      }
      Position before = positions.putIfAbsent(name, row.position());
      if (before != null) {
        problems.add(row.position(), Message.DefinitionDoubled, head, before.line());
      } else {
        definitions.put(name, alternatives);
        unused.add(name);
      }
    }
  }

  private static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  /** Tells whether a phrase has alternatives. */
  static boolean has(String phrase) {
    return !isPlain(phrase);
  }

  /**
   * Returns all phrases that a cell stands for.
   *
   * @param phrase the cell
   * @param column the name of its column
   * @param at where it stands
   */
  List<String> spell(String phrase, String column, Position at, Problems problems) {
    if (isPlain(phrase)) {
      return List.of(phrase);
    }
    Spelling spelling = new Spelling(phrase);
    List<String> spelled = spelling.sequence();
    spelling.expectEnd();
    if (spelling.fault.isPresent()) {
      String shown = RowBinder.shown(phrase);
      problems.add(at, Message.PhraseForm, column, shown, spelling.fault.get());
      return List.of();
    }
    return spelled.stream().map(PhraseAlternatives::singleBlanks).distinct().toList();
  }

  /** Alternatives that are nothing leave blanks side by side. */
  private static String singleBlanks(String text) {
    return text.contains("  ") ? BLANKS.matcher(text).replaceAll(" ").strip() : text.strip();
  }

  /** Adds a problem for each definition that no phrase needs. */
  void reportUnused(Problems problems) {
    unused.forEach(
        name -> problems.add(positions.get(name), Message.DefinitionUnused, "{" + name + "}"));
  }

  /** Reads a text from left to right; the first fault counts. */
  private final class Spelling {

    private final String text;
    private int at;
    private Optional<String> fault = Optional.empty();

    Spelling(String text) {
      this.text = text;
    }

    /** Reads up to the end of an alternative. */
    List<String> sequence() {
      List<String> spelled = List.of("");
      while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != '}') {
        if (text.charAt(at) == '{') {
          at++;
          spelled = join(spelled, group());
        } else {
          int begin = at;
          while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
            at++;
          }
          spelled = join(spelled, List.of(text.substring(begin, at)));
        }
      }
      return spelled;
    }

    List<String> alternatives() {
      Set<String> alternatives = new LinkedHashSet<>();
      boolean more = true;
      while (more) {
        List<String> next = sequence();
        // Part of it may stand there already, as names have words in common.
        if (!alternatives.addAll(next) && !next.isEmpty()) {
          faulty("has the alternative \"" + next.get(0) + "\" twice");
        }
        more = at < text.length() && text.charAt(at) == '|';
        at += more ? 1 : 0;
      }
      return List.copyOf(alternatives);
    }

    /** Reads what stands between braces, the first of which has been read. */
    private List<String> group() {
      int begin = at;
      List<String> alternatives = alternatives();
      if (at == text.length() || text.charAt(at) != '}') {
        faulty("opens a { without closing it");
        return List.of();
      }
      String inside = text.substring(begin, at);
      at++;
      return isPlain(inside) ? definition(inside) : alternatives;
    }

    private List<String> definition(String name) {
      List<String> alternatives = definitions.get(name);
      if (alternatives == null) {
        faulty(
            "uses {"
                + name
                + "}, which is not defined above"
                + DidYouMean.hint(name, definitions.keySet()));
        return List.of();
      }
      unused.remove(name);
      return alternatives;
    }

    private List<String> join(List<String> begins, List<String> ends) {
      if ((long) begins.size() * ends.size() > MOST) {
        faulty("stands for more than " + MOST + " phrases");
        return List.of();
      }
      List<String> joined = new ArrayList<>();
      begins.forEach(begin -> ends.forEach(end -> joined.add(begin + end)));
      return joined;
    }

    void expectEnd() {
      if (at < text.length()) {
        faulty("has a " + text.charAt(at) + " outside of braces");
      }
    }

    private void faulty(String what) {
      fault = fault.or(() -> Optional.of(what));
    }
  }
}
