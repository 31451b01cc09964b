package org.bouncecodes;

/** Why a mail was not accepted. */
public enum Reason {
  /** There is no such mailbox. */
  MAILBOX_UNKNOWN(Fault.RECIPIENT, Action.SUPPRESS, Action.RETRY),
  /** The mailbox has moved or was given up. */
  MAILBOX_MOVED(Fault.RECIPIENT, Action.SUPPRESS, Action.RETRY),
  /** The mailbox exists but is switched off. */
  MAILBOX_DISABLED(Fault.RECIPIENT, Action.SUPPRESS, Action.RETRY),
  /** The mailbox is over its quota. */
  MAILBOX_FULL(Fault.RECIPIENT, Action.PAUSE, Action.RETRY),
  /** The recipient, group or list does not take mail from this sender. */
  RECIPIENT_REFUSED(Fault.RECIPIENT, Action.REVIEW, Action.RETRY),
  /** A sending service holds the address on its suppression list. */
  ON_SUPPRESSION_LIST(Fault.RECIPIENT, Action.SUPPRESS, Action.SUPPRESS),
  /** The recipient's domain does not exist or has no mail host. */
  DOMAIN_UNKNOWN(Fault.DOMAIN, Action.SUPPRESS, Action.RETRY),
  /** The recipient's domain or host declares that it takes no mail. */
  DOMAIN_REFUSES_MAIL(Fault.DOMAIN, Action.SUPPRESS, Action.RETRY),
  /** DNS or routing failed on the way, or the mail went in circles. */
  ROUTING_FAILURE(Fault.NETWORK, Action.REVIEW, Action.RETRY),
  /** The connection failed, timed out or broke. */
  NETWORK_FAILURE(Fault.NETWORK, Action.RETRY, Action.RETRY),
  /** The mail waited in a queue for too long. */
  EXPIRED(Fault.NETWORK, Action.PAUSE, Action.RETRY),
  /** The message is larger than allowed. */
  MESSAGE_TOO_LARGE(Fault.MESSAGE, Action.FIX_MESSAGE, Action.FIX_MESSAGE),
  /** Headers, MIME structure, encoding or line ends are broken. */
  MESSAGE_MALFORMED(Fault.MESSAGE, Action.FIX_MESSAGE, Action.FIX_MESSAGE),
  /** An attachment, link or kind of content is not accepted. */
  CONTENT_REFUSED(Fault.MESSAGE, Action.FIX_MESSAGE, Action.FIX_MESSAGE),
  /** The content was judged to be spam. */
  SPAM(Fault.MESSAGE, Action.FIX_MESSAGE, Action.FIX_MESSAGE),
  /** The message carries malware. */
  VIRUS(Fault.MESSAGE, Action.FIX_MESSAGE, Action.FIX_MESSAGE),
  /** The sender's address or domain is refused. */
  SENDER_REFUSED(Fault.SENDER, Action.FIX_SENDER, Action.RETRY),
  /** SPF, DKIM, DMARC or ARC did not pass. */
  AUTHENTICATION_FAILED(Fault.SENDER, Action.FIX_SENDER, Action.FIX_SENDER),
  /** The sending host has no reverse DNS entry, or one that does not fit. */
  REVERSE_DNS(Fault.SENDER, Action.FIX_SENDER, Action.FIX_SENDER),
  /** The SMTP login is missing, wrong or too weak. */
  LOGIN_REQUIRED(Fault.SENDER, Action.FIX_SENDER, Action.RETRY),
  /** The sender's own account is disabled, limited or wrongly set up. */
  SENDER_ACCOUNT(Fault.SENDER, Action.FIX_SENDER, Action.FIX_SENDER),
  /** The sending host, domain or a link stands on a block list. */
  BLOCKLISTED(Fault.SENDER, Action.RESTORE_REPUTATION, Action.RESTORE_REPUTATION),
  /** The receiver does not trust the sending host or domain. */
  BAD_REPUTATION(Fault.SENDER, Action.RESTORE_REPUTATION, Action.SLOW_DOWN),
  /** Too many mails or connections in a short time. */
  RATE_LIMITED(Fault.SENDER, Action.SLOW_DOWN, Action.SLOW_DOWN),
  /** An unknown sender is asked to come back in some minutes. */
  GREYLISTED(Fault.RECEIVER, Action.RETRY, Action.RETRY),
  /** More recipients in one transaction than the receiver takes. */
  TOO_MANY_RECIPIENTS(Fault.MESSAGE, Action.FIX_MESSAGE, Action.RETRY),
  /** The server does not pass on mail from this sender to that domain. */
  RELAY_DENIED(Fault.SENDER, Action.FIX_SENDER, Action.FIX_SENDER),
  /** The receiver or the message asks for an encrypted connection that was not made. */
  TLS_REQUIRED(Fault.SENDER, Action.FIX_SENDER, Action.FIX_SENDER),
  /** A rule of the receiver that is not told more precisely. */
  POLICY(Fault.RECEIVER, Action.REVIEW, Action.RETRY),
  /** The SMTP dialogue itself went wrong. */
  PROTOCOL_ERROR(Fault.SENDER, Action.FIX_SENDER, Action.RETRY),
  /** The receiving system is broken or wrongly set up. */
  SYSTEM_ERROR(Fault.RECEIVER, Action.REVIEW, Action.RETRY),
  /** The receiving system as a whole is out of storage. */
  SYSTEM_FULL(Fault.RECEIVER, Action.RETRY, Action.RETRY),
  /** The server did not say. */
  UNKNOWN(Fault.UNKNOWN, Action.REVIEW, Action.RETRY),
  /** Nothing failed: the server accepted the mail or the command. */
  DELIVERED(Fault.NOBODY, Action.NONE, Action.NONE);

  private final Fault fault;
  private final Action whenPermanent;
  private final Action whenTemporary;

  Reason(Fault fault, Action whenPermanent, Action whenTemporary) {
    this.fault = fault;
    this.whenPermanent = whenPermanent;
    this.whenTemporary = whenTemporary;
  }

  /**
   * Tells whose matter this is.
   *
   * @return who has to change something
   */
  public Fault fault() {
    return fault;
  }

  /**
   * Tells what to do, as long as nothing more particular is known.
   *
   * @param permanence what the server said about trying again
   * @return the action; {@link Permanence#UNKNOWN} is answered like {@link Permanence#PERMANENT}
   */
  public Action action(Permanence permanence) {
    return switch (permanence) {
      case TEMPORARY -> whenTemporary;
      case SUCCESS -> Action.NONE;
      case PERMANENT, UNKNOWN -> whenPermanent;
    };
  }

  /** Tells whether an address is suppressed for this, as long as nothing speaks against it. */
  boolean suppresses() {
    return whenPermanent == Action.SUPPRESS;
  }
}
