package org.bouncecodes;

import java.util.List;
import java.util.Optional;
import org.bouncecodes.codetable.PhraseMatcher;

/**
 * Recognises the server, and the command that was answered, by the marks of {@code marks.tsv}; of
 * several marks the longest counts.
 */
final class MarkSearch implements PhraseMatcher.Hits {

  private static final int NONE = -1;
  private static final List<ServerMark> MARKS = ServerMark.rows();

  private final MarkRule.Place place;
  private int server = NONE;
  private int serverWeight;
  private int command = NONE;
  private int commandWeight;

  MarkSearch(MarkRule.Place place) {
    this.place = place;
  }

  static MarkSearch inHost(CharSequence host) {
    MarkSearch search = new MarkSearch(MarkRule.Place.HOST);
    ServerMark.matcher().match(host, (text, lineBegin) -> lineBegin, search);
    return search;
  }

  Optional<Server> server() {
    return server == NONE ? Optional.empty() : MARKS.get(server).server();
  }

  Optional<Command> command() {
    return command == NONE ? Optional.empty() : MARKS.get(command).command();
  }

  @Override
  public void hit(int row, int weight, int begin, int end) {
    ServerMark mark = MARKS.get(row);
    if (mark.place() != place) {
      return;
    }
    if (mark.server().isPresent() && weight > serverWeight) {
      server = row;
      serverWeight = weight;
    }
    if (mark.command().isPresent() && weight > commandWeight) {
      command = row;
      commandWeight = weight;
    }
  }
}
