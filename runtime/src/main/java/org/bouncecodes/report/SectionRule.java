package org.bouncecodes.report;

import java.util.Optional;
import org.bouncecodes.Command;
import org.bouncecodes.codetable.Phrase;
import org.bouncecodes.codetable.PhraseTable;

/** One row of {@code sections.tsv}: words by which the text of a bounce is divided. */
@PhraseTable(table = "runtime/src/main/tables/sections.tsv", generates = "SectionPhrase")
interface SectionRule {

  /** The words. */
  @Phrase
  String phrase();

  /** Where they stand. */
  Place place();

  /** What they are or introduce. */
  Role role();

  /** The command that was answered. */
  Optional<Command> command();

  /** Where a phrase stands. */
  enum Place {
    /** At the beginning of a line, behind nothing but blanks and ornament. */
    LINE,
    /** Anywhere. */
    TEXT
  }

  /** What a phrase is or introduces. */
  enum Role {
    /** Recipients for whom the mail failed, in the same sentence or below. */
    FAILED,
    /** The same recipients once more, with details. */
    DETAILS,
    /** Recipients for whom the mail waits. */
    DELAYED,
    /** Says of the whole mail that it waits. */
    WAITING,
    /** The reason, for all recipients named without one. */
    WORDS,
    /** A reply, quoted. */
    QUOTE,
    /** Tells the command that was answered; the reply follows with its code. */
    STAGE,
    /** The name of the other host. */
    HOST,
    /** A status code. */
    STATUS,
    /** Says that the mail was delivered. */
    DELIVERED,
    /** The transcript of a session. */
    TRANSCRIPT,
    /** The copy of the mail that came back. */
    COPY,
    /** What is not about the failure. */
    ASIDE
  }
}
