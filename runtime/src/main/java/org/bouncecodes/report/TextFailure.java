package org.bouncecodes.report;

import java.util.Optional;
import org.bouncecodes.Bounce;
import org.bouncecodes.Command;

/**
 * What the words of a bounce say about one recipient.
 *
 * @param address the recipient; empty when the words name none
 * @param words only those that decide: the quoted reply where there is one; can be empty
 * @param status a status the text tells outside of these words
 * @param remoteMta the host that gave the reply
 * @param command the command that was answered
 * @param action failed, unless the text speaks of a delay
 */
record TextFailure(
    Optional<String> address,
    String words,
    Optional<String> status,
    Optional<String> remoteMta,
    Optional<Command> command,
    DeliveryAction action) {

  /** Adds what the text tells about the same recipient elsewhere. */
  TextFailure completedBy(TextFailure other) {
    return new TextFailure(
        address,
        words,
        status.or(other::status),
        remoteMta.or(other::remoteMta),
        command.or(other::command),
        action);
  }

  /** Reaches the verdict on the words alone. */
  RecipientReport report() {
    return report(verdict());
  }

  RecipientReport report(Bounce verdict) {
    return new RecipientReport(address, Optional.empty(), address, action, remoteMta, verdict);
  }

  Bounce verdict() {
    return bounce(Optional.empty(), Optional.empty());
  }

  /** Reaches the verdict on the words, with what the fields of a delivery status tell. */
  Bounce bounce(Optional<String> field, Optional<String> host) {
    return Bounce.builder()
        .reply(words)
        .status(status.or(() -> field).orElse(""))
        .remoteMta(remoteMta.or(() -> host).orElse(""))
        .command(command.orElse(null))
        .build();
  }

  /** The same about nobody: what the verdict depends on. */
  TextFailure withoutAddress() {
    return new TextFailure(Optional.empty(), words, status, remoteMta, command, action);
  }

  /** The same, while the mail still waits. */
  TextFailure delayed() {
    return new TextFailure(address, words, status, remoteMta, command, DeliveryAction.DELAYED);
  }
}
