package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of InterMail and other servers of its time. */
class InterMailTextTest {

  @Test
  void interMailRejected() {
    check(
        """
        This Message was undeliverable due to the following reason:

        Each of the following recipients was rejected by a remote mail server.
        The reasons given by the server are included to help you determine why
        each recipient was rejected.

            Recipient: <ann@example.com>
            Reason:    5.1.1 <ann@example.com>... User unknown

            Recipient: <cat@example.com>
            Reason:    User's mailbox is full

        Please reply to <postmaster@example.net>
        if you feel this message to be in error.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -",
        "cat@example.com FAILED MAILBOX_FULL - - -");
  }

  @Test
  void interMailHostNotFound() {
    check(
        """
        This Message was undeliverable due to the following reason:

        Your message was not delivered because the destination computer was
        not found.  Carefully check that it was spelled correctly and try
        sending it again if there were any mistakes.

             Host example.com not found

        The following recipients did not receive this message:

             <ann@example.com>

        Please reply to <postmaster@example.net>
        if you feel this message to be in error.
        """,
        "ann@example.com FAILED ROUTING_FAILURE - example.com -");
  }

  @Test
  void interMailNotReached() {
    check(
        """
        This Message was undeliverable due to the following reason:

        Your message was not delivered because the destination computer was
        not reachable within the allowed queue period.

             Host mx.example.com is not responding.

        The following recipients did not receive this message:

             <ann@example.com>

        Please reply to <postmaster@example.net>
        if you feel this message to be in error.
        """,
        "ann@example.com FAILED NETWORK_FAILURE - mx.example.com -");
  }

  @Test
  void ntmailBecause() {
    check(
        """
        Your message was not delivered to

           ann@example.com

        because: the user is unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void eimsAttached() {
    check(
        """
        The attached message could not be delivered to the following recipients:

        ann@example.com: 550 User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }
}
