package org.bouncecodes.report;

/** What a mail that came back is. */
public enum MailKind {
  /** At least one recipient could not be reached, and the mail is given up for them. */
  BOUNCE,
  /** The mail waits somewhere and is still being tried; nothing has failed yet. */
  DELAYED,
  /** A recipient complains about a mail that arrived (RFC 5965). */
  COMPLAINT,
  /** A program answers for the recipient: away, on holiday, received with thanks (RFC 3834). */
  AUTO_REPLY,
  /** Anything else: ordinary mail, read receipts, notices that a mail was delivered. */
  OTHER
}
