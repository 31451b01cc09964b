package org.bouncecodes.examples.jakartamail;

/** How far a mail got for one recipient, in the words of {@code SendFailedException}. */
public enum Acceptance {
  /** The server has taken the mail for this recipient. */
  ACCEPTED,
  /** The mail was not sent to this recipient; nothing was said against the address for good. */
  UNSENT,
  /**
   * The server refused this recipient for good. By no means does that make the address a bad one:
   * Jakarta Mail says so of any reply that begins with 5, block lists and policies included.
   */
  INVALID
}
