package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bouncecodes.Action;
import org.bouncecodes.Bounce;
import org.bouncecodes.Reason;
import org.bouncecodes.examples.cli.mail.MailDecoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Classifies many replies. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Classifies many replies, one a line.",
    description = {
      "",
      "Every line gets an answer, in the order of the input, even an empty line.",
      "Bytes that are not UTF-8 are replaced. An unreadable file does not stop the rest."
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
      "Examples:",
      "  bounce classify --lines replies.txt",
      "  bounce classify --lines --summary --format=tsv a.txt b.txt > verdicts.tsv",
      "  grep -oE 'said: .*' mail.log | bounce classify --lines --only=SUPPRESS"
    })
final class ClassifyCommand implements Callable<Integer> {

  private static final int LINE_WIDTH = 6;
  private static final int NAME_WIDTH = 32;

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files to read; - or none is the standard input.")
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
      names = "--summary",
      description = "In the end count all answers by action, on the standard error output.")
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
  public Integer call() throws IOException {
    List<InputFile> inputs =
        (names.isEmpty() ? List.of(InputFile.STANDARD_INPUT) : names)
            .stream().map(InputFile::new).toList();
    Tally tally = new Tally();
    int exitStatus = ExitStatus.OK;
    try (Writer out = console.writer()) {
      RowWriter<Verdict> writer = rowWriter(inputs, out);
      for (InputFile input : inputs) {
        Optional<IOException> problem = classify(input, writer, out, tally);
        if (problem.isPresent()) {
          out.flush();
          tell(input.explain(problem.get()));
          exitStatus = ExitStatus.INPUT_OUTPUT;
        }
      }
    }
    if (summary) {
      tally.writeTo(spec.commandLine().getErr(), color.paint(console));
    }
    return exitStatus;
  }

  /** Returns what went wrong in reading; what goes wrong in writing is thrown. */
  private Optional<IOException> classify(
      InputFile input, RowWriter<Verdict> writer, Writer out, Tally tally) throws IOException {
    if (input.isStandardInput() && console.typed()) {
      tell("type or paste one reply a line; Ctrl-D ends");
    }
    InputStream bytes;
    try {
      bytes = input.open(console);
    } catch (IOException e) {
      return Optional.of(e);
    }
    try (bytes) {
      if (!lines) {
        long index = 1;
        for (Verdict verdict : MailVerdicts.of(MailDecoder.report(bytes.readAllBytes()))) {
          write(verdict.at(input.name(), index++), writer, tally);
        }
        return Optional.empty();
      }
      ReplyLines replies = new ReplyLines(bytes);
      for (long index = 1; ; index++) {
        if (!isReady(replies)) {
          out.flush();
        }
        Optional<String> reply;
        try {
          reply = replies.next();
        } catch (IOException e) {
          return Optional.of(e);
        }
        if (reply.isEmpty()) {
          return Optional.empty();
        }
        write(Verdict.of(Bounce.of(reply.get())).at(input.name(), index), writer, tally);
      }
    }
  }

  private void write(Verdict verdict, RowWriter<Verdict> writer, Tally tally) throws IOException {
    tally.add(verdict);
    if (actions.isEmpty() || actions.contains(verdict.action())) {
      writer.write(verdict);
    }
  }

  private static boolean isReady(ReplyLines replies) {
    try {
      return replies.isReady();
    } catch (IOException e) {
      return false;
    }
  }

  private RowWriter<Verdict> rowWriter(List<InputFile> inputs, Writer out) throws IOException {
    Format wanted = format.orElse(console.shown() ? Format.TEXT : Format.JSONL);
    return wanted == Format.TEXT ? table(inputs, out) : wanted.rowWriter(Verdict.COLUMNS, out);
  }

  private RowWriter<Verdict> table(List<InputFile> inputs, Writer out) throws IOException {
    TableColumn<Verdict> place =
        inputs.size() == 1
            ? TableColumn.plain("LINE", LINE_WIDTH, ClassifyCommand::line)
            : TableColumn.plain("PLACE", placeWidth(inputs), ClassifyCommand::place);
    List<TableColumn<Verdict>> columns =
        List.of(
            place,
            new TableColumn<>(
                "ACTION",
                TableColumn.widthOf(Action.values()),
                verdict -> verdict.action().name(),
                verdict -> Style.of(verdict.action())),
            TableColumn.plain(
                "REASON",
                TableColumn.widthOf(Reason.values()),
                verdict -> verdict.isRecognised() ? verdict.reason().name() : "-"),
            TableColumn.plain("TEXT", 0, Verdict::text));
    return new TableRows<>(columns, console.tableWidth(), color.paint(console), out);
  }

  private static int placeWidth(List<InputFile> inputs) {
    int longest =
        inputs.stream().mapToInt(input -> TerminalText.width(input.name())).max().orElse(0);
    return Math.min(longest, NAME_WIDTH) + 1 + LINE_WIDTH;
  }

  /** Returns file and line; the end of a long path says more than its beginning. */
  private static String place(Verdict verdict) {
    String name = verdict.file().orElse("");
    int tooLong = name.length() - NAME_WIDTH;
    return (tooLong <= 0 ? name : "..." + name.substring(tooLong + 3)) + ":" + line(verdict);
  }

  private static String line(Verdict verdict) {
    return verdict.index().map(String::valueOf).orElse("");
  }

  private void tell(String message) {
    spec.commandLine().getErr().println("bounce classify: " + TerminalText.printable(message));
  }
}
