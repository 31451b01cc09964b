package org.bouncecodes.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

/** What happens while mails are read, in the order of the input. */
sealed interface MailEvent {

  /**
   * A file begins.
   *
   * @param name for people and programs
   */
  record FileBegins(String name) implements MailEvent {}

  /**
   * A mail is being read.
   *
   * @param answers come when it is read
   * @param size how many bytes it keeps in memory until then
   */
  record MailBegins(Future<Answers> answers, int size) implements MailEvent {}

  /**
   * Something cannot be read, or not to its end.
   *
   * @param problem in words, with the name of the file
   */
  record Failure(String problem) implements MailEvent {}

  /** All inputs were read. */
  record End() implements MailEvent {}

  /**
   * What a mail gives.
   *
   * @param verdicts at least one
   * @param cut whether only the beginning of the mail was read
   * @param headed whether it begins like a mail, with a header
   * @param problem what went wrong inside of it
   */
  record Answers(List<Verdict> verdicts, boolean cut, boolean headed, Optional<String> problem) {}
}
