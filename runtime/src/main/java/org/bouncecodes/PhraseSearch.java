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
  private static final int FIELDS = 5;
  private static final int[] NO_HITS = {};

  /** Chinese, Japanese and what follows have no blanks that would end a word. */
  private static final char FIRST_WITHOUT_BLANKS = '\u2E80';

  private final CodeMatch codes;

  private int best = NONE;
  private int bestWeight;
  private int begin;
  private int lastPart;
  private int end;
  private int second = NONE;
  private int secondWeight;
  private int serverMark = NONE;
  private int serverWeight;
  private int commandMark = NONE;
  private int commandWeight;

  /** From where to where words cast doubt; nowhere as long as the end is not behind the begin. */
  private int doubtBegin = Integer.MAX_VALUE;

  private int doubtEnd;

  /**
   * Row, weight, begin, last part and end of phrases limited to a server or command, which is not
   * known yet.
   */
  private int[] limited = NO_HITS;

  private int limitedSize;

  PhraseSearch(CodeMatch codes) {
    this.codes = codes;
    ReplyPhrase.matcher().match(codes.text(), ReplyLines.PREFIXES, this);
  }

  /** Who is recognised by marks. */
  Optional<Server> server() {
    return serverMark == NONE ? Optional.empty() : MarkSearch.row(serverMark).server();
  }

  /** The command that was answered, by marks. */
  Optional<Command> command() {
    return commandMark == NONE ? Optional.empty() : MarkSearch.row(commandMark).command();
  }

  /** Lets the phrases in that are limited to a server or a command. */
  void settle(Optional<Server> server, Optional<Command> command) {
    for (int i = 0; i < limitedSize; i += FIELDS) {
      ReplyPhrase phrase = PHRASES.get(limited[i]);
      if ((phrase.server().isEmpty() || phrase.server().equals(server))
          && (phrase.command().isEmpty() || phrase.command().equals(command))) {
        consider(limited[i], limited[i + 1], limited[i + 2], limited[i + 3], limited[i + 4]);
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

  /** Tells whether there are no words but vague ones. */
  boolean isVague() {
    return best != NONE && bestWeight < 0;
  }

  /**
   * Tells whether words give a reason for which nobody is to be suppressed. Any reason counts where
   * there are no words but vague ones.
   */
  boolean isDoubtful() {
    return (doubtEnd > doubtBegin && !explainsDoubt())
        || (isVague() && !decisive().reason().suppresses());
  }

  /**
   * Tells whether all words that cast doubt are part of the words that decide, behind any gap: as
   * "invalid address" in "has a history of bouncing as an invalid address".
   */
  private boolean explainsDoubt() {
    return lastPart <= doubtBegin && doubtEnd <= end && !castsDoubt(decisive());
  }

  /**
   * Tells whether the words that decide may be said of something else than the recipient, as those
   * of the address of a page that explains many replies.
   */
  boolean isLoose() {
    return isLoose(decisive(), begin, lastPart) || WebAddress.isAround(codes.text(), begin);
  }

  /**
   * Tells whether what stands behind a gap may be said of something else than the words in front of
   * it: of "the certificate" in "mailbox of ann@example.com: the certificate has expired". Then
   * these words in front count for nothing.
   */
  private boolean isLoose(ReplyPhrase phrase, int from, int last) {
    return last > from
        && phrase.otherAction().orElse(Action.REVIEW) == Action.REVIEW
        && phrase.reason().suppresses()
        && GapSubject.isOther(codes.text(), from, last);
  }

  /** The words that decide, the first and the last one as a whole. */
  Span evidence() {
    String text = codes.text();
    int from = begin;
    while (from > 0 && isWord(text.charAt(from)) && isWord(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && isWord(text.charAt(to)) && isWord(text.charAt(to - 1))) {
      to++;
    }
    return new Span(from, to);
  }

  private static boolean isWord(char c) {
    return c < FIRST_WITHOUT_BLANKS && Character.isLetterOrDigit(c);
  }

  @Override
  public void hit(int row, int words, int hitBegin, int hitLast, int hitEnd) {
    if (row >= FIRST_MARK) {
      mark(row - FIRST_MARK, words);
      return;
    }
    ReplyPhrase phrase = PHRASES.get(row);
    if (phrase.code().isPresent() && !codes.carries(phrase.code().get())) {
      return;
    }
    int told = isLoose(phrase, hitBegin, hitLast) ? Math.min(words, hitEnd - hitLast) : words;
    int weight = told + phrase.limits();
    if (phrase.server().isEmpty() && phrase.command().isEmpty()) {
      consider(row, weight, hitBegin, hitLast, hitEnd);
      return;
    }
    if (limitedSize == limited.length) {
      limited = Arrays.copyOf(limited, Math.max(2 * FIELDS, 2 * limitedSize));
    }
    limited[limitedSize] = row;
    limited[limitedSize + 1] = weight;
    limited[limitedSize + 2] = hitBegin;
    limited[limitedSize + 3] = hitLast;
    limited[limitedSize + 4] = hitEnd;
    limitedSize += FIELDS;
  }

  private void mark(int row, int weight) {
    if (weight > serverWeight && MarkSearch.tellsServer(row, MarkRule.Place.TEXT)) {
      serverMark = row;
      serverWeight = weight;
    }
    if (weight > commandWeight && MarkSearch.tellsCommand(row, MarkRule.Place.TEXT)) {
      commandMark = row;
      commandWeight = weight;
    }
  }

  private void consider(int row, int weight, int hitBegin, int hitLast, int hitEnd) {
    if (castsDoubt(PHRASES.get(row))) {
      doubtBegin = Math.min(doubtBegin, hitBegin);
      doubtEnd = Math.max(doubtEnd, hitEnd);
    }
    if (best != NONE && (weight < bestWeight || (weight == bestWeight && hitBegin >= begin))) {
      runnerUp(row, weight);
      return;
    }
    int beaten = best;
    int beatenWeight = bestWeight;
    best = row;
    bestWeight = weight;
    begin = hitBegin;
    lastPart = hitLast;
    end = hitEnd;
    second = second == row ? NONE : second;
    runnerUp(beaten, beatenWeight);
  }

  /** Words that ask to wait do so, too: "disabled until Monday". */
  private static boolean castsDoubt(ReplyPhrase phrase) {
    return switch (phrase.reason()) {
      // Said of recipients and domains that are unknown, too.
      case ROUTING_FAILURE, POLICY, SPAM, UNKNOWN, DELIVERED -> false;
      default -> !phrase.reason().suppresses() || asksToWait(phrase.otherAction());
    };
  }

  private static boolean asksToWait(Optional<Action> action) {
    return action.isPresent() && (action.get() == Action.PAUSE || action.get() == Action.RETRY);
  }

  private void runnerUp(int row, int weight) {
    if (row == NONE || row == best) {
      return;
    }
    boolean other = PHRASES.get(row).reason() != PHRASES.get(best).reason();
    if (second == NONE || (other && weight > secondWeight)) {
      second = row;
      secondWeight = weight;
    }
  }
}
