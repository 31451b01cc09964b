package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bouncecodes.examples.cli.mail.Mail;
import org.bouncecodes.examples.cli.mail.MailDecoder;
import org.bouncecodes.examples.cli.mail.MailStream;
import org.bouncecodes.report.MailKind;

/** Finds out which answer about a mail belongs to which row of a corpus. */
final class MailMatching {

  private final List<CorpusRow> rows;
  private final List<Verdict> failed;
  private final Map<CorpusRow, Verdict> matches = new HashMap<>();

  private MailMatching(List<CorpusRow> rows, List<Verdict> failed) {
    this.rows = rows;
    this.failed = new ArrayList<>(failed);
  }

  /** Reads a mail, and matches its failed recipients to the rows about it. */
  static MailMatching of(Path mail, List<CorpusRow> rows) throws IOException {
    List<Verdict> failed = new ArrayList<>();
    try (MailStream mails = new MailStream(Files.newInputStream(mail))) {
      Optional<Mail> next = mails.next();
      while (next.isPresent()) {
        for (Verdict verdict : MailVerdicts.of(MailDecoder.report(next.get().bytes()))) {
          if (verdict.isBounce() || verdict.kind() == MailKind.DELAYED) {
            failed.add(verdict.at(rows.get(0).file(), failed.size() + 1L));
          }
        }
        next = mails.next();
      }
    }
    MailMatching matching = new MailMatching(rows, failed);
    matching.match();
    return matching;
  }

  /** Returns an answer for each row, then for each failed recipient that no row knows. */
  List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (CorpusRow row : rows) {
      answers.add(new Answer(row, Optional.ofNullable(matches.get(row))));
    }
    for (Verdict verdict : failed) {
      answers.add(new Answer(unknownRecipient(verdict), Optional.of(verdict)));
    }
    return answers;
  }

  /**
   * By the address first: the number is another program's. Whoever has only to wait may be named as
   * a bounce, but need not be.
   */
  private void match() {
    for (boolean bounces : new boolean[] {true, false}) {
      if (!bounces) {
        failed.removeIf(verdict -> !verdict.isBounce());
      }
      for (CorpusRow row : rows) {
        if (row.bounce() == bounces) {
          take(row, verdict -> isAbout(row, verdict));
        }
      }
      for (CorpusRow row : rows) {
        if (row.bounce() == bounces && !matches.containsKey(row)) {
          take(row, verdict -> verdict.index().equals(Optional.of(row.index())));
        }
      }
    }
  }

  private void take(CorpusRow row, Predicate<Verdict> fits) {
    Optional<Verdict> match = failed.stream().filter(fits).findFirst();
    match.ifPresent(
        verdict -> {
          matches.put(row, verdict);
          failed.remove(verdict);
        });
  }

  static boolean isAbout(CorpusRow row, Verdict verdict) {
    return verdict.recipient().filter(row.recipient()::equalsIgnoreCase).isPresent();
  }

  private static CorpusRow unknownRecipient(Verdict verdict) {
    return new CorpusRow(
        verdict.file().orElse(""),
        verdict.index().orElse(0L),
        "",
        Optional.empty(),
        Optional.empty(),
        false,
        Set.of(),
        Optional.of(false),
        "");
  }
}
