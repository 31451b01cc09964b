package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncecodes.Bounce;

/**
 * The answers about a corpus, asked in one way.
 *
 * @param subject what was asked about: mails or texts
 * @param extent how much of the corpus that is, for people
 * @param measures what can be counted
 * @param answers one for each row that was asked about
 */
record Examination(String subject, String extent, Set<Measure> measures, List<Answer> answers) {

  /** Asks about the words that decide; rows without any are left out. */
  static Examination ofTexts(List<CorpusRow> rows) {
    List<CorpusRow> bounces = rows.stream().filter(CorpusRow::bounce).toList();
    List<Answer> answers =
        bounces.stream()
            .filter(row -> !row.evidence().isBlank())
            .map(row -> new Answer(row, Optional.of(verdict(row))))
            .toList();
    String extent =
        String.format(
            Locale.ROOT,
            "%d rows: %d scored; left out %d that are no bounces, %d without evidence",
            rows.size(),
            answers.size(),
            rows.size() - bounces.size(),
            bounces.size() - answers.size());
    return new Examination("texts", extent, Measure.OF_TEXTS, answers);
  }

  /**
   * Asks about whole mails.
   *
   * @throws IOException if one of the mails cannot be read
   */
  static Examination ofMails(List<CorpusRow> rows, Path folder) throws IOException {
    Map<String, List<CorpusRow>> byMail =
        rows.stream()
            .collect(
                Collectors.groupingBy(CorpusRow::file, LinkedHashMap::new, Collectors.toList()));
    List<Answer> answers = new ArrayList<>();
    for (Map.Entry<String, List<CorpusRow>> mail : byMail.entrySet()) {
      MailMatching matching = MailMatching.of(folder.resolve(mail.getKey()), mail.getValue());
      answers.addAll(matching.answers());
    }
    String extent =
        String.format(
            Locale.ROOT,
            "%d mails with %d rows; %d failed recipients that no row names",
            byMail.size(),
            rows.size(),
            answers.size() - rows.size());
    return new Examination("mails", extent, Measure.OF_MAILS, List.copyOf(answers));
  }

  private static Verdict verdict(CorpusRow row) {
    return Verdict.of(Bounce.of(row.evidence())).at(row.file(), row.index());
  }
}
