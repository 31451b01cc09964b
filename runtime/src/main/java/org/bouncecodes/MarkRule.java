package org.bouncecodes;

import java.util.Optional;
import org.bouncecodes.codetable.Phrase;
import org.bouncecodes.codetable.PhraseTable;

/**
 * One row of {@code marks.tsv}: words or a host name by which a server is recognised, or words that
 * tell which command was answered.
 */
@PhraseTable(table = "runtime/src/main/tables/marks.tsv", generates = "ServerMark")
interface MarkRule {

  /** The words, or the end of a host name. */
  @Phrase
  String phrase();

  /** Where they stand. */
  Place place();

  /** Who is recognised by them. */
  Optional<Server> server();

  /** The command that was answered. */
  Optional<Command> command();

  /** Where a mark stands. */
  enum Place {
    /** In the text of a reply. */
    TEXT,
    /** In the name of the remote host. */
    HOST
  }
}
