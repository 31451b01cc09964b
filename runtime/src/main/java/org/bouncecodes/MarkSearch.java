package org.bouncecodes;

import java.util.List;
import java.util.Optional;
import org.bouncecodes.codetable.PhraseMatcher;

/**
 * Recognises the server, and the command that was answered, by the marks of {@code marks.tsv}; of
 * several marks the longest counts.
 */
final class MarkSearch implements PhraseMatcher.Hits {

  private static final List<ServerMark> MARKS = ServerMark.rows();

  private Optional<Server> server = Optional.empty();
  private int longest;

  private MarkSearch() {}

  /** Recognises a server by the name of its host. */
  static Optional<Server> serverOf(CharSequence host) {
    MarkSearch search = new MarkSearch();
    ServerMark.matcher().match(host, (text, lineBegin) -> lineBegin, search);
    return search.server;
  }

  @Override
  public void hit(int row, int weight, int begin, int lastPart, int end) {
    if (weight > longest && tellsServer(row, MarkRule.Place.HOST)) {
      server = row(row).server();
      longest = weight;
    }
  }

  static ServerMark row(int number) {
    return MARKS.get(number);
  }

  static boolean tellsServer(int row, MarkRule.Place place) {
    return row(row).place() == place && row(row).server().isPresent();
  }

  static boolean tellsCommand(int row, MarkRule.Place place) {
    return row(row).place() == place && row(row).command().isPresent();
  }
}
