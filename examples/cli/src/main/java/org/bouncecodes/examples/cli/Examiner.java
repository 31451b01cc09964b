package org.bouncecodes.examples.cli;

import java.util.Optional;
import org.bouncecodes.Bounce;

/**
 * A way to ask the library about the rows of a corpus. Whoever wants to score whole mails adds an
 * examiner that reads them; what is measured stays the same.
 */
@FunctionalInterface
interface Examiner {

  /** Asks about the words that decide, and leaves out what has none. */
  static Examiner byEvidence() {
    return row ->
        row.evidence().isBlank()
            ? Optional.empty()
            : Optional.of(Verdict.of(Bounce.of(row.evidence())).at(row.file(), row.index()));
  }

  /** Returns the answer about a row, or empty when it cannot be asked about in this way. */
  Optional<Verdict> answer(CorpusRow row);
}
