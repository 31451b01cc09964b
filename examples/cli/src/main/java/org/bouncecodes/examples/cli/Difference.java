package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An answer that is not what the corpus says.
 *
 * @param answer the answer and what the corpus says
 * @param expected the parts of the row that were missed
 * @param got what the answer has in their places
 */
record Difference(Answer answer, List<String> expected, List<String> got) {

  static final List<Column<Difference>> COLUMNS =
      List.of(
          Column.of("file", difference -> difference.answer.row().file()),
          Column.of("index", difference -> difference.answer.row().index()),
          Column.of("expected", difference -> String.join(", ", difference.expected)),
          Column.of("got", difference -> String.join(", ", difference.got)),
          new Column<>(
              "evidence", difference -> difference.answer.verdict().flatMap(Verdict::evidence)),
          Column.of("text", Difference::text));

  private static final String INDENT = "  ";

  /** Returns how the answer differs, if it does. */
  static Optional<Difference> between(Answer answer, Set<Measure> asked) {
    List<String> expected = new ArrayList<>();
    List<String> got = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (measure.isWrong(answer, asked)) {
        expected.add(expected(measure, answer.row()));
        got.add(answer.verdict().map(verdict -> got(measure, verdict)).orElse("nothing"));
      }
    }
    return expected.isEmpty()
        ? Optional.empty()
        : Optional.of(new Difference(answer, List.copyOf(expected), List.copyOf(got)));
  }

  private static String expected(Measure measure, CorpusRow row) {
    return switch (measure) {
      case RECIPIENT -> row.recipient();
      case STATUS -> row.status().orElse("-");
      case REASON -> row.reasons().stream().map(Enum::name).collect(Collectors.joining("|"));
      case SUPPRESS -> "SUPPRESS";
      case FALSE_SUPPRESS -> "no SUPPRESS";
      case KEPT_OUT -> "no failed recipient";
      case ANSWERED, UNKNOWN -> throw new AssertionError(measure);
    };
  }

  private static String got(Measure measure, Verdict verdict) {
    return switch (measure) {
      case RECIPIENT, KEPT_OUT -> verdict.recipient().orElse("no recipient");
      case STATUS -> verdict.status().orElse("no status");
      case REASON -> verdict.reason().name();
      case SUPPRESS, FALSE_SUPPRESS -> verdict.action().name();
      case ANSWERED, UNKNOWN -> throw new AssertionError(measure);
    };
  }

  private String text() {
    return answer.verdict().map(Verdict::text).orElse("");
  }

  /** Writes the difference for people, over the text with the deciding words underlined. */
  void writeTo(Writer out, int width, Paint paint) throws IOException {
    String place = TerminalText.printable(answer.row().file()) + " " + answer.row().index();
    out.write(paint.apply(Style.BOLD, place) + ": expected " + String.join(", ", expected));
    out.write("; got " + paint.apply(Style.STOP, printable(got)) + "\n");
    if (answer.verdict().isPresent()) {
      Verdict verdict = answer.verdict().get();
      Excerpt excerpt = new Excerpt(verdict.text(), verdict.evidenceStart(), verdict.evidenceEnd());
      for (String line : excerpt.lines(width - INDENT.length(), paint)) {
        out.write(INDENT + line + "\n");
      }
    }
    out.write('\n');
  }

  private static String printable(List<String> texts) {
    return TerminalText.printable(String.join(", ", texts));
  }
}
