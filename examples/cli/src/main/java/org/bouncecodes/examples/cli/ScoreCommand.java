package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the answers with what a corpus says is right. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Counts how many answers about a corpus of bounces are right.",
    description = {
      "",
      "Reads CORPUS/expected.tsv and asks about the texts in its column evidence. Rows that are",
      "not-a-bounce or have no evidence are left out."
    },
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:a floor is missed",
      "2:wrong usage",
      "3:the corpus could not be read"
    },
    footerHeading = "%nColumns of expected.tsv:%n",
    footer = {
      "  file, index (of the failed recipient), recipient, status, reply, reasons",
      "  (parted by |; or not-a-bounce), suppress (1, 0 or ?), evidence",
      "",
      "Examples:",
      "  bounce score corpus",
      "  bounce score corpus --wrong",
      "  bounce score corpus --floor reason=95 status=98 suppress=95 false-suppress=0",
      "  bounce score corpus --wrong --format=tsv > wrong.tsv"
    })
final class ScoreCommand implements Callable<Integer> {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Console console;

  @Parameters(paramLabel = "CORPUS", description = "A folder with a file expected.tsv.")
  private Path corpus = Path.of("");

  @Option(names = "--wrong", description = "Write every row whose answer differs.")
  private boolean wrong;

  @Option(
      names = "--floor",
      arity = "1..*",
      split = ",",
      paramLabel = "MEASURE=PERCENT",
      hideParamSyntax = true,
      description =
          "Exit with 1 unless so many are reached: answered, status, reason, suppress; at most so"
              + " many: false-suppress, unknown. Several may follow, behind CORPUS.")
  private Map<Measure, BigDecimal> floors = new EnumMap<>(Measure.class);

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table (the default), jsonl, tsv or csv: of the rows with --wrong, else of the score.")
  private Format format = Format.TEXT;

  @Mixin private ColorOption color = new ColorOption();

  @Spec private CommandSpec spec;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    checkFloors();
    InputFile input = new InputFile(corpus.resolve(Corpus.FILE_NAME).toString());
    List<CorpusRow> rows;
    try (InputStream in = input.open(console)) {
      rows = Corpus.read(in);
    } catch (CorpusException e) {
      return tell(input.name() + ":" + e.getMessage(), ExitStatus.INPUT_OUTPUT);
    } catch (IOException e) {
      return tell(input.explain(e), ExitStatus.INPUT_OUTPUT);
    }
    Score score = new Score();
    List<Difference> differences = new ArrayList<>();
    for (CorpusRow row : rows) {
      Optional<Verdict> answer = score.ask(Examiner.byEvidence(), row);
      answer.flatMap(verdict -> Difference.between(row, verdict)).ifPresent(differences::add);
    }
    List<Score.Line> lines = score.lines(floors);
    try (Writer out = console.writer()) {
      if (format == Format.TEXT) {
        writeForPeople(score, lines, differences, out);
      } else if (wrong) {
        write(differences, Difference.COLUMNS, out);
      } else {
        write(lines, Score.Line.COLUMNS, out);
      }
    }
    int exitStatus = ExitStatus.OK;
    for (Score.Line line : lines) {
      exitStatus = line.isMissed() ? tell(line.problem(), ExitStatus.NOTHING_FOUND) : exitStatus;
    }
    return exitStatus;
  }

  private void checkFloors() {
    for (BigDecimal floor : floors.values()) {
      if (floor.signum() < 0 || floor.compareTo(ALL) > 0) {
        throw new ParameterException(
            spec.commandLine(), "--floor: " + floor + " is no per cent from 0 to 100");
      }
    }
  }

  private void writeForPeople(
      Score score, List<Score.Line> lines, List<Difference> differences, Writer out)
      throws IOException {
    Paint paint = color.paint(console);
    if (wrong) {
      for (Difference difference : differences) {
        difference.writeTo(out, console.tableWidth(), paint);
      }
    }
    score.writeTo(out, lines, paint);
  }

  private <T> void write(List<T> rows, List<Column<T>> columns, Writer out) throws IOException {
    RowWriter<T> writer = format.rowWriter(columns, out);
    for (T row : rows) {
      writer.write(row);
    }
  }

  private int tell(String message, int exitStatus) {
    spec.commandLine().getErr().println("bounce score: " + TerminalText.printable(message));
    return exitStatus;
  }
}
