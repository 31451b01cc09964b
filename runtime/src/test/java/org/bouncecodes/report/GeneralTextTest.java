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

  @Test
  void unknownLanguage() {
    check(
        """
        Lorem ipsum dolor sit amet <ann@example.com> consectetur.

        550 5.1.1 User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void wrappedSentence() {
    check(
        """
        Your message to
        ann@example.com could
        not be delivered: there is no such user.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void undeliveredTo() {
    check(
        """
        Undelivered mail for ann@example.com

        The mailbox of the recipient is full.
        """,
        "ann@example.com FAILED MAILBOX_FULL - - -");
  }

  @Test
  void manyIntro() {
    check(
        """
        Could not deliver your mail to the following addresses: ann@example.com, cat@example.com
        """,
        "ann@example.com FAILED UNKNOWN - - -",
        "cat@example.com FAILED UNKNOWN - - -");
  }

  @Test
  void notDeliveredTo() {
    check(
        """
        The following addresses do not exist:
          ann@example.com
          cat@example.com
        """,
        "ann@example.com FAILED UNKNOWN - - -",
        "cat@example.com FAILED UNKNOWN - - -");
  }

  @Test
  void bulletList() {
    check(
        """
        Your mail could not be delivered to:

         * ann@example.com: 550 5.1.1 User unknown
         * cat@example.com: 552 5.2.2 Mailbox full
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -",
        "cat@example.com FAILED MAILBOX_FULL 5.2.2 - -");
  }

  @Test
  void numberedList() {
    check(
        """
        Your mail could not be delivered to:

        1. ann@example.com: 550 5.1.1 User unknown
        2. cat@example.com: 552 5.2.2 Mailbox full
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -",
        "cat@example.com FAILED MAILBOX_FULL 5.2.2 - -");
  }

  @Test
  void dashSeparated() {
    check(
        """
        Delivery failed to these addresses:

        ann@example.com - user unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void smtpColon() {
    check(
        """
        The following recipients failed:

        smtp:ann@example.com 550 5.1.1 User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void mailtoLink() {
    check(
        """
        Delivery has failed to these recipients:

        mailto:ann@example.com
        550 5.1.1 User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void nameInQuotes() {
    check(
        """
        Delivery has failed to these recipients:

        "Example, Ann" <ann@example.com>
        550 5.1.1 User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void twoColumns() {
    check(
        """
        Delivery report

        Recipient            Reason
        ann@example.com      User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void keyValue() {
    check(
        """
        Failed to send message.

        To.............: ann@example.com
        Subject........: mailbox full
        Error..........: 550 5.1.1 User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void sophos() {
    check(
        """
        The message you sent to ann@example.com was rejected because it was classified as spam.
        """,
        "ann@example.com FAILED SPAM - - -");
  }
}
