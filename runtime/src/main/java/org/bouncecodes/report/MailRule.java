package org.bouncecodes.report;

import org.bouncecodes.codetable.Phrase;
import org.bouncecodes.codetable.PhraseTable;

/** One row of {@code mails.tsv}: words in the header of a mail that tell what it is. */
@PhraseTable(table = "runtime/src/main/tables/mails.tsv", generates = "MailPhrase")
interface MailRule {

  /** The words. */
  @Phrase
  String phrase();

  /** Where they stand. */
  Place place();

  /** What the mail is. */
  MailKind kind();

  /** How sure that is. */
  Certainty certainty();

  /** A field of the header. */
  enum Place {
    /** The field Subject. */
    SUBJECT,
    /** The field From. */
    SENDER
  }

  /** How sure it is what a mail is. */
  enum Certainty {
    /** By these words alone. */
    SURE,
    /** Only when its text names a recipient who was not reached. */
    POSSIBLE
  }
}
