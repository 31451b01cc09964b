package org.bouncecodes.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncecodes.Reason;
import picocli.CommandLine.TypeConversionException;

/** Reads {@value #FILE_NAME} of a corpus: what every mail in it should give. */
final class Corpus {

  static final String FILE_NAME = "expected.tsv";

  private static final String NOT_A_BOUNCE = "not-a-bounce";
  private static final String CODE = "[245]\\.[0-9]{1,3}\\.[0-9]{1,3}";
  private static final List<String> TITLES =
      List.of("file", "index", "recipient", "status", "reply", "reasons", "suppress", "evidence");

  private final List<String> titles;
  private final int line;
  private final List<String> cells;

  private Corpus(List<String> titles, int line, List<String> cells) {
    this.titles = titles;
    this.line = line;
    this.cells = cells;
  }

  /**
   * Reads all rows.
   *
   * @throws CorpusException at the first row that is not as it should be
   */
  static List<CorpusRow> read(InputStream in) throws IOException {
    ReplyLines lines = new ReplyLines(in);
    List<String> titles = cells(lines.next().orElse(""));
    for (String title : TITLES) {
      if (!titles.contains(title)) {
        throw new CorpusException(1, 1, "there is no column '" + title + "'");
      }
    }
    List<CorpusRow> rows = new ArrayList<>();
    int number = 1;
    Optional<String> line = lines.next();
    while (line.isPresent()) {
      number++;
      if (!line.get().isBlank()) {
        rows.add(new Corpus(titles, number, cells(line.get())).row());
      }
      line = lines.next();
    }
    return List.copyOf(rows);
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  private CorpusRow row() throws CorpusException {
    if (cells.size() != titles.size()) {
      throw new CorpusException(
          line, 1, "there are " + cells.size() + " cells under " + titles.size() + " titles");
    }
    boolean bounce = !cell("reasons").equals(NOT_A_BOUNCE);
    return new CorpusRow(
        checked("file", ".+", "the name of a mail"),
        Long.parseLong(checked("index", "[1-9][0-9]{0,8}", "a number from 1")),
        cell("recipient"),
        optional(checked("status", "|" + CODE, "empty or a code such as 5.1.1")),
        optional(checked("reply", "|[2-5][0-9]{2}", "empty or a reply such as 550")),
        bounce,
        bounce ? reasons() : Set.of(),
        suppress(),
        cell("evidence"));
  }

  private Set<Reason> reasons() throws CorpusException {
    Set<Reason> reasons = new LinkedHashSet<>();
    if (cell("reasons").isEmpty()) {
      return reasons;
    }
    for (String name : cell("reasons").split("\\|", -1)) {
      try {
        reasons.add(Constants.parse(Reason.class, name));
      } catch (TypeConversionException e) {
        throw problem("reasons", e.getMessage());
      }
    }
    return reasons;
  }

  private Optional<Boolean> suppress() throws CorpusException {
    String mark = checked("suppress", "[01?]", "1, 0 or ?");
    return mark.equals("?") ? Optional.empty() : Optional.of(mark.equals("1"));
  }

  private String checked(String title, String pattern, String expected) throws CorpusException {
    String cell = cell(title);
    if (!cell.matches(pattern)) {
      throw problem(title, "'" + cell + "' is not " + expected);
    }
    return cell;
  }

  private String cell(String title) {
    return cells.get(titles.indexOf(title));
  }

  private CorpusException problem(String title, String problem) {
    int column = 1;
    for (String before : cells.subList(0, titles.indexOf(title))) {
      column += before.length() + 1;
    }
    return new CorpusException(line, column, "column '" + title + "': " + problem);
  }

  private static Optional<String> optional(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
