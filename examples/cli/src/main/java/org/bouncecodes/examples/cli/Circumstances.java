package org.bouncecodes.examples.cli;

import java.util.Optional;
import org.bouncecodes.Bounce;
import org.bouncecodes.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that tell what is known besides the text of a reply. */
final class Circumstances {

  @Option(
      names = "--remote-mta",
      paramLabel = "HOST",
      description = "The host that gave the reply; tells which server is speaking.")
  private Optional<String> remoteMta = Optional.empty();

  @Option(
      names = "--status",
      paramLabel = "CODE",
      description = "The field Status of the delivery report, such as 5.1.1.")
  private Optional<String> status = Optional.empty();

  @Option(
      names = "--command",
      paramLabel = "COMMAND",
      description =
          "The SMTP command that was answered: CONNECT, EHLO, STARTTLS, AUTH, MAIL, RCPT or DATA.")
  private Optional<Command> command = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  boolean isAnyKnown() {
    return remoteMta.isPresent() || status.isPresent() || command.isPresent();
  }

  /** Reaches the verdict on a text under these circumstances. */
  Bounce bounce(String text) {
    if (status.isPresent() && Bounce.builder().status(status.get()).build().status().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--status: '" + status.get() + "' is no code such as 5.1.1");
    }
    return Bounce.builder()
        .reply(text)
        .remoteMta(remoteMta.orElse(null))
        .status(status.orElse(null))
        .command(command.orElse(null))
        .build();
  }
}
