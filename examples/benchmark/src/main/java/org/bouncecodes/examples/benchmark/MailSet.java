package org.bouncecodes.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncecodes.examples.cli.mail.Mail;
import org.bouncecodes.examples.cli.mail.MailStream;

/** The mails of the benchmark: real ones where they lie beside the project, else written for it. */
final class MailSet {

  private static final Path REAL = Path.of("../shared/corpus/mails");

  private MailSet() {}

  static List<byte[]> read() throws IOException {
    List<byte[]> mails = new ArrayList<>();
    if (!Files.isDirectory(REAL)) {
      add(Objects.requireNonNull(MailSet.class.getResourceAsStream("mails.mbox")), mails);
      return mails;
    }
    try (Stream<Path> files = Files.list(REAL)) {
      for (Path file : files.sorted().toList()) {
        add(Files.newInputStream(file), mails);
      }
    }
    return mails;
  }

  static String describe() {
    return Files.isDirectory(REAL) ? "real ones, beside the project" : "written for the project";
  }

  private static void add(InputStream in, List<byte[]> mails) throws IOException {
    try (MailStream stream = new MailStream(in)) {
      Optional<Mail> mail = stream.next();
      while (mail.isPresent()) {
        mails.add(mail.get().bytes());
        mail = stream.next();
      }
    }
  }
}
