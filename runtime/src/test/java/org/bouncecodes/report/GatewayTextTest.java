package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of gateways, with and without a name. */
class GatewayTextTest {

  @Test
  void gatewaysAndFilters() {
    check(
        """
        Unable to deliver message to: <ann@example.com>
        Delivery failed for the following reason:
        mx.example.com[192.0.2.2] responded with failure: 552 sorry, mailbox is over quota
        """,
        "ann@example.com FAILED MAILBOX_FULL - mx.example.com -");
    check(
        """
        以下のメールアドレスへの送信に失敗しました。
        ann@example.com

        -------server message
        550 unknown user <ann@example.com>

        -------SMTP command
        DATA

        -------original message
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
    check(
        """
            --- The following addresses had delivery problems ---

        <ann@example.com>   (ann@example.com... No such user)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
    check(
        """
        A message that you have sent could not be delivered to one or more
        recipients.  This is a permanent error.  The following address failed:

          <ann@example.com>: 550 unknown user
        <ann@example.com>

        Included is a copy of the message header:
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
    check(
        """
        Your message could not be sent.
        Addressed To: ann@example.com

        Thu 29 Apr 2010 23:34:45 +0900
        Failed to send to identified host,
        ann@example.com: [192.0.2.5], 550 ann@example.com... No such user
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
    check(
        """
        The original message was received at Thu, 29 Apr 2011 23:34:45 +0900

          ----- The following addresses had permanent fatal errors -----

        >>> ann@example.com <ann@example.com>

          ----- Transcript of session follows -----
        550 sorry, no mailbox here by that name (#5.1.1 - chkusr)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
    check(
        """
        Your message cannot be delivered to the following recipients:

          Recipient address: ann@example.com
          Reason: Remote SMTP server has rejected address
          Diagnostic code: smtp;550 5.1.1 <ann@example.com>: User unknown
          Remote system: dns;mx.example.com (TCP|192.0.2.7|47323|192.0.2.1|25)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com -");
    check(
        """
        SMTP Server <mx.example.com> rejected recipient <ann@example.com>
          (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown]
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - RCPT");
    check(
        """
        Error: Invalid user address

        Error message below:
        550 - Requested action not taken: no such user here

        Message details:
          Subject: Test message
          MAIL FROM: bob@example.net
          RCPT TO: ann@example.com
          From: bob@example.org
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void messagingserverRecipients() {
    check(
        """
        This report relates to a message you sent with the following header fields:

          Message-id: <1@example.net>
          Date: Thu, 29 Apr 2010 23:34:45 +0900
          From: bob@example.net
          To: eve@example.com
          Subject: mailbox full

        Your message cannot be delivered to the following recipients:

          Recipient address: ann@example.com
          Reason: Illegal host/domain name found

          Recipient address: cat@example.org
          Original address: cats@example.org
          Reason: Remote SMTP server has rejected address
          Diagnostic code: smtp;550 5.1.1 unknown or illegal alias: cat@example.org
        """,
        "ann@example.com FAILED DOMAIN_UNKNOWN - - -",
        "cat@example.org FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void x1DeliveryErrors() {
    check(
        """
        The original message was received at Thu, 29 Apr 2010 23:34:45 +0900
        from example.net

        ---The following addresses had delivery errors---

        ann@example.com User unknown
        cat@example.com Mailbox full
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -",
        "cat@example.com FAILED MAILBOX_FULL - - -");
  }

  @Test
  void x2OriginalFollows() {
    check(
        """
        Message from example.com.
        Unable to deliver message to the following address(es).

        <ann@example.com>:
        This user account is disabled and cannot receive mail

        --- Original message follows.

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_DISABLED - - -");
  }

  @Test
  void x3StatusLines() {
    check(
        """
        ============================================================================
              This message was created automatically by mail delivery software.
        ============================================================================

        Unable to deliver to one or more recipients.

         * ann@example.com
           Status: 5.1.1
           Message: The recipient does not exist
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void x6Errors() {
    check(
        """
        We had trouble delivering your message. Full details follow:

        Subject: 'mailbox full'
        Date: 'Thu, 29 Apr 2012 23:34:45 +0000'

        2 error(s):

        SMTP Server <mx.example.com> rejected recipient <ann@example.com>
          (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown]

        SMTP Server <mx.example.org> rejected recipient <cat@example.org>
          (Error following RCPT command). It responded as follows: [552 5.2.2 Mailbox full]
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - RCPT",
        "cat@example.org FAILED MAILBOX_FULL 5.2.2 - RCPT");
  }

  @Test
  void x400Gateway() {
    check(
        """
        Your message

           Subject: mailbox full
           X400 Message-ID: c=de;a= ;p=example

        was not delivered to:

           ann@example.com

        for the following reason:

           Diagnostic was Unrecognised OR Name
           Recipient unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }
}
