package org.bouncecodes;

import java.util.List;
import java.util.Optional;
import org.bouncecodes.codetable.PhraseMatcher;

/**
 * Recognises the server, and the command that was answered, by the marks of {@code marks.tsv}; of
 * several marks the longest counts. Marks are numbers of rows.
 */
final class MarkSearch implements PhraseMatcher.Hits {

  static final int NONE = -1;
  private static final List<ServerMark> MARKS = ServerMark.rows();

  private int server = NONE;

  private MarkSearch() {}

  /** Recognises a server by the name of its host. */
  static Optional<Server> serverOf(CharSequence host) {
    MarkSearch search = new MarkSearch();
    ServerMark.matcher().match(host, (text, lineBegin) -> lineBegin, search);
    return server(search.server);
  }

  @Override
  public void hit(int mark, int begin, int end) {
    server = ofServer(mark, server, MarkRule.Place.HOST);
  }

  static Optional<Server> server(int mark) {
    return mark == NONE ? Optional.empty() : MARKS.get(mark).server();
  }

  static Optional<Command> command(int mark) {
    return mark == NONE ? Optional.empty() : MARKS.get(mark).command();
  }

  /** Which of two marks tells more about the server, of which the first may not tell at all. */
  static int ofServer(int mark, int before, MarkRule.Place place) {
    return MARKS.get(mark).server().isPresent() && outweighs(mark, before, place) ? mark : before;
  }

  /** Which of two marks tells more about the command, of which the first may not tell at all. */
  static int ofCommand(int mark, int before, MarkRule.Place place) {
    return MARKS.get(mark).command().isPresent() && outweighs(mark, before, place) ? mark : before;
  }

  private static boolean outweighs(int mark, int before, MarkRule.Place place) {
    return MARKS.get(mark).place() == place
        && (before == NONE || MARKS.get(mark).weight() > MARKS.get(before).weight());
  }
}
