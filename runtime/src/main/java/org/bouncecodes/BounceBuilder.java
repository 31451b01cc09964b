package org.bouncecodes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known about one failed delivery. Everything is optional, null means unknown, and
 * whatever is given can be any text.
 */
public final class BounceBuilder {

  private String reply = "";
  private Optional<String> status = Optional.empty();
  private Optional<Server> server = Optional.empty();
  private Optional<Command> command = Optional.empty();

  BounceBuilder() {}

  /**
   * The words of the server: the reply, the field Diagnostic-Code of a report, or a line of a log.
   *
   * @param reply any text
   * @return this builder
   */
  @SuppressWarnings("exports") // Of JSpecify, which callers need not have.
  public BounceBuilder reply(@Nullable String reply) {
    this.reply = reply == null ? "" : reply;
    return this;
  }

  /**
   * The field Status of a delivery report (RFC 3464 section 2.3.4). A code in the reply itself
   * counts more, unless it says nothing.
   *
   * @param status for instance {@code 5.1.1}; a text without an enhanced status code is ignored
   * @return this builder
   */
  @SuppressWarnings("exports") // Of JSpecify, which callers need not have.
  public BounceBuilder status(@Nullable String status) {
    this.status = CodeSearch.in(status == null ? "" : status, Optional.empty()).status();
    return this;
  }

  /**
   * The host that gave the reply: the field Remote-MTA of a report (RFC 3464 section 2.3.5), or the
   * name of the mail exchanger.
   *
   * @param remoteMta for instance {@code dns; gmail-smtp-in.l.google.com}
   * @return this builder
   */
  @SuppressWarnings("exports") // Of JSpecify, which callers need not have.
  public BounceBuilder remoteMta(@Nullable String remoteMta) {
    this.server = remoteMta == null ? Optional.empty() : MarkSearch.serverOf(remoteMta);
    return this;
  }

  /**
   * The command that was answered.
   *
   * @param command for instance {@link Command#RCPT}
   * @return this builder
   */
  @SuppressWarnings("exports") // Of JSpecify, which callers need not have.
  public BounceBuilder command(@Nullable Command command) {
    this.command = Optional.ofNullable(command);
    return this;
  }

  /**
   * Reaches the verdict.
   *
   * @return the verdict on all that was given
   */
  public Bounce build() {
    return Bounce.of(reply, status, server, command);
  }
}
