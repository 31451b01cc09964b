package org.bouncecodes.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncecodes.examples.cli.mail.Mail;
import org.bouncecodes.examples.cli.mail.MailDecoder;
import org.bouncecodes.examples.cli.mail.MailFolder;
import org.bouncecodes.examples.cli.mail.MailStream;

/**
 * Reads mails on one thread, classifies them on as many as there are processors, and hands out what
 * they give in the order of the input. Reading waits while too much is under way, so that the
 * length of the input does not matter for memory.
 */
final class MailPipeline implements AutoCloseable {

  private static final int MOST_MAILS = 512;
  private static final int MOST_BYTES = 8 * Mail.LARGEST;

  private final Console console;
  private final List<InputFile> inputs;
  private final ExecutorService workers;
  private final Thread reader;
  private final BlockingQueue<MailEvent> events = new ArrayBlockingQueue<>(MOST_MAILS);
  private final Semaphore room = new Semaphore(MOST_BYTES);
  private final AtomicLong bytesRead = new AtomicLong();

  private MailPipeline(List<InputFile> inputs, Console console, int threads) {
    this.console = console;
    this.inputs = inputs;
    this.workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "mails"));
    this.reader = daemon(this::read, "reader");
  }

  /** Begins to read. */
  static MailPipeline start(List<InputFile> inputs, Console console) {
    int threads = Runtime.getRuntime().availableProcessors();
    MailPipeline pipeline = new MailPipeline(inputs, console, threads);
    pipeline.reader.start();
    return pipeline;
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Waits for the next event. */
  MailEvent next() throws InterruptedException {
    return events.take();
  }

  /** Tells whether the next event is there already, so that nobody need wait for it. */
  boolean isReady() {
    MailEvent next = events.peek();
    return next instanceof MailEvent.MailBegins mail ? mail.answers().isDone() : next != null;
  }

  /** Makes room for other mails. */
  void release(MailEvent.MailBegins mail) {
    room.release(mail.size());
  }

  long bytesRead() {
    return bytesRead.get();
  }

  @Override
  public void close() {
    reader.interrupt();
    workers.shutdownNow();
  }

  private void read() {
    try {
      inputs.forEach(this::read);
      put(new MailEvent.End());
    } catch (CancellationException e) {
      // Nobody waits for the rest.
    } catch (RuntimeException | OutOfMemoryError e) {
      put(new MailEvent.Failure("a fault of this program, please report it: " + e));
      put(new MailEvent.End());
    }
  }

  private void read(InputFile input) {
    if (!input.isStandardInput() && isFolder(input.name())) {
      MailFolder.walk(
          Path.of(input.name()),
          new MailFolder.Visitor() {
            @Override
            public void file(Path file) {
              readFile(new InputFile(file.toString()));
            }

            @Override
            public void problem(Path path, IOException problem) {
              fail(new InputFile(path.toString()), problem);
            }
          });
    } else {
      readFile(input);
    }
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void readFile(InputFile input) {
    put(new MailEvent.FileBegins(input.name()));
    try (MailStream mails = new MailStream(counted(input.open(console)))) {
      Optional<Mail> mail = mails.next();
      while (mail.isPresent()) {
        submit(mail.get());
        mail = mails.next();
      }
    } catch (IOException e) {
      fail(input, e);
    }
  }

  private void fail(InputFile input, IOException problem) {
    put(new MailEvent.Failure(input.explain(problem)));
  }

  private void submit(Mail mail) {
    int size = mail.bytes().length;
    try {
      room.acquire(size);
    } catch (InterruptedException e) {
      throw cancelled(e);
    }
    put(new MailEvent.MailBegins(workers.submit(() -> answers(mail)), size));
  }

  private void put(MailEvent event) {
    try {
      events.put(event);
    } catch (InterruptedException e) {
      throw cancelled(e);
    }
  }

  private static CancellationException cancelled(InterruptedException cause) {
    CancellationException cancelled = new CancellationException();
    cancelled.initCause(cause);
    return cancelled;
  }

  /** Whatever is wrong with one mail, or with how it is read, must not stop the others. */
  private static MailEvent.Answers answers(Mail mail) {
    try {
      return answers(mail, MailVerdicts.of(MailDecoder.report(mail.bytes())), Optional.empty());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return answers(mail, MailVerdicts.ofUnreadable(), Optional.of(e.toString()));
    }
  }

  private static MailEvent.Answers answers(
      Mail mail, List<Verdict> verdicts, Optional<String> problem) {
    return new MailEvent.Answers(verdicts, mail.cut(), mail.hasHeader(), problem);
  }

  private InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] bytes, int offset, int count) throws IOException {
        int read = super.read(bytes, offset, count);
        bytesRead.addAndGet(Math.max(0, read));
        return read;
      }
    };
  }
}
