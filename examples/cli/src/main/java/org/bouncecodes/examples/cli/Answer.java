package org.bouncecodes.examples.cli;

import java.util.Optional;

/**
 * What was answered about a row of a corpus.
 *
 * @param row what is right; for a recipient that the corpus does not know, a row that is no bounce
 * @param verdict the answer; empty when the mail gives none for this row
 */
record Answer(CorpusRow row, Optional<Verdict> verdict) {}
