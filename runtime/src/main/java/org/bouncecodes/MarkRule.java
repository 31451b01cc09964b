package org.bouncecodes;

import org.bouncecodes.codetable.Phrase;
import org.bouncecodes.codetable.PhraseTable;

/** One row of {@code marks.tsv}: words or a host name by which a server is recognised. */
@PhraseTable(table = "runtime/src/main/tables/marks.tsv", generates = "ServerMark")
interface MarkRule {

  /** The words, or the end of a host name. */
  @Phrase
  String phrase();

  /** Where they stand. */
  Place place();

  /** Who is recognised by them. */
  Server server();

  /** Where a mark stands. */
  enum Place {
    /** In the text of a reply. */
    TEXT,
    /** In the name of the remote host. */
    HOST
  }
}
