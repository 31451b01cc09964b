package org.bouncecodes;

import java.util.List;
import java.util.Optional;
import org.bouncecodes.codetable.PhraseMatcher;

/** Finds the phrase that decides, and the one that came second, under the limits of one reply. */
final class PhraseSearch implements PhraseMatcher.Hits {

  static final int NONE = -1;
  private static final List<ReplyPhrase> PHRASES = ReplyPhrase.rows();

  private final CharSequence text;
  private final ReplyCodes codes;
  private final Optional<String> status;
  private final Optional<Server> server;
  private final Optional<Command> command;

  private int best = NONE;
  private int partEnd;
  private int partLength;
  private int end;
  private int second = NONE;

  PhraseSearch(
      CharSequence text,
      ReplyCodes codes,
      Optional<String> status,
      Optional<Server> server,
      Optional<Command> command) {
    this.text = text;
    this.codes = codes;
    this.status = status;
    this.server = server;
    this.command = command;
    ReplyPhrase.matcher().match(text, ReplyLines::wordsBegin, this);
  }

  static ReplyPhrase row(int number) {
    return PHRASES.get(number);
  }

  /** The number of the row that decides, or {@link #NONE}. */
  int best() {
    return best;
  }

  /** The number of the row that came second, or {@link #NONE}. */
  int second() {
    return second;
  }

  /** Where the words that decide begin. */
  int begin() {
    return begin(partEnd, partLength);
  }

  private int begin(int hitPartEnd, int hitPartLength) {
    return PhraseMatcher.begin(text, ReplyLines::wordsBegin, hitPartEnd, hitPartLength);
  }

  int end() {
    return end;
  }

  @Override
  public void hit(int row, int hitPartEnd, int hitPartLength, int hitEnd) {
    ReplyPhrase phrase = PHRASES.get(row);
    if (!applies(phrase)) {
      return;
    }
    if (best != NONE) {
      int lead = phrase.weight() - PHRASES.get(best).weight();
      if (lead < 0 || (lead == 0 && begin(hitPartEnd, hitPartLength) >= begin())) {
        runnerUp(row);
        return;
      }
      runnerUp(best);
    }
    best = row;
    partEnd = hitPartEnd;
    partLength = hitPartLength;
    end = hitEnd;
  }

  private void runnerUp(int row) {
    boolean other = best == NONE || PHRASES.get(row).reason() != PHRASES.get(best).reason();
    if (second == NONE || (other && PHRASES.get(row).weight() > PHRASES.get(second).weight())) {
      second = row;
    }
  }

  private boolean applies(ReplyPhrase phrase) {
    return (phrase.server().isEmpty() || phrase.server().equals(server))
        && (phrase.command().isEmpty() || phrase.command().equals(command))
        && (phrase.code().isEmpty() || carries(phrase.code().get()));
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
