package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.bouncecodes.Bounce;
import org.bouncecodes.BounceCode;
import org.bouncecodes.Reason;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one code or one reply. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Explains one code or one reply.",
    description = {
      "",
      "Says why the mail was not accepted and what to do; underlines the words that decided,",
      "and names the row of the table they hit and what came second."
    },
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the text was recognised",
      "1:nothing was recognised",
      "2:wrong usage",
      "3:the standard input could not be read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  bounce explain \"550 5.1.1 <ann@example.com>: No such user\"",
      "  bounce explain 5.7.26",
      "  bounce explain MAILBOX_FULL",
      "  bounce explain --format=json 452 4.2.2 Over quota",
      "  bounce explain --remote-mta=mx1.mail.icloud.com --command=RCPT \"550 refused\"",
      "  bounce explain - < reply.txt"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "CODE|TEXT",
      description =
          "A code (5.1.1, 550), the name of one (MAILBOX_FULL), or the text of a reply. Several"
              + " words are joined. - reads the text from the standard input.")
  private List<String> words = List.of();

  @Mixin private Circumstances circumstances = new Circumstances();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json, tsv or csv.")
  private Format format = Format.TEXT;

  @Mixin private ColorOption color = new ColorOption();

  @Spec private CommandSpec spec;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String text = String.join(" ", words);
    if (text.isBlank()) {
      throw new ParameterException(spec.commandLine(), "the text is empty");
    }
    if (text.equals("-")) {
      try {
        text = ReplyLines.wholeText(console.in());
      } catch (IOException e) {
        return tell("the standard input: " + e.getMessage(), ExitStatus.INPUT_OUTPUT);
      }
    }
    Bounce bounce = circumstances.bounce(text);
    Optional<BounceCode> named = circumstances.isAnyKnown() ? Optional.empty() : row(text, bounce);
    Verdict verdict = named.map(Verdict::of).orElseGet(() -> Verdict.of(bounce));
    Grounds grounds = named.isPresent() ? Grounds.NONE : Grounds.of(bounce);
    try (Writer out = console.writer()) {
      if (format == Format.TEXT) {
        new Explanation(verdict, grounds, console.textWidth(), color.paint(console)).writeTo(out);
      } else {
        format.rowWriter(Verdict.COLUMNS, out).write(verdict);
      }
    }
    return verdict.isRecognised()
        ? ExitStatus.OK
        : tell("nothing was recognised" + hint(text), ExitStatus.NOTHING_FOUND);
  }

  /** Returns the row that the text names, unless the verdict on the text shows it anyway. */
  private static Optional<BounceCode> row(String text, Bounce bounce) {
    String name = Constants.normal(text);
    String code = text.strip();
    Optional<BounceCode> registered = BounceCode.find(code);
    if (registered.isPresent() && bounce.code().equals(registered)) {
      return Optional.empty();
    }
    return firstRow(row -> row.name().equals(name))
        .or(() -> registered)
        .or(() -> firstRow(row -> row.code().equalsIgnoreCase(code)));
  }

  private static Optional<BounceCode> firstRow(Predicate<BounceCode> wanted) {
    return Arrays.stream(BounceCode.values()).filter(wanted).findFirst();
  }

  private static String hint(String text) {
    String name = Constants.normal(text);
    boolean looksLikeName = !name.isEmpty() && name.chars().allMatch(ExplainCommand::isOfName);
    if (!looksLikeName) {
      return "";
    }
    if (Arrays.stream(Reason.values()).anyMatch(reason -> reason.name().equals(name))) {
      return " (" + name + " is a reason: try 'bounce list --reason=" + name + "')";
    }
    return Constants.closest(name, Arrays.stream(BounceCode.values()).map(Enum::name).toList())
        .map(closest -> " (did you mean " + closest + "?)")
        .orElse("");
  }

  private static boolean isOfName(int c) {
    return c == '_' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private int tell(String message, int exitStatus) {
    CommandLine command = spec.commandLine();
    command.getErr().println("bounce explain: " + TerminalText.printable(message));
    return exitStatus;
  }
}
