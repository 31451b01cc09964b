package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
      "Reads CORPUS/expected.tsv and asks twice: about the mails in CORPUS/mails, where that folder",
      "is there, and about the texts in the column evidence. A failed recipient of a mail is matched",
      "to its row by the address, else by its number."
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

  @Option(names = "--mails", description = "Ask about the mails only.")
  private boolean onlyMails;

  @Option(names = "--texts", description = "Ask about the texts only.")
  private boolean onlyTexts;

  @Option(
      names = "--floor",
      arity = "1..*",
      split = ",",
      paramLabel = "MEASURE=PERCENT",
      hideParamSyntax = true,
      description =
          "Exit with 1 unless so many are reached: recipient, answered, status, reason, suppress,"
              + " kept-out; at most so many: false-suppress, unknown. Several may follow, behind"
              + " CORPUS.")
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
    List<Examination> examinations = new ArrayList<>();
    try {
      Path mails = corpus.resolve("mails");
      if (onlyMails || (!onlyTexts && Files.isDirectory(mails))) {
        examinations.add(Examination.ofMails(rows, mails));
      }
    } catch (IOException e) {
      return tell(new InputFile(e.getMessage()).explain(e), ExitStatus.INPUT_OUTPUT);
    }
    if (!onlyMails) {
      examinations.add(Examination.ofTexts(rows));
    }
    checkAsked(examinations);
    List<Score> scores =
        examinations.stream().map(examination -> new Score(examination, floors)).toList();
    try (Writer out = console.writer()) {
      writeScores(examinations, scores, out);
    }
    List<Score.Line> lines = lines(scores);
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

  private void checkAsked(List<Examination> examinations) {
    for (Measure measure : floors.keySet()) {
      if (examinations.stream().noneMatch(asked -> asked.measures().contains(measure))) {
        throw new ParameterException(
            spec.commandLine(), "--floor: " + measure.title() + " is not counted here");
      }
    }
  }

  private void writeScores(List<Examination> examinations, List<Score> scores, Writer out)
      throws IOException {
    if (format == Format.TEXT) {
      for (int i = 0; i < scores.size(); i++) {
        out.write(i > 0 ? "\n" : "");
        writeForPeople(examinations.get(i), scores.get(i), out);
      }
    } else if (wrong) {
      write(
          examinations.stream().flatMap(ScoreCommand::differences).toList(),
          Difference.COLUMNS,
          out);
    } else {
      write(lines(scores), Score.Line.COLUMNS, out);
    }
  }

  private void writeForPeople(Examination examination, Score score, Writer out) throws IOException {
    Paint paint = color.paint(console);
    if (wrong) {
      for (Difference difference : differences(examination).toList()) {
        difference.writeTo(out, console.tableWidth(), paint);
      }
    }
    score.writeTo(out, paint);
  }

  private static Stream<Difference> differences(Examination examination) {
    return examination.answers().stream()
        .flatMap(answer -> Difference.between(answer, examination.measures()).stream());
  }

  private static List<Score.Line> lines(List<Score> scores) {
    return scores.stream().flatMap(score -> score.lines().stream()).toList();
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
