package org.bouncecodes;

/** Whose matter a failure is: who has to change something before the mail can arrive. */
public enum Fault {
  /** The recipient's mailbox or wishes: it is gone, full, switched off, or does not want this. */
  RECIPIENT,
  /** The recipient's domain: it does not exist or takes no mail. */
  DOMAIN,
  /** This one message: its size, form or content. */
  MESSAGE,
  /** The sender: address, authentication, reputation, speed, set-up. */
  SENDER,
  /** The way between the two: connections, DNS, routing. */
  NETWORK,
  /** The receiving system: broken, overloaded, or with rules of its own. */
  RECEIVER,
  /** Nobody can tell from what the server said. */
  UNKNOWN,
  /** Nobody: nothing failed. */
  NOBODY
}
