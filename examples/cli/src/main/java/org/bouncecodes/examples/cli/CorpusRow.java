package org.bouncecodes.examples.cli;

import java.util.Optional;
import java.util.Set;
import org.bouncecodes.Reason;

/**
 * What a corpus says about one failed recipient of one mail.
 *
 * @param file the mail
 * @param index which of its failed recipients, from 1
 * @param recipient the address; may be empty
 * @param status the enhanced status code
 * @param reply the basic reply
 * @param bounce false for complaints, automatic answers and deliveries
 * @param reasons the reasons that are right; empty where nobody can tell
 * @param suppress whether the address must be suppressed or must not; empty where it is arguable
 * @param evidence the words that decide; empty where they are not known
 */
record CorpusRow(
    String file,
    long index,
    String recipient,
    Optional<String> status,
    Optional<String> reply,
    boolean bounce,
    Set<Reason> reasons,
    Optional<Boolean> suppress,
    String evidence) {}
