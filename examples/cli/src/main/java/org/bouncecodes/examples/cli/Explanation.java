package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.bouncecodes.BounceCode;
import org.bouncecodes.MatchedBy;
import org.bouncecodes.Permanence;
import org.bouncecodes.Reason;
import org.bouncecodes.ReplyPhrase;
import org.bouncecodes.Server;

/**
 * A verdict in sentences, for people.
 *
 * @param verdict what to explain
 * @param grounds what it rests on
 * @param width how wide the lines may be
 * @param paint the colours
 */
record Explanation(Verdict verdict, Grounds grounds, int width, Paint paint) {

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
    if (verdict.isRecognised()) {
      writeVerdict(out);
    }
    writeFinds(out);
    if (verdict.row().isPresent() && grounds.phrase().isEmpty()) {
      writeSources(verdict.row().get(), out);
    }
  }

  private String headline() {
    if (!verdict.isRecognised()) {
      return "No verdict: nothing in this text was recognised.";
    }
    Permanence permanence = verdict.permanence();
    String why =
        verdict.reason() == Reason.UNKNOWN && permanence == Permanence.SUCCESS
            ? Phrasing.of(Reason.DELIVERED)
            : Phrasing.of(verdict.reason());
    if (permanence == Permanence.UNKNOWN) {
      return Phrasing.sentence(why);
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

  private void writeVerdict(Writer out) throws IOException {
    write("Reason", verdict.reason() + ": " + Phrasing.of(verdict.reason().fault()), out);
    if (!verdict.text().isBlank()) {
      write("Decided by", decidedBy(), out);
    }
    if (grounds.second().isPresent()) {
      ReplyPhrase second = grounds.second().get();
      write("Second", second.reason() + ": the words " + Phrasing.quote(second), out);
    }
    if (verdict.server().isPresent()) {
      write("Server", verdict.server().get().name(), out);
    }
    if (verdict.row().isPresent()) {
      BounceCode row = verdict.row().get();
      write("Code", row.code() + ", " + row.name(), out);
    }
    if (verdict.isMeantAsInRow()) {
      write("Meaning", verdict.description().orElse(""), out);
    } else if (verdict.row().isPresent()) {
      BounceCode row = verdict.row().get();
      write("Usually", row.reason() + ": " + row.description(), out);
    }
    if (verdict.remedy().isPresent()) {
      write("What to do", verdict.remedy().get(), out);
    }
  }

  private String decidedBy() {
    if (grounds.phrase().isPresent()) {
      return "the words " + Phrasing.quote(grounds.phrase().get());
    }
    String given = verdict.evidence().isPresent() ? "" : ", which --status gave";
    if (verdict.matchedBy() == MatchedBy.SERVER_CODE && verdict.row().isPresent()) {
      BounceCode row = verdict.row().get();
      String who = row.server().map(Enum::name).orElse("the server");
      return "what " + who + " means by " + row.code() + given;
    }
    return Phrasing.of(verdict.matchedBy()) + given;
  }

  private void writeFinds(Writer out) throws IOException {
    if (grounds.retryAfter().isPresent()) {
      write("Wait", Phrasing.of(grounds.retryAfter().get()), out);
    }
    if (grounds.blocklist().isPresent()) {
      write("Block list", grounds.blocklist().get(), out);
    }
    if (grounds.explanationUrl().isPresent()) {
      write("Read more", grounds.explanationUrl().get(), out);
    }
  }

  private void writeSources(BounceCode row, Writer out) throws IOException {
    boolean codeAlone = verdict.evidence().orElse("").equals(verdict.text().strip());
    if (codeAlone && verdict.isMeantAsInRow()) {
      write("Example", row.example(), out);
    }
    String label = "Reference";
    for (String reference : row.reference()) {
      write(label, reference, out);
      label = "";
    }
    if (codeAlone) {
      writeOtherMeanings(row, out);
    }
  }

  private void writeOtherMeanings(BounceCode row, Writer out) throws IOException {
    String code = verdict.status().or(verdict::reply).orElse(row.code());
    Set<BounceCode> others = new LinkedHashSet<>();
    BounceCode.find(code).ifPresent(others::add);
    for (Server server : Server.values()) {
      BounceCode.find(code, server).ifPresent(others::add);
    }
    others.remove(row);
    String label = "Also";
    for (BounceCode other : others) {
      String who = other.server().map(Enum::name).orElse("registered");
      String meaning = other.reason() + ", " + other.action() + ". " + other.description();
      write(label, who + ": " + meaning, out);
      label = "";
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
