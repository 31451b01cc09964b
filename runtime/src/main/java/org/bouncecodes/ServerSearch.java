package org.bouncecodes;

import java.util.List;
import java.util.Optional;
import org.bouncecodes.codetable.PhraseMatcher;

/** Recognises a server by the marks of {@code marks.tsv}; of several marks the longest counts. */
final class ServerSearch implements PhraseMatcher.Hits {

  private static final int NONE = -1;
  private static final List<ServerMark> MARKS = ServerMark.rows();
  private static final List<Optional<Server>> SERVERS =
      MARKS.stream().map(mark -> Optional.of(mark.server())).toList();

  private final MarkRule.Place place;
  private int best = NONE;

  private ServerSearch(MarkRule.Place place) {
    this.place = place;
  }

  static Optional<Server> byHost(CharSequence host) {
    return search(host, MarkRule.Place.HOST);
  }

  static Optional<Server> byText(CharSequence text) {
    return search(text, MarkRule.Place.TEXT);
  }

  private static Optional<Server> search(CharSequence text, MarkRule.Place place) {
    ServerSearch search = new ServerSearch(place);
    ServerMark.matcher().match(text, ReplyLines::wordsBegin, search);
    return search.best == NONE ? Optional.empty() : SERVERS.get(search.best);
  }

  @Override
  public void hit(int row, int partEnd, int partLength, int end) {
    ServerMark mark = MARKS.get(row);
    if (mark.place() == place && (best == NONE || mark.weight() > MARKS.get(best).weight())) {
      best = row;
    }
  }
}
