package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** Forms that many programs share. */
class GeneralTextTest {

  @Test
  void listsThatGiveNoReason() {
    check(
        """
        An error occurred while trying to deliver the mail to the following recipients:
        ann@example.com
        cat@example.com
        """,
        "ann@example.com FAILED UNKNOWN - - -",
        "cat@example.com FAILED UNKNOWN - - -");
    check(
        "<ann@example.com> delivery failed; will not continue trying\n",
        "ann@example.com FAILED UNKNOWN - - -");
  }

  @Test
  void sorryNoReason() {
    check(
        """
        Hello,

        we are sorry, but we could not deliver your message to ann@example.com.
        There is no such user at this site.

        Yours sincerely,
        the postmaster of example.com (postmaster@example.com)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void intro() {
    check(
        """
        Your message to ann@example.com could not be delivered, because this account has been \
        disabled.

        > Original text
        > to eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_DISABLED - - -");
  }

  @Test
  void quotedBelow() {
    check(
        """
        The message you sent to <ann@example.com> was not delivered.
        Reason: no such user here

        -----Original Message-----
        From: bob@example.net
        To: eve@example.com; dan@example.com
        Subject: mailbox full

        <eve@example.com>: 552 Mailbox full
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void labels() {
    check(
        """
        Delivery report

        Sender: bob@example.net
        Recipient: ann@example.com
        Subject: user unknown
        Status: 5.2.2
        Error: Mailbox full
        """,
        "ann@example.com FAILED MAILBOX_FULL 5.2.2 - -");
  }

  @Test
  void typographic() {
    check(
        """
        Your message couldn’t be delivered to the recipients shown below.

        ann@example.com
        No such user
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void table() {
    check(
        """
        The following recipients could not be reached:

          ann@example.com    550 5.1.1 User unknown
          cat@example.org    552 5.2.2 Mailbox full
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -",
        "cat@example.org FAILED MAILBOX_FULL 5.2.2 - -");
  }

  @Test
  void statusFieldsInText() {
    check(
        """
        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; ann@example.com
        Action: failed
        Status: 5.1.1
        Remote-MTA: dns; mx.example.com
        Diagnostic-Code: smtp; 550 5.1.1 User unknown

        Final-Recipient: rfc822; cat@example.org
        Action: failed
        Status: 5.2.2
        Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com -",
        "cat@example.org FAILED MAILBOX_FULL 5.2.2 - -");
  }
}
