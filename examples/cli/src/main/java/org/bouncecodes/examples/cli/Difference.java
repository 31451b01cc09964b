package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An answer that is not what the corpus says.
 *
 * @param row what the corpus says
 * @param verdict the answer
 * @param expected the parts of the row that were missed
 * @param got what the answer has in their places
 */
record Difference(CorpusRow row, Verdict verdict, List<String> expected, List<String> got) {

  static final List<Column<Difference>> COLUMNS =
      List.of(
          Column.of("file", difference -> difference.row.file()),
          Column.of("index", difference -> difference.row.index()),
          Column.of("expected", difference -> String.join(", ", difference.expected)),
          Column.of("got", difference -> String.join(", ", difference.got)),
          new Column<>("evidence", difference -> difference.verdict.evidence()),
          Column.of("text", difference -> difference.verdict.text()));

  private static final String INDENT = "  ";

  /** Returns how the answer differs, if it does. */
  static Optional<Difference> between(CorpusRow row, Verdict verdict) {
    List<Measure> wrong =
        Arrays.stream(Measure.values()).filter(measure -> measure.isWrong(row, verdict)).toList();
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    List<String> expected = new ArrayList<>();
    List<String> got = new ArrayList<>();
    for (Measure measure : wrong) {
      switch (measure) {
        case STATUS -> {
          expected.add(row.status().orElse("-"));
          got.add(verdict.status().orElse("no status"));
        }
        case REASON -> {
          expected.add(row.reasons().stream().map(Enum::name).collect(Collectors.joining("|")));
          got.add(verdict.reason().name());
        }
        case SUPPRESS -> {
          expected.add("SUPPRESS");
          got.add(verdict.action().name());
        }
        case FALSE_SUPPRESS -> {
          expected.add("no SUPPRESS");
          got.add(verdict.action().name());
        }
        case ANSWERED, UNKNOWN -> throw new AssertionError(measure);
      }
    }
    return Optional.of(new Difference(row, verdict, List.copyOf(expected), List.copyOf(got)));
  }

  /** Writes the difference for people, over the text with the deciding words underlined. */
  void writeTo(Writer out, int width, Paint paint) throws IOException {
    String place = TerminalText.printable(row.file()) + " " + row.index();
    out.write(paint.apply(Style.BOLD, place) + ": expected " + String.join(", ", expected));
    out.write("; got " + paint.apply(Style.STOP, String.join(", ", got)) + "\n");
    Excerpt excerpt = new Excerpt(verdict.text(), verdict.evidenceStart(), verdict.evidenceEnd());
    for (String line : excerpt.lines(width - INDENT.length(), paint)) {
      out.write(INDENT + line + "\n");
    }
    out.write('\n');
  }
}
