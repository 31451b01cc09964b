package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells whatever went wrong on one line of the standard error output. */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String hint = suggestion(problem).orElse("try '" + name + " --help'");
    tell(command, firstLine(problem.getMessage()) + " (" + hint + ")");
    return ExitStatus.WRONG_USAGE;
  }

  @Override
  public int handleExecutionException(
      Exception problem, CommandLine command, ParseResult parseResult) {
    if (problem instanceof IOException && isClosedPipe(problem)) {
      return ExitStatus.OK;
    }
    if (problem instanceof IOException) {
      tell(command, "the output could not be written: " + problem.getMessage());
    } else {
      tell(command, "a fault of this program, please report it: " + problem);
    }
    return ExitStatus.INPUT_OUTPUT;
  }

  private static void tell(CommandLine command, String message) {
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(TerminalText.printable(name + ": " + message));
    command.getErr().flush();
  }

  /** Tells whether the reader of the output has gone, as {@code head} does when it has enough. */
  private static boolean isClosedPipe(Exception problem) {
    String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("connection reset");
  }

  private static Optional<String> suggestion(ParameterException problem) {
    if (!(problem instanceof UnmatchedArgumentException unmatched)) {
      return Optional.empty();
    }
    String given = unmatched.getUnmatched().get(0);
    if (!unmatched.isUnknownOption()) {
      return unmatched.getSuggestions().stream().findFirst().map(OneLineErrors::question);
    }
    String name = given.replaceFirst("=.*", "");
    return Optional.of(
        Constants.closest(name, problem.getCommandLine().getCommandSpec().optionsMap().keySet())
            .map(OneLineErrors::question)
            .orElse("put -- in front of a text or file that begins with -"));
  }

  private static String question(String suggestion) {
    return "did you mean " + suggestion + "?";
  }

  private static String firstLine(String message) {
    return String.valueOf(message).lines().findFirst().orElse("wrong usage");
  }
}
