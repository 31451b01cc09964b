package org.bouncecodes.examples.jakartamail;

import org.bouncecodes.Bounce;

/**
 * What happens without a word of the server. It is told by the status code (RFC 3463) that a mail
 * server would write into its report; the words of the exception stay out of it, for they are about
 * this side: "Unknown SMTP host" is no unknown recipient.
 */
enum NoReply {
  /** The mail was taken, and nothing more is known. */
  ACCEPTED("2.0.0"),
  /** Nothing was wrong with this recipient; the mail was held back because of another one. */
  HELD_BACK("4.0.0"),
  /** There was no connection. */
  NO_CONNECTION("4.4.1"),
  /** The connection broke. */
  BROKEN_CONNECTION("4.4.2"),
  /** The server said what cannot be an answer to the command. */
  BROKEN_DIALOGUE("4.5.0"),
  /** The login failed before the server was asked. */
  NO_LOGIN("5.7.8"),
  /** Nobody can tell. */
  NOTHING_KNOWN("");

  private final String status;

  NoReply(String status) {
    this.status = status;
  }

  Bounce bounce() {
    return Bounce.builder().status(status).build();
  }
}
