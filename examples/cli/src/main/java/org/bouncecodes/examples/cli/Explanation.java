package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncecodes.BounceCode;
import org.bouncecodes.Permanence;
import org.bouncecodes.Reason;

/**
 * A verdict in sentences, for people.
 *
 * @param verdict what to explain
 * @param width how wide the lines may be
 * @param paint the colours
 */
record Explanation(Verdict verdict, int width, Paint paint) {

  private static final String INDENT = "  ";
  private static final int LABEL_WIDTH = 12;

  void writeTo(Writer out) throws IOException {
    out.write(paint.apply(Style.BOLD, headline()) + "\n");
    out.write(
        paint.apply(Style.of(verdict.action()), verdict.action().name())
            + ": "
            + Phrasing.of(verdict.action())
            + ".\n\n");
    if (!verdict.text().isBlank() && !verdict.evidence().equals(Optional.of(verdict.text()))) {
      writeExcerpt(out);
    }
    if (verdict.row().isPresent()) {
      writeRow(verdict.row().get(), out);
    }
    writeOtherMeanings(out);
  }

  private String headline() {
    if (!verdict.isRecognised()) {
      return "No verdict: there is no code of a mail server in this text.";
    }
    Permanence permanence = verdict.permanence();
    String why =
        verdict.reason() == Reason.UNKNOWN && permanence == Permanence.SUCCESS
            ? Phrasing.of(Reason.DELIVERED)
            : Phrasing.of(verdict.reason());
    if (permanence == Permanence.UNKNOWN) {
      return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ".";
    }
    return Phrasing.of(permanence) + ": " + why + ".";
  }

  private void writeExcerpt(Writer out) throws IOException {
    Excerpt excerpt = new Excerpt(verdict.text(), verdict.evidenceStart(), verdict.evidenceEnd());
    for (String line : excerpt.lines(width - INDENT.length(), paint)) {
      out.write(INDENT + line + "\n");
    }
    out.write('\n');
  }

  private void writeRow(BounceCode row, Writer out) throws IOException {
    String server = row.server().map(who -> ", as " + who + " means it").orElse("");
    write("Code", row.code() + ", " + row.name() + server, out);
    write("Meaning", row.description(), out);
    if (row.remedy().isPresent()) {
      write("What to do", row.remedy().get(), out);
    }
    write("Reason", verdict.reason() + ": " + Phrasing.of(verdict.reason().fault()), out);
    if (verdict.evidence().isPresent()) {
      write("Decided by", Phrasing.of(verdict.matchedBy()), out);
    }
    write("Example", row.example(), out);
    Iterator<String> references = row.reference().iterator();
    write("Reference", references.next(), out);
    while (references.hasNext()) {
      write("", references.next(), out);
    }
  }

  private void writeOtherMeanings(Writer out) throws IOException {
    List<BounceCode> others =
        verdict.row().stream()
            .flatMap(
                row ->
                    Arrays.stream(BounceCode.values())
                        .filter(other -> other != row && other.code().equals(row.code())))
            .toList();
    for (BounceCode other : others) {
      String who = other.server().map(Enum::name).orElse("elsewhere");
      write(
          other == others.get(0) ? "Also" : "",
          who + ": " + other.reason() + ", " + other.action() + ". " + other.description(),
          out);
    }
  }

  private void write(String label, String text, Writer out) throws IOException {
    String margin = label;
    int room = width - INDENT.length() - LABEL_WIDTH;
    for (String line : TerminalText.wrap(TerminalText.printable(text), room)) {
      String padding = " ".repeat(Math.max(1, LABEL_WIDTH - margin.length()));
      out.write(INDENT + paint.apply(Style.DIM, margin) + padding + line + "\n");
      margin = "";
    }
  }
}
