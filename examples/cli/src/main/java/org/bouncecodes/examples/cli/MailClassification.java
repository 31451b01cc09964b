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
  private final ProgressBar progress;
  private final Consumer<String> messages;

  private String file = "";
  private long mailsOfFile;
  private long answersOfFile;
  private long cutMails;
  private long headlessMails;
  private String firstHeadless = "";
  private boolean complete = true;

  MailClassification(
      Console console, VerdictOutput output, ProgressBar progress, Consumer<String> messages) {
    this.console = console;
    this.output = output;
    this.progress = progress;
    this.messages = messages;
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
    tellOddities();
    return complete;
  }

  /** Once for all of them: a folder may hold thousands. */
  private void tellOddities() {
    if (cutMails > 0) {
      messages.accept(
          counted(cutMails)
              + " larger than "
              + (Mail.LARGEST >> 20)
              + " MB; what follows was skipped");
    }
    if (headlessMails > 0) {
      messages.accept(
          counted(headlessMails)
              + " without a header and so of kind other, the first in "
              + new InputFile(firstHeadless).title()
              + "; --lines reads replies, one a line");
    }
  }

  private static String counted(long mails) {
    return mails + " of the mails " + (mails == 1 ? "is" : "are");
  }

  /** Writes what there is before anybody waits. */
  private void show(MailPipeline pipeline, InputSize size) throws IOException {
    boolean due = progress.isDue();
    boolean idle = !pipeline.isReady();
    if (due || idle) {
      output.flush();
    }
    if (due || (idle && progress.isHidden())) {
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
    if (!answers.headed()) {
      firstHeadless = headlessMails == 0 ? file : firstHeadless;
      headlessMails++;
    }
    if (answers.problem().isPresent()) {
      fail(file + ": mail " + mailsOfFile + " cannot be read: " + answers.problem().get());
    }
    List<Verdict> placed = new ArrayList<>();
    for (Verdict verdict : answers.verdicts()) {
      answersOfFile++;
      placed.add(verdict.at(file, answersOfFile));
    }
    output.write(placed);
  }

  private void fail(String problem) throws IOException {
    complete = false;
    output.addUnreadable();
    output.flush();
    progress.clear();
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
