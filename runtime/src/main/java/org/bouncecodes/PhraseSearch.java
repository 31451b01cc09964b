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

  static final int NONE = -1;
  private static final List<ReplyPhrase> PHRASES = ReplyPhrase.rows();
  private static final int FIRST_MARK = PHRASES.size();
  private static final int FIELDS = 4;
  private static final int[] NO_HITS = {};

  /** Chinese, Japanese and what follows have no blanks that would end a word. */
  private static final char FIRST_WITHOUT_BLANKS = '\u2E80';

  private final CharSequence text;
  private final ReplyCodes codes;
  private final Optional<String> status;
  private final MarkSearch marks = new MarkSearch(MarkRule.Place.TEXT);

  private int best = NONE;
  private int bestWeight;
  private int begin;
  private int end;
  private int second = NONE;
  private int secondWeight;
  private int doubt = NONE;
  private int doubtWeight;

  /**
   * Row, weight, begin and end of phrases limited to a server or command, which is not known yet.
   */
  private int[] limited = NO_HITS;

  private int limitedSize;

  PhraseSearch(CharSequence text, ReplyCodes codes, Optional<String> status) {
    this.text = text;
    this.codes = codes;
    this.status = status;
    ReplyPhrase.matcher().match(text, ReplyLines::wordsBegin, this);
  }

  static ReplyPhrase row(int number) {
    return PHRASES.get(number);
  }

  MarkSearch marks() {
    return marks;
  }

  /** Lets the phrases in that are limited to a server or a command. */
  void settle(Optional<Server> server, Optional<Command> command) {
    for (int i = 0; i < limitedSize; i += FIELDS) {
      ReplyPhrase phrase = PHRASES.get(limited[i]);
      if ((phrase.server().isEmpty() || phrase.server().equals(server))
          && (phrase.command().isEmpty() || phrase.command().equals(command))) {
        consider(limited[i], limited[i + 1], limited[i + 2], limited[i + 3]);
      }
    }
  }

  /** The number of the row that decides, or {@link #NONE}. */
  int best() {
    return best;
  }

  /** The number of the row that came second, or {@link #NONE}. */
  int second() {
    return second;
  }

  /** The number of the heaviest row that makes it doubtful to suppress, or {@link #NONE}. */
  int doubt() {
    return doubt;
  }

  /** Where the words that decide begin, the first one as a whole. */
  int begin() {
    int at = begin;
    while (at > 0 && isWord(at) && isWord(at - 1)) {
      at--;
    }
    return at;
  }

  /** Where the words that decide end, the last one as a whole. */
  int end() {
    int at = end;
    while (at < text.length() && isWord(at) && isWord(at - 1)) {
      at++;
    }
    return at;
  }

  private boolean isWord(int at) {
    char c = text.charAt(at);
    return c < FIRST_WITHOUT_BLANKS && Character.isLetterOrDigit(c);
  }

  @Override
  public void hit(int row, int words, int hitBegin, int hitEnd) {
    if (row >= FIRST_MARK) {
      marks.hit(row - FIRST_MARK, words, hitBegin, hitEnd);
      return;
    }
    ReplyPhrase phrase = PHRASES.get(row);
    if (phrase.code().isPresent() && !carries(phrase.code().get())) {
      return;
    }
    int weight = words + phrase.limits();
    if (phrase.server().isEmpty() && phrase.command().isEmpty()) {
      consider(row, weight, hitBegin, hitEnd);
      return;
    }
    if (limitedSize == limited.length) {
      limited = Arrays.copyOf(limited, Math.max(FIELDS, 2 * limitedSize));
    }
    limited[limitedSize] = row;
    limited[limitedSize + 1] = weight;
    limited[limitedSize + 2] = hitBegin;
    limited[limitedSize + 3] = hitEnd;
    limitedSize += FIELDS;
  }

  private void consider(int row, int weight, int hitBegin, int hitEnd) {
    if (castsDoubt(PHRASES.get(row).reason()) && (doubt == NONE || weight > doubtWeight)) {
      doubt = row;
      doubtWeight = weight;
    }
    if (best != NONE) {
      int lead = weight - bestWeight;
      if (lead < 0 || (lead == 0 && hitBegin >= begin)) {
        runnerUp(row, weight);
        return;
      }
      runnerUp(best, bestWeight);
    }
    best = row;
    bestWeight = weight;
    begin = hitBegin;
    end = hitEnd;
  }

  /** Words that blame the sender, or speak of a full mailbox, which exists. */
  private static boolean castsDoubt(Reason reason) {
    return reason.fault() == Fault.SENDER || reason == Reason.MAILBOX_FULL;
  }

  private void runnerUp(int row, int weight) {
    boolean other = best == NONE || PHRASES.get(row).reason() != PHRASES.get(best).reason();
    if (second == NONE || (other && weight > secondWeight)) {
      second = row;
      secondWeight = weight;
    }
  }

  private boolean carries(String code) {
    return (codes.hasReply() && beginsWith(code, codes.replyStart(), codes.replyStart() + 3))
        || (codes.hasStatus() && beginsWith(code, codes.statusStart(), codes.statusEnd()))
        || (status.isPresent() && status.get().startsWith(code));
  }

  private boolean beginsWith(String code, int from, int to) {
    if (code.length() > to - from) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      if (text.charAt(from + i) != code.charAt(i)) {
        return false;
      }
    }
    // A limit to 5.7.1 is none to 5.7.133.
    return from + code.length() == to || code.length() == 1;
  }
}
