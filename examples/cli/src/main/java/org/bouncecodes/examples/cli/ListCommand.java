package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bouncecodes.BounceCode;
import org.bouncecodes.ReplyPhrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists rows of the table. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    header = "Lists the table of codes or of phrases, or a part of it.",
    description = {"", "Every filter given must fit; of values such as A,B one must."},
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:there are such rows", "1:no row fits", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  bounce list 5.2",
      "  bounce list --action=SUPPRESS,PAUSE",
      "  bounce list --fault=SENDER --permanence=TEMPORARY",
      "  bounce list --search=dmarc",
      "  bounce list --phrases --server=GMAIL --search=quota",
      "  bounce list --format=csv > codes.csv"
    })
final class ListCommand implements Callable<Integer> {

  private static final List<Column<BounceCode>> COLUMNS =
      List.of(
          Column.of("code", BounceCode::code),
          new Column<>("server", BounceCode::server),
          Column.of("name", BounceCode::name),
          Column.of("reason", BounceCode::reason),
          Column.of("fault", BounceCode::fault),
          Column.of("action", BounceCode::action),
          Column.of("permanence", BounceCode::permanence),
          Column.of("description", BounceCode::description),
          new Column<>("remedy", BounceCode::remedy),
          Column.of("reference", BounceCode::reference),
          Column.of("example", BounceCode::example));

  private static final List<Column<ReplyPhrase>> PHRASE_COLUMNS =
      List.of(
          Column.of("phrase", ReplyPhrase::phrase),
          new Column<>("server", ReplyPhrase::server),
          new Column<>("command", ReplyPhrase::command),
          new Column<>("code", ReplyPhrase::code),
          Column.of("reason", ReplyPhrase::reason),
          new Column<>("otherAction", ReplyPhrase::otherAction));

  private final Console console;

  @Option(
      names = "--phrases",
      description = "The rows of phrases.tsv; filtered by --reason, --fault, --server, --search.")
  private boolean phrases;

  @Mixin private RowFilter filter = new RowFilter();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (the default), jsonl, tsv or csv.")
  private Format format = Format.TEXT;

  @Mixin private ColorOption color = new ColorOption();

  @Spec private CommandSpec spec;

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!phrases) {
      return list(
          Arrays.stream(BounceCode.values()).filter(filter::admits).toList(),
          COLUMNS,
          ListCommand::codeColumns);
    }
    filter
        .onlyForCodes()
        .ifPresent(
            option -> {
              throw new ParameterException(
                  spec.commandLine(), option + " chooses codes, not --phrases");
            });
    return list(
        ReplyPhrase.rows().stream().filter(filter::admits).toList(),
        PHRASE_COLUMNS,
        ListCommand::phraseColumns);
  }

  private <T> int list(
      List<T> rows, List<Column<T>> columns, Function<List<T>, List<TableColumn<T>>> forPeople)
      throws IOException {
    if (rows.isEmpty()) {
      spec.commandLine().getErr().println("bounce list: no row fits");
      return ExitStatus.NOTHING_FOUND;
    }
    try (Writer out = console.writer()) {
      RowWriter<T> writer =
          format == Format.TEXT
              ? new TableRows<>(
                  forPeople.apply(rows), console.tableWidth(), color.paint(console), out)
              : format.rowWriter(columns, out);
      for (T row : rows) {
        writer.write(row);
      }
    }
    return ExitStatus.OK;
  }

  private static List<TableColumn<BounceCode>> codeColumns(List<BounceCode> rows) {
    return List.of(
        TableColumn.<BounceCode>plain("CODE", 0, ListCommand::codeAndServer).fitted(rows),
        new TableColumn<BounceCode>(
                "ACTION", 0, row -> row.action().name(), row -> Style.of(row.action()))
            .fitted(rows),
        TableColumn.<BounceCode>plain("REASON", 0, row -> row.reason().name()).fitted(rows),
        TableColumn.plain("MEANING", 0, BounceCode::description));
  }

  private static List<TableColumn<ReplyPhrase>> phraseColumns(List<ReplyPhrase> rows) {
    return List.of(
        TableColumn.<ReplyPhrase>plain("REASON", 0, ListCommand::reasonAndAction).fitted(rows),
        TableColumn.<ReplyPhrase>plain("ONLY FOR", 0, ListCommand::limits).fitted(rows),
        TableColumn.plain("PHRASE", 0, ReplyPhrase::phrase));
  }

  private static String reasonAndAction(ReplyPhrase row) {
    return row.reason() + row.otherAction().map(action -> ", " + action).orElse("");
  }

  private static String limits(ReplyPhrase row) {
    return Phrasing.limits(row, " ", " ", " ").strip();
  }

  private static String codeAndServer(BounceCode row) {
    return row.code() + row.server().map(server -> " " + server).orElse("");
  }
}
