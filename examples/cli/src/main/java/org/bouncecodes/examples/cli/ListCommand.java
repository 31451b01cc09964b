package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.bouncecodes.BounceCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists rows of the table. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    header = "Lists the table of codes, or a part of it.",
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

  private final Console console;

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
    List<BounceCode> rows = Arrays.stream(BounceCode.values()).filter(filter::admits).toList();
    if (rows.isEmpty()) {
      spec.commandLine().getErr().println("bounce list: no row fits");
      return ExitStatus.NOTHING_FOUND;
    }
    try (Writer out = console.writer()) {
      RowWriter<BounceCode> writer =
          format == Format.TEXT ? table(rows, out) : format.rowWriter(COLUMNS, out);
      for (BounceCode row : rows) {
        writer.write(row);
      }
    }
    return ExitStatus.OK;
  }

  private RowWriter<BounceCode> table(List<BounceCode> rows, Writer out) throws IOException {
    List<TableColumn<BounceCode>> columns =
        List.of(
            TableColumn.<BounceCode>plain("CODE", 0, ListCommand::codeAndServer).fitted(rows),
            new TableColumn<BounceCode>(
                    "ACTION", 0, row -> row.action().name(), row -> Style.of(row.action()))
                .fitted(rows),
            TableColumn.<BounceCode>plain("REASON", 0, row -> row.reason().name()).fitted(rows),
            TableColumn.plain("MEANING", 0, BounceCode::description));
    return new TableRows<>(columns, console.tableWidth(), color.paint(console), out);
  }

  private static String codeAndServer(BounceCode row) {
    return row.code() + row.server().map(server -> " " + server).orElse("");
  }
}
