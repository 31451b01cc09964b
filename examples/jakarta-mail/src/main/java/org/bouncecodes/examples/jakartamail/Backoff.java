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
   * Checks that this comes to an end.
   *
   * @param first more than nothing
   * @param longest no less than that
   * @param attempts at least 1
   * @throws IllegalArgumentException when one of them is something else
   */
  public Backoff {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || attempts < 1) {
      throw new IllegalArgumentException(first + ", " + longest + ", " + attempts);
    }
  }

  /**
   * Tells how long to wait.
   *
   * @param attempt the number of the attempt that failed, from 1
   * @param verdicts the verdicts on the recipients that are still open
   * @return the time; longer than {@link #longest()} when the server asks for that
   */
  public Duration after(int attempt, Collection<RecipientVerdict> verdicts) {
    boolean tooFast = verdicts.stream().anyMatch(verdict -> verdict.action() == Action.SLOW_DOWN);
    Duration wait = first;
    for (int i = tooFast ? 0 : 1; i < attempt && wait.compareTo(longest) < 0; i++) {
      wait = wait.compareTo(longest.dividedBy(2)) < 0 ? wait.multipliedBy(2) : longest;
    }
    for (RecipientVerdict verdict : verdicts) {
      Duration asked = verdict.bounce().retryAfter().orElse(Duration.ZERO);
      wait = asked.compareTo(wait) > 0 ? asked : wait;
    }
    return wait;
  }
}
