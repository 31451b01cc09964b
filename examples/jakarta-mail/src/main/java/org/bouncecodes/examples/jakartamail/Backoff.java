package org.bouncecodes.examples.jakartamail;

import java.time.Duration;
import java.util.Collection;
import org.bouncecodes.Action;

/**
 * How long to wait before sending again: twice as long each time, at least as long as the server
 * asks for, and twice that when it says that the mails come too fast.
 *
 * @param first the wait after the first failure
 * @param longest the longest wait; a server that asks for more gets the mail no more in this run
 * @param attempts how often to send in all
 */
public record Backoff(Duration first, Duration longest, int attempts) {

  /**
   * Tells how long to wait.
   *
   * @param attempt the number of the attempt that failed, from 1
   * @param verdicts the verdicts on the recipients that are still open
   * @return the time; longer than {@link #longest()} when the server asks for that
   */
  public Duration after(int attempt, Collection<RecipientVerdict> verdicts) {
    Duration wait = first;
    for (int i = 1; i < attempt && wait.compareTo(longest) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    if (verdicts.stream().anyMatch(verdict -> verdict.action() == Action.SLOW_DOWN)) {
      wait = wait.multipliedBy(2);
    }
    wait = min(wait, longest);
    for (RecipientVerdict verdict : verdicts) {
      wait = max(wait, verdict.bounce().retryAfter().orElse(Duration.ZERO));
    }
    return wait;
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
