package org.bouncecodes.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bouncecodes.processor.PhraseMatcher.Lines;

/** Phrases packed for the matcher as the processor does it, without a compiler. */
final class PhraseTexts {

  /** Lines have no prefix. */
  static final Lines PLAIN = (text, lineBegin) -> lineBegin;

  private static final Schema SCHEMA = schema();

  /**
   * A phrase in a text.
   *
   * @param row its number
   * @param begin in the text
   * @param end in the text
   */
  record Hit(int row, int begin, int end) {

    static final Comparator<Hit> ORDER =
        Comparator.comparing(Hit::end).thenComparing(Hit::row).thenComparing(Hit::begin);
  }

  private final PhraseMatcher matcher;

  PhraseTexts(List<String> phrases) {
    Problems problems = new Problems();
    List<PhraseRow> rows = rows(phrases, problems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(phrases.toString());
    }
    matcher = PhraseMatcher.of(PhraseCompiler.compile(rows).toArray(String[]::new));
  }

  static boolean isPhrase(String text) {
    Problems problems = new Problems();
    if (text.isEmpty() || !text.equals(text.strip())) {
      return false;
    }
    rows(List.of(text), problems);
    return problems.isEmpty();
  }

  /** All hits, by their ends. */
  List<Hit> hits(CharSequence text, Lines lines) {
    List<Hit> hits = new ArrayList<>();
    matcher.match(
        text, lines, (row, weight, begin, last, end) -> hits.add(new Hit(row, begin, end)));
    hits.sort(Hit.ORDER);
    return hits;
  }

  /** The weights of all hits in a text whose lines have no prefix, by row. */
  Map<Integer, Integer> weights(CharSequence text) {
    Map<Integer, Integer> weights = new TreeMap<>();
    matcher.match(text, PLAIN, (row, weight, begin, last, end) -> weights.put(row, weight));
    return weights;
  }

  /** The words that were found, as they stand in the text. */
  static List<String> found(String text, String... phrases) {
    return new PhraseTexts(List.of(phrases))
        .hits(text, PLAIN).stream().map(hit -> text.substring(hit.begin(), hit.end())).toList();
  }

  PhraseMatcher matcher() {
    return matcher;
  }

  private static List<PhraseRow> rows(List<String> phrases, Problems problems) {
    List<Entry> entries = new ArrayList<>();
    for (String phrase : phrases) {
      Position at = new Position(Project.TABLE, entries.size() + 2, 1);
      Value value = Value.of(phrase, CodeBlock.of("$S", phrase));
      entries.add(new Entry(at, new Table.Cell("", at), List.of(value), List.of(at)));
    }
    Table table = new Table(Project.TABLE, "", List.of(), List.of(), List.of());
    return PhraseBinder.bind(new BoundTable(SCHEMA, table, entries), problems);
  }

  @SuppressWarnings("NullAway") // There is no compiler, so no elements.
  private static Schema schema() {
    Column column =
        new Column(
            "phrase",
            null,
            ClassName.get(String.class),
            new ColumnType.Text(),
            false,
            false,
            Column.Role.PHRASE,
            Optional.empty());
    return new Schema(
        null, Project.TABLE, ClassName.get("test", "Rules"), TableKind.PHRASES, List.of(column));
  }
}
