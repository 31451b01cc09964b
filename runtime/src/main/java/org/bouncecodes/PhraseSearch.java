package org.bouncecodes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncecodes.codetable.PhraseMatcher;

/**
 * Finds in one pass the phrase that decides, the one that came second, and the marks of the server
 * and of the command that was answered.
 */
final class PhraseSearch implements PhraseMatcher.Hits {

  private static final int NONE = -1;
  private static final List<ReplyPhrase> PHRASES = ReplyPhrase.rows();
  private static final int FIRST_MARK = PHRASES.size();
  private static final int FIELDS = 3;
  private static final int[] NO_HITS = {};

  /** In a phrase: the word at its end, or begin, may go on. */
  private static final String OPEN = "*";

  private final CodeMatch codes;

  private int best = NONE;
  private int begin;
  private int end;
  private int second = NONE;
  private int serverMark = MarkSearch.NONE;
  private int commandMark = MarkSearch.NONE;
  private boolean doubtful;

  /** Row, begin and end of phrases limited to a server or command, which is not known yet. */
  private int[] limited = NO_HITS;

  private int limitedSize;

  PhraseSearch(CodeMatch codes) {
    this.codes = codes;
    ReplyPhrase.matcher().match(codes.text(), ReplyLines::wordsBegin, this);
  }

  /** Who is recognised by marks. */
  Optional<Server> server() {
    return MarkSearch.server(serverMark);
  }

  /** The command that was answered, by marks. */
  Optional<Command> command() {
    return MarkSearch.command(commandMark);
  }

  /** Lets the phrases in that are limited to a server or a command. */
  void settle(Optional<Server> server, Optional<Command> command) {
    for (int i = 0; i < limitedSize; i += FIELDS) {
      ReplyPhrase phrase = PHRASES.get(limited[i]);
      if ((phrase.server().isEmpty() || phrase.server().equals(server))
          && (phrase.command().isEmpty() || phrase.command().equals(command))) {
        consider(limited[i], limited[i + 1], limited[i + 2]);
      }
    }
  }

  /** Tells whether there are words that decide; without them there is no {@link #decisive()}. */
  boolean isFound() {
    return best != NONE;
  }

  /** The words that decide. */
  ReplyPhrase decisive() {
    return PHRASES.get(best);
  }

  /** The words that came second. */
  Optional<ReplyPhrase> second() {
    return second == NONE ? Optional.empty() : Optional.of(PHRASES.get(second));
  }

  /** Tells whether words blame the sender, or speak of a full mailbox, which exists. */
  boolean isDoubtful() {
    return doubtful;
  }

  /** The words that decide, the first and the last one as a whole. */
  Span evidence() {
    String phrase = decisive().phrase();
    String text = codes.text();
    int from = begin;
    while (phrase.startsWith(OPEN) && from > 0 && isWord(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (phrase.endsWith(OPEN) && to < text.length() && isWord(text.charAt(to))) {
      to++;
    }
    return new Span(from, to);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  @Override
  public void hit(int row, int hitBegin, int hitEnd) {
    if (row >= FIRST_MARK) {
      int mark = row - FIRST_MARK;
      serverMark = MarkSearch.ofServer(mark, serverMark, MarkRule.Place.TEXT);
      commandMark = MarkSearch.ofCommand(mark, commandMark, MarkRule.Place.TEXT);
      return;
    }
    ReplyPhrase phrase = PHRASES.get(row);
    if (phrase.code().isPresent() && !codes.carries(phrase.code().get())) {
      return;
    }
    if (phrase.server().isEmpty() && phrase.command().isEmpty()) {
      consider(row, hitBegin, hitEnd);
      return;
    }
    if (limitedSize == limited.length) {
      limited = Arrays.copyOf(limited, Math.max(2 * FIELDS, 2 * limitedSize));
    }
    limited[limitedSize] = row;
    limited[limitedSize + 1] = hitBegin;
    limited[limitedSize + 2] = hitEnd;
    limitedSize += FIELDS;
  }

  private void consider(int row, int hitBegin, int hitEnd) {
    doubtful |= castsDoubt(PHRASES.get(row).reason());
    if (best != NONE) {
      int lead = PHRASES.get(row).weight() - PHRASES.get(best).weight();
      if (lead < 0 || (lead == 0 && hitBegin >= begin)) {
        runnerUp(row);
        return;
      }
      runnerUp(best);
    }
    best = row;
    begin = hitBegin;
    end = hitEnd;
  }

  private static boolean castsDoubt(Reason reason) {
    return reason.fault() == Fault.SENDER || reason == Reason.MAILBOX_FULL;
  }

  private void runnerUp(int row) {
    boolean other = best == NONE || PHRASES.get(row).reason() != PHRASES.get(best).reason();
    if (second == NONE || (other && outweighs(row, second))) {
      second = row;
    }
  }

  private static boolean outweighs(int row, int other) {
    return other == NONE || PHRASES.get(row).weight() > PHRASES.get(other).weight();
  }
}
