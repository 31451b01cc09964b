package org.bouncecodes;

/** What the sender should do about an answer. */
public enum Action {
  /** Nothing: the answer reports a success. */
  NONE,
  /** Send the same message again later. */
  RETRY,
  /** Send again later, and send less at a time to this receiver. */
  SLOW_DOWN,
  /** Stop writing to this address: it is known not to work. */
  SUPPRESS,
  /** The address is good but cannot receive now: leave it out for days, then try again. */
  PAUSE,
  /**
   * Change the message: smaller, repaired, other content, fewer recipients. The address is good.
   */
  FIX_MESSAGE,
  /** Mend the sender's own set-up or address. The recipient's address is not in question. */
  FIX_SENDER,
  /** Get off block lists and earn back trust. The recipient's address is not in question. */
  RESTORE_REPUTATION,
  /** Let a person look: the answer does not say enough to act on. */
  REVIEW
}
