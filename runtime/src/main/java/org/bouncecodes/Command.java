package org.bouncecodes;

/**
 * The SMTP command that a reply answers (RFC 5321 section 4.1). The same words can mean different
 * things at different commands: "user unknown" after {@link #DATA} is often a recipient's filter.
 */
public enum Command {
  /** The connection itself: the reply is the server's greeting. */
  CONNECT,
  /** HELO or EHLO. */
  EHLO,
  /** STARTTLS. */
  STARTTLS,
  /** AUTH. */
  AUTH,
  /** MAIL FROM: the sender's address. */
  MAIL,
  /** RCPT TO: one recipient's address. */
  RCPT,
  /** DATA or BDAT, and the end of the message. */
  DATA
}
