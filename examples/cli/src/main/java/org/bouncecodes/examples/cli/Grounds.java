package org.bouncecodes.examples.cli;

import java.time.Duration;
import java.util.Optional;
import org.bouncecodes.Bounce;
import org.bouncecodes.ReplyPhrase;

/**
 * What an explanation needs beyond the verdict; costs more time than classifying has.
 *
 * @param phrase the row of phrases.tsv that decided
 * @param second the row of phrases.tsv that came second
 * @param retryAfter how long the text asks to wait
 * @param blocklist the block list that the text names
 * @param explanationUrl where the text says there is more
 */
record Grounds(
    Optional<ReplyPhrase> phrase,
    Optional<ReplyPhrase> second,
    Optional<Duration> retryAfter,
    Optional<String> blocklist,
    Optional<String> explanationUrl) {

  /** Of a row that was asked for by its name: no text, no grounds. */
  static final Grounds NONE =
      new Grounds(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Grounds of(Bounce bounce) {
    return new Grounds(
        bounce.phrase(),
        bounce.secondPhrase(),
        bounce.retryAfter(),
        bounce.blocklist(),
        bounce.explanationUrl());
  }
}
