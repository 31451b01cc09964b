package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bouncecodes.Bounce;

/** Classifies inputs whose lines are replies. */
final class ReplyClassification {

  private final Console console;
  private final VerdictOutput output;
  private final Consumer<String> messages;

  ReplyClassification(Console console, VerdictOutput output, Consumer<String> messages) {
    this.console = console;
    this.output = output;
    this.messages = messages;
  }

  /** Tells whether all inputs could be read. */
  boolean readAll(List<InputFile> inputs) throws IOException {
    boolean complete = true;
    for (InputFile input : inputs) {
      Optional<IOException> problem = read(input);
      if (problem.isPresent()) {
        output.flush();
        output.addUnreadable();
        messages.accept(input.explain(problem.get()));
        complete = false;
      }
    }
    return complete;
  }

  /** Returns what went wrong in reading; what goes wrong in writing is thrown. */
  private Optional<IOException> read(InputFile input) throws IOException {
    if (input.isStandardInput() && console.typed()) {
      messages.accept("type or paste one reply a line; Ctrl-D ends");
    }
    InputStream bytes;
    try {
      bytes = input.open(console);
    } catch (IOException e) {
      return Optional.of(e);
    }
    try (bytes) {
      ReplyLines replies = new ReplyLines(bytes);
      for (long index = 1; ; index++) {
        if (!isReady(replies)) {
          output.flush();
        }
        Optional<String> reply;
        try {
          reply = replies.next();
        } catch (IOException e) {
          return Optional.of(e);
        }
        if (reply.isEmpty()) {
          return Optional.empty();
        }
        output.write(List.of(Verdict.of(Bounce.of(reply.get())).at(input.name(), index)));
      }
    }
  }

  private static boolean isReady(ReplyLines replies) {
    try {
      return replies.isReady();
    } catch (IOException e) {
      return false;
    }
  }
}
