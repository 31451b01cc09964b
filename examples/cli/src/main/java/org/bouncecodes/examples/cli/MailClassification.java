package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.bouncecodes.examples.cli.mail.Mail;

/** Classifies inputs that hold mails, and shows how far it is. */
final class MailClassification {

  private final Console console;
  private final VerdictOutput output;
  private final Consumer<String> messages;
  private final ProgressBar progress;

  private String file = "";
  private long mailsOfFile;
  private long answersOfFile;
  private long cutMails;
  private boolean complete = true;

  MailClassification(Console console, VerdictOutput output, Consumer<String> messages) {
    this.console = console;
    this.output = output;
    this.messages = messages;
    this.progress = new ProgressBar(console.errWriter(), console.watched(), console.textWidth());
  }

  /** Tells whether all inputs could be read. */
  boolean readAll(List<InputFile> inputs) throws IOException, InterruptedException {
    if (console.typed() && inputs.stream().anyMatch(InputFile::isStandardInput)) {
      messages.accept("paste a mail; Ctrl-D ends (--lines reads replies)");
    }
    InputSize size = console.watched() ? InputSize.of(inputs) : InputSize.UNKNOWN;
    try (MailPipeline pipeline = MailPipeline.start(inputs, console)) {
      boolean more = true;
      while (more) {
        show(pipeline, size);
        more = take(pipeline.next(), pipeline);
      }
    } finally {
      progress.clear();
    }
    output.flush();
    if (cutMails > 0) {
      messages.accept(
          cutMails
              + " of the mails "
              + (cutMails == 1 ? "is" : "are")
              + " larger than "
              + (Mail.LARGEST >> 20)
              + " MB; what follows was skipped");
    }
    return complete;
  }

  /** Writes what there is before anybody waits, and never into the line of the progress. */
  private void show(MailPipeline pipeline, InputSize size) throws IOException {
    boolean due = progress.isDue();
    if (due || !pipeline.isReady()) {
      progress.clear();
      output.flush();
    }
    if (due) {
      progress.draw(output.inputs(), pipeline.bytesRead(), size.bytes());
    }
  }

  /** Tells whether more is to come. */
  private boolean take(MailEvent event, MailPipeline pipeline)
      throws IOException, InterruptedException {
    if (event instanceof MailEvent.FileBegins begin) {
      file = begin.name();
      mailsOfFile = 0;
      answersOfFile = 0;
    } else if (event instanceof MailEvent.MailBegins mail) {
      take(answers(mail));
      pipeline.release(mail);
    } else if (event instanceof MailEvent.Failure failure) {
      fail(failure.problem());
    }
    return !(event instanceof MailEvent.End);
  }

  private void take(MailEvent.Answers answers) throws IOException {
    mailsOfFile++;
    cutMails += answers.cut() ? 1 : 0;
    if (answers.problem().isPresent()) {
      fail(file + ": mail " + mailsOfFile + " cannot be read: " + answers.problem().get());
    }
    List<Verdict> placed = new ArrayList<>();
    for (Verdict verdict : answers.verdicts()) {
      answersOfFile++;
      placed.add(verdict.at(file, answersOfFile));
    }
    progress.clear();
    output.write(placed);
  }

  private void fail(String problem) throws IOException {
    complete = false;
    progress.clear();
    output.flush();
    messages.accept(problem);
  }

  private static MailEvent.Answers answers(MailEvent.MailBegins mail) throws InterruptedException {
    try {
      return mail.answers().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
