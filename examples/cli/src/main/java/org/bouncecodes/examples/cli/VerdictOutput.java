package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.bouncecodes.Action;
import org.bouncecodes.report.MailKind;

/** Writes the answers that are wanted, and counts all of them. */
final class VerdictOutput {

  private final RowWriter<Verdict> rows;
  private final Writer out;
  private final List<Action> actions;
  private final List<MailKind> kinds;
  private final Tally tally;

  /**
   * Begins to write.
   *
   * @param rows in the format that is wanted
   * @param out where the rows go
   * @param actions those wanted; none for all
   * @param kinds those wanted; none for all
   * @param tally counts also what is not wanted
   */
  VerdictOutput(
      RowWriter<Verdict> rows,
      Writer out,
      List<Action> actions,
      List<MailKind> kinds,
      Tally tally) {
    this.rows = rows;
    this.out = out;
    this.actions = List.copyOf(actions);
    this.kinds = List.copyOf(kinds);
    this.tally = tally;
  }

  /** Takes the answers about one line or one mail. */
  void write(List<Verdict> verdicts) throws IOException {
    tally.addInput();
    for (Verdict verdict : verdicts) {
      tally.add(verdict);
      boolean wanted = actions.isEmpty() || actions.contains(verdict.action());
      if (wanted && (kinds.isEmpty() || kinds.contains(verdict.kind()))) {
        rows.write(verdict);
      }
    }
  }

  /** Takes what cannot be read, or not to its end. */
  void addUnreadable() {
    tally.addUnreadable();
  }

  void flush() throws IOException {
    out.flush();
  }

  /** Returns how many lines or mails there were. */
  long inputs() {
    return tally.inputs();
  }
}
