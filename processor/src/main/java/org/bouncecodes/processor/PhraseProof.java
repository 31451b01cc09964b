package org.bouncecodes.processor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Proves a phrase table: the example of every row is matched as texts will be, and the row itself
 * must win; so must each phrase of a row with alternatives. So no row is misspelt, shadowed by
 * another, or tied with one.
 */
final class PhraseProof {

  /** What stands in gaps when a phrase is made a text. */
  private static final String FILLED = " x ";

  private final Schema schema;
  private final List<PhraseRow> rows;
  private final Problems problems;

  /** The limits of each row. */
  private final List<List<String>> limits;

  /** For each limit whether a text shows that it holds. */
  private final List<Boolean> inText;

  private final Set<String> twins;
  private final Set<Character> limitBegins;

  PhraseProof(Schema schema, List<PhraseRow> rows, Problems problems) {
    this.schema = schema;
    this.rows = rows;
    this.problems = problems;
    this.limits = rows.stream().map(row -> PhraseRow.limits(schema, row.entry())).toList();
    this.inText =
        schema.limits().stream()
            .map(
                limit ->
                    Annotations.find(limit.method(), "Limit")
                        .flatMap(annotation -> Annotations.string(annotation, "inText"))
                        .filter("true"::equals)
                        .isPresent())
            .toList();
    this.twins = twins(rows);
    this.limitBegins = limitBegins();
  }

  /** The texts of phrases of several rows that differ only by a star glued to an end. */
  private static Set<String> twins(List<PhraseRow> rows) {
    Map<String, Integer> open = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (List<PhraseRow.Part> parts : rows.get(i).phrases()) {
        if (isOpen(parts)) {
          open.put(text(parts), i);
        }
      }
    }
    Set<String> twins = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      for (List<PhraseRow.Part> parts : rows.get(i).phrases()) {
        String text = text(parts);
        if (open.getOrDefault(text, i) != i) {
          twins.add(text);
        }
      }
    }
    return twins;
  }

  private static boolean isOpen(List<PhraseRow.Part> parts) {
    return !parts.get(0).boundedBefore() || !parts.get(parts.size() - 1).boundedAfter();
  }

  /** What stands first in a limit that a text shows. */
  private Set<Character> limitBegins() {
    return limits.stream()
        .flatMap(row -> IntStream.range(0, row.size()).filter(inText::get).mapToObj(row::get))
        .filter(limit -> !limit.isEmpty())
        .map(limit -> limit.charAt(0))
        .collect(Collectors.toSet());
  }

  void prove(List<String> packed) {
    PhraseMatcher matcher = PhraseMatcher.of(packed.toArray(String[]::new));
    IntStream.range(0, rows.size())
        .parallel()
        .forEach(
            row -> {
              prove(row, matcher);
              if (PhraseAlternatives.has(rows.get(row).phrase(schema))) {
                proveAlternatives(row, matcher);
              }
            });
  }

  private static String text(List<PhraseRow.Part> parts) {
    StringBuilder text = new StringBuilder(parts.get(0).text());
    parts.stream().skip(1).forEach(part -> text.append(FILLED).append(part.text()));
    return text.toString();
  }

  /**
   * Tells whether another row that is as vague may win a phrase as a text by itself. Nothing in it
   * weighs more than all of it, and only the same words weigh as much, unless gaps cost more than
   * the words around them weigh or the text shows the limit of a row.
   */
  private boolean mayBeLost(List<PhraseRow.Part> parts, String text) {
    return (parts.size() > 1 && isOutweighed(parts))
        || twins.contains(text)
        || text.chars().anyMatch(c -> limitBegins.contains((char) c));
  }

  /** Tells whether one part weighs as much as all of them with their gaps. */
  private static boolean isOutweighed(List<PhraseRow.Part> parts) {
    int all = -OpenGaps.GAPS_COST;
    int longest = 0;
    for (PhraseRow.Part part : parts) {
      all += part.text().length();
      longest = Math.max(longest, part.text().length());
    }
    return all <= longest;
  }

  /**
   * Shows that each phrase of a row, as a text by itself, leads to what the row says, unless it
   * gives way to a phrase that is less vague.
   */
  private void proveAlternatives(int row, PhraseMatcher matcher) {
    for (List<PhraseRow.Part> parts : rows.get(row).phrases()) {
      String text = text(parts);
      if (!mayBeLost(parts, text)) {
        continue;
      }
      Best best = new Best(row, text);
      matcher.match(text, (all, lineBegin) -> lineBegin, best);
      if (best.isLost()) {
        PhraseRow winner = rows.get(best.winner.get());
        problems.add(
            rows.get(row).entry().position(),
            Message.PhraseShadowed,
            RowBinder.shown(text),
            rows.get(row).phrase(schema),
            winner.entry().position().line(),
            winner.phrase(schema));
        return;
      }
    }
  }

  private void prove(int row, PhraseMatcher matcher) {
    Table.Cell example = rows.get(row).entry().own();
    Best best = new Best(row, example.text());
    matcher.match(example.text(), (text, lineBegin) -> lineBegin, best);
    String own = rows.get(row).phrase(schema);
    if (!best.ownFound) {
      problems.add(example.position(), Message.PhraseAbsent, RowBinder.shown(example.text()), own);
    } else if (best.winner.isPresent() && best.winner.get() != row && !best.ties(row)) {
      PhraseRow winner = rows.get(best.winner.get());
      problems.add(
          example.position(),
          Message.PhraseLost,
          RowBinder.shown(example.text()),
          winner.entry().position().line(),
          winner.phrase(schema),
          own);
    } else if (best.tied.isPresent()) {
      PhraseRow other = rows.get(best.tied.get());
      problems.add(
          example.position(),
          Message.PhraseTied,
          RowBinder.shown(example.text()),
          own,
          other.entry().position().line(),
          other.phrase(schema));
    }
  }

  /** Keeps the row that wins a text under the limits of the row whose example it is. */
  private final class Best implements PhraseMatcher.Hits {

    private final int row;
    private final String text;
    private Optional<Integer> winner = Optional.empty();
    private Optional<Integer> tied = Optional.empty();
    private int begin;
    private int weight;
    private boolean ownFound;

    Best(int row, String text) {
      this.row = row;
      this.text = text;
    }

    @Override
    public void hit(int hit, int words, int hitBegin, int lastPart, int end) {
      ownFound |= hit == row;
      if (hit >= rows.size() || !applies(hit)) {
        return;
      }
      int hitWeight = words + rows.get(hit).limits();
      int lead = winner.isEmpty() ? 1 : hitWeight - weight;
      if (lead > 0 || (lead == 0 && hitBegin < begin)) {
        winner = Optional.of(hit);
        tied = Optional.empty();
        begin = hitBegin;
        weight = hitWeight;
      } else if (lead == 0 && hitBegin == begin && !sayTheSame(hit, winner.get())) {
        tied = Optional.of(winner.get() == row ? hit : winner.get());
      }
    }

    /** Tells whether a row that is as vague, but says something else, wins. */
    private boolean isLost() {
      return winner.isPresent()
          && vagueness(winner.get()) >= vagueness(row)
          && !sayTheSame(row, winner.get());
    }

    private int vagueness(int one) {
      return PhraseRow.vagueness(rows.get(one).phrase(schema));
    }

    private boolean sayTheSame(int one, int other) {
      return PhraseRow.sayTheSame(schema, rows.get(one).entry(), rows.get(other).entry());
    }

    /** Tells whether a row wins as well as another. */
    private boolean ties(int one) {
      return tied.isPresent() && (tied.get() == one || winner.get() == one);
    }

    /** The limits of the row itself hold; one that can be seen in the text holds if it is there. */
    private boolean applies(int hit) {
      for (int i = 0; i < inText.size(); i++) {
        String limit = limits.get(hit).get(i);
        if (!limit.isEmpty()
            && !limit.equals(limits.get(row).get(i))
            && !(inText.get(i) && beginsAWord(limit))) {
          return false;
        }
      }
      return true;
    }

    private boolean beginsAWord(String limit) {
      for (int at = text.indexOf(limit); at >= 0; at = text.indexOf(limit, at + 1)) {
        if (at == 0 || (!PhraseText.isWord(text.charAt(at - 1)) && text.charAt(at - 1) != '.')) {
          return true;
        }
      }
      return false;
    }
  }
}
