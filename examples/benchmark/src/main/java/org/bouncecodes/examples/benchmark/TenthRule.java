package org.bouncecodes.examples.benchmark;

import java.util.Optional;
import org.bouncecodes.Action;
import org.bouncecodes.Command;
import org.bouncecodes.Reason;
import org.bouncecodes.Server;
import org.bouncecodes.codetable.Limit;
import org.bouncecodes.codetable.Phrase;
import org.bouncecodes.codetable.PhraseTable;

/** One row of a table with a tenth of the phrases of the standard one. */
@PhraseTable(table = "tenth.tsv", generates = "TenthPhrase")
interface TenthRule {

  /** The words. */
  @Phrase
  String phrase();

  /** The server that must have spoken. */
  @Limit
  Optional<Server> server();

  /** The command that must have been answered. */
  @Limit
  Optional<Command> command();

  /** The code that must be carried. */
  @Limit(inText = true)
  Optional<String> code();

  /** Why a mail is answered with these words. */
  Reason reason();

  /** What to do instead of the usual. */
  Optional<Action> otherAction();
}
