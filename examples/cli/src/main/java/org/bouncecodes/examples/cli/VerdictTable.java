package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.bouncecodes.Action;
import org.bouncecodes.Reason;

/** The table of answers for people. */
final class VerdictTable {

  private static final int NUMBER_WIDTH = 6;
  private static final int NAME_WIDTH = 32;
  private static final int RECIPIENT_WIDTH = 28;

  private VerdictTable() {}

  /** Returns a table of replies, of which one file needs no name. */
  static RowWriter<Verdict> ofLines(List<InputFile> inputs, int width, Paint paint, Writer out)
      throws IOException {
    TableColumn<Verdict> place =
        inputs.size() == 1
            ? TableColumn.plain("LINE", NUMBER_WIDTH, VerdictTable::number)
            : TableColumn.plain("PLACE", placeWidth(inputs), VerdictTable::place);
    TableColumn<Verdict> text = TableColumn.plain("TEXT", 0, Verdict::text);
    return new TableRows<>(
        List.of(place, action(), reason(VerdictTable::reasonOfLine), text), width, paint, out);
  }

  /** Returns a table of mails, which are likely to lie in a folder. */
  static RowWriter<Verdict> ofMails(int width, Paint paint, Writer out) throws IOException {
    TableColumn<Verdict> place =
        TableColumn.plain("PLACE", NAME_WIDTH - NUMBER_WIDTH, VerdictTable::shortPlace);
    TableColumn<Verdict> recipient =
        TableColumn.plain("RECIPIENT", RECIPIENT_WIDTH, verdict -> verdict.recipient().orElse("-"));
    TableColumn<Verdict> text = TableColumn.plain("TEXT", 0, VerdictTable::oneLine);
    return new TableRows<>(
        List.of(action(), reason(VerdictTable::reasonOfMail), recipient, place, text),
        width,
        paint,
        out);
  }

  private static TableColumn<Verdict> action() {
    return new TableColumn<>(
        "ACTION",
        TableColumn.widthOf(Action.values()),
        verdict -> verdict.action().name(),
        verdict -> Style.of(verdict.action()));
  }

  private static TableColumn<Verdict> reason(Function<Verdict, String> text) {
    return TableColumn.plain("REASON", TableColumn.widthOf(Reason.values()), text);
  }

  private static String reasonOfLine(Verdict verdict) {
    return verdict.isRecognised() ? verdict.reason().name() : "-";
  }

  /** What is no bounce has no reason. */
  private static String reasonOfMail(Verdict verdict) {
    return switch (verdict.kind()) {
      case BOUNCE, DELAYED -> reasonOfLine(verdict);
      case COMPLAINT, AUTO_REPLY, OTHER -> Phrasing.nameOf(verdict.kind());
    };
  }

  private static int placeWidth(List<InputFile> inputs) {
    int longest =
        inputs.stream().mapToInt(input -> TerminalText.width(input.name())).max().orElse(0);
    return Math.min(longest, NAME_WIDTH) + 1 + NUMBER_WIDTH;
  }

  private static String place(Verdict verdict) {
    return end(verdict.file().orElse(""), NAME_WIDTH) + ":" + number(verdict);
  }

  private static String shortPlace(Verdict verdict) {
    String number = ":" + number(verdict);
    return end(verdict.file().orElse(""), NAME_WIDTH - NUMBER_WIDTH - number.length()) + number;
  }

  /** The end of a long path says more than its beginning. */
  private static String end(String name, int width) {
    int tooLong = name.length() - width;
    return tooLong <= 0 ? name : "..." + name.substring(tooLong + 3);
  }

  private static String number(Verdict verdict) {
    return verdict.index().map(String::valueOf).orElse("");
  }

  private static String oneLine(Verdict verdict) {
    return verdict.text().replaceAll("\\s+", " ").strip();
  }
}
