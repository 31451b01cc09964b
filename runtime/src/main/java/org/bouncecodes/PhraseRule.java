package org.bouncecodes;

import java.util.Optional;
import org.bouncecodes.codetable.Limit;
import org.bouncecodes.codetable.Phrase;
import org.bouncecodes.codetable.PhraseTable;

/**
 * One row of {@code phrases.tsv}: words of replies and the reason they reveal. The rows are the
 * instances of {@link ReplyPhrase}.
 */
@PhraseTable(
    table = "runtime/src/main/tables/phrases.tsv",
    generates = "ReplyPhrase",
    along = MarkRule.class)
@SuppressWarnings("exports") // Of the marks, which only the matcher knows.
public interface PhraseRule {

  /**
   * The words.
   *
   * @return lower case; {@code *} stands for a gap, {@code ~} in front for words that make the
   *     reason likely only, {@code ~~} for words that say hardly more than that something was
   *     refused or failed
   */
  @Phrase
  String phrase();

  /**
   * The server whose replies the row is about.
   *
   * @return the server; empty for the replies of any server
   */
  @Limit
  Optional<Server> server();

  /**
   * The command that must have been answered.
   *
   * @return the command; empty for any
   */
  @Limit
  Optional<Command> command();

  /**
   * The code that the reply must carry.
   *
   * @return a basic reply, an enhanced status code, or the beginning of them, such as {@code 5};
   *     empty for any
   */
  @Limit(inText = true)
  Optional<String> code();

  /**
   * Why a mail is answered with these words.
   *
   * @return the reason
   */
  Reason reason();

  /**
   * What to do, where the usual action for the reason would be wrong.
   *
   * @return the other action; empty for most rows
   */
  Optional<Action> otherAction();

  /**
   * What to do about a reply with these words.
   *
   * @param permanence what the reply says about trying again
   * @return the action
   */
  default Action action(Permanence permanence) {
    return otherAction().orElseGet(() -> reason().action(permanence));
  }
}
