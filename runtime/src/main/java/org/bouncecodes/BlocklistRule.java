package org.bouncecodes;

import org.bouncecodes.codetable.Phrase;
import org.bouncecodes.codetable.PhraseTable;

/** One row of {@code blocklists.tsv}: how a reply names a block list. */
@PhraseTable(table = "runtime/src/main/tables/blocklists.tsv", generates = "BlocklistName")
interface BlocklistRule {

  /** The words or the address that name it. */
  @Phrase
  String phrase();

  /** The name of the list, for people. */
  String title();
}
