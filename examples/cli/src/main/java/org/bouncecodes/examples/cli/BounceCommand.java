package org.bouncecodes.examples.cli;

import java.util.Arrays;
import java.util.Optional;
import org.bouncecodes.Action;
import org.bouncecodes.BounceCode;
import org.bouncecodes.Fault;
import org.bouncecodes.Permanence;
import org.bouncecodes.Reason;
import org.bouncecodes.Server;
import org.bouncecodes.report.MailKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code bounce} and its subcommands. */
@Command(
    name = "bounce",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Tells why a mail came back and what to do about it.",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:nothing was recognised (explain), no row fits (list), a floor is missed (score)",
      "2:wrong usage",
      "3:an input could not be read, or the output not written"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  bounce explain \"550 5.1.1 <ann@example.com>: No such user\"",
      "  bounce explain 5.7.26",
      "  bounce list --action=SUPPRESS",
      "  bounce classify --summary bounces.mbox",
      "  bounce classify --only=SUPPRESS --format=csv Maildir > suppress.csv",
      "",
      "`bounce help COMMAND` tells more about one command."
    })
final class BounceCommand implements Runnable {

  private static final int SHORT_SHA_LENGTH = 12;

  @Spec private CommandSpec spec;

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(in(Console.ofProcess()).execute(args));
  }

  /** Returns the command line, ready to be executed on a console. */
  static CommandLine in(Console console) {
    CommandLine command =
        new CommandLine(new BounceCommand())
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new ListCommand(console))
            .addSubcommand(new ClassifyCommand(console))
            .addSubcommand(new ScoreCommand(console))
            .addSubcommand(new HelpCommand());
    command.getCommandSpec().version(version());
    OneLineErrors errors = new OneLineErrors();
    return command
        .registerConverter(Action.class, text -> Constants.parse(Action.class, text))
        .registerConverter(ColorMode.class, text -> Constants.parse(ColorMode.class, text))
        .registerConverter(
            org.bouncecodes.Command.class,
            text -> Constants.parse(org.bouncecodes.Command.class, text))
        .registerConverter(Fault.class, text -> Constants.parse(Fault.class, text))
        .registerConverter(Format.class, Format::parse)
        .registerConverter(MailKind.class, text -> Constants.parse(MailKind.class, text))
        .registerConverter(Measure.class, text -> Constants.parse(Measure.class, text))
        .registerConverter(Permanence.class, text -> Constants.parse(Permanence.class, text))
        .registerConverter(Reason.class, text -> Constants.parse(Reason.class, text))
        .registerConverter(Server.class, text -> Constants.parse(Server.class, text))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                console.coloured(ColorMode.AUTO) ? Ansi.ON : Ansi.OFF))
        // A reply may well begin with @.
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler(errors)
        .setParameterExceptionHandler(errors)
        .setUsageHelpWidth(console.textWidth())
        .setOut(console.outWriter())
        .setErr(console.errWriter());
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing: explain, list, classify or score");
  }

  private static String version() {
    String version =
        Optional.ofNullable(BounceCommand.class.getPackage().getImplementationVersion())
            .orElse("(unpackaged)");
    long codes = Arrays.stream(BounceCode.values()).map(BounceCode::code).distinct().count();
    return "bounce "
        + version
        + ", table "
        + BounceCode.TABLE_SHA256.substring(0, SHORT_SHA_LENGTH)
        + " with "
        + codes
        + " codes";
  }
}
