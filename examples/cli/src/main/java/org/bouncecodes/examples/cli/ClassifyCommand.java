package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bouncecodes.Action;
import org.bouncecodes.report.MailKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Classifies many mails or replies. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Classifies mails that came back: one answer for every recipient.",
    description = {
      "",
      "Reads single mails, mbox files, Maildirs and folders of mails, told apart by what is in",
      "them. Every mail gives at least one answer, in the order of the input; kind says whether it",
      "is a bounce, delayed, a complaint, an auto-reply or other. With --lines every line is one",
      "reply. What cannot be read is told and does not stop the rest."
    },
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all inputs were read",
      "2:wrong usage",
      "3:an input could not be read; the others were"
    },
    footerHeading = "%nJSON keys (absent values are null; as columns in TSV and CSV):%n",
    footer = {
      "  file, index, kind, bounce, recipient, reply, status, code, name, server,",
      "  reason, fault, action, permanence, matchedBy, evidence, description, remedy",
      "",
      "index counts the answers about a file from 1, over all of its mails; of one mail the failed",
      "recipients come first. With --lines it is the number of the line.",
      "",
      "Examples:",
      "  bounce classify bounce.eml",
      "  bounce classify --summary --format=jsonl Maildir > verdicts.jsonl",
      "  bounce classify --only=SUPPRESS --format=csv bounces.mbox > suppress.csv",
      "  bounce classify --kind=complaint,auto-reply mails/",
      "  grep -oE 'said: .*' mail.log | bounce classify --lines --only=SUPPRESS"
    })
final class ClassifyCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files and folders to read; - or none is the standard input.")
  private List<String> names = List.of();

  @Option(names = "--lines", description = "Every line of the input is the text of one reply.")
  private boolean lines;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "ACTION,...",
      hideParamSyntax = true,
      description = "Write only the answers with these actions.")
  private List<Action> actions = List.of();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND,...",
      hideParamSyntax = true,
      description =
          "Write only the answers of these kinds: bounce, delayed, complaint, auto-reply, other.")
  private List<MailKind> kinds = List.of();

  @Option(
      names = "--summary",
      description =
          "In the end count all answers, on the standard error output. On a terminal this is the"
              + " default for several mails.")
  private boolean summary;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, jsonl, tsv or csv. Default: table on a terminal, jsonl otherwise.")
  private Optional<Format> format = Optional.empty();

  @Mixin private ColorOption color = new ColorOption();

  @Spec private CommandSpec spec;

  ClassifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<InputFile> inputs =
        (names.isEmpty() ? List.of(InputFile.STANDARD_INPUT) : names)
            .stream().map(InputFile::new).toList();
    Tally tally = lines ? Tally.ofLines() : Tally.ofMails();
    boolean complete;
    ProgressBar progress =
        new ProgressBar(console.errWriter(), !lines && console.watched(), console.textWidth());
    try (Writer out = console.writer(progress)) {
      VerdictOutput output = new VerdictOutput(rowWriter(inputs, out), out, actions, kinds, tally);
      complete =
          lines
              ? new ReplyClassification(console, output, this::tell).readAll(inputs)
              : new MailClassification(console, output, progress, this::tell).readAll(inputs);
    }
    if (summary || (!lines && console.shown() && tally.inputs() > 1)) {
      int width = console.watched() ? console.textWidth() : Integer.MAX_VALUE;
      tally.writeTo(spec.commandLine().getErr(), color.paint(console), width);
    }
    return complete ? ExitStatus.OK : ExitStatus.INPUT_OUTPUT;
  }

  private RowWriter<Verdict> rowWriter(List<InputFile> inputs, Writer out) throws IOException {
    Format wanted = format.orElse(console.shown() ? Format.TEXT : Format.JSONL);
    if (wanted != Format.TEXT) {
      return wanted.rowWriter(Verdict.COLUMNS, out);
    }
    int width = console.tableWidth();
    return lines
        ? VerdictTable.ofLines(inputs, width, color.paint(console), out)
        : VerdictTable.ofMails(width, color.paint(console), out);
  }

  private void tell(String message) {
    spec.commandLine().getErr().println("bounce classify: " + TerminalText.printable(message));
  }
}
