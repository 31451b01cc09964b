package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of other mail servers. */
class MailServerTextTest {

  @Test
  void courier() {
    check(
        """
                                   UNDELIVERABLE MAIL

        Your message to the following recipients cannot be delivered:

        <ann@example.com>:
            mx.example.com [192.0.2.45]:
        >>> RCPT TO:<ann@example.com>
        <<< 550 5.1.1 No such mailbox

        ---------------------------------------------------------------------------

        If your message was also sent to additional recipients, their delivery
        status is not included in this report.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - RCPT");
  }

  @Test
  void james() {
    check(
        """
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.  Below
        I include the list of recipients and the reason why I was unable to deliver
        your message.

        Failed recipient(s):
        ann@example.com

        Error message:
        550 5.1.1 No such user here
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void openSmtpd() {
    check(
        """
            An error has occurred while attempting to deliver a message for
            the following list of recipients:

        ann@example.com: 550 5.1.1 No such user

            Below is a copy of the original message:
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
    check(
        """
            A message is delayed for more than 10 minutes for the following
            list of recipients:

        ann@example.com: Network error on destination MXs

            Please note that this is only a temporary failure report.
        """,
        "ann@example.com DELAYED ROUTING_FAILURE - - -");
  }

  @Test
  void dragonFly() {
    check(
        """
        There was an error delivering your mail to <ann@example.com>.

        mx.example.com [192.0.2.25] did not like our RCPT TO:
        550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown

        Message headers follow.

        To: <eve@example.com>
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com RCPT");
  }

  @Test
  void imail() {
    check(
        "Unknown user: ann@example.com\n\nOriginal message follows.\n\nTo: eve@example.com\n",
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
    check(
        """
        undeliverable to ann@example.com

        Body of message generated response:
        550-REJECTED - Blacklisted URL in message.
        550 F=[bob@example.net] T=[eve@example.com]
        """,
        "ann@example.com FAILED SPAM - - -");
  }

  @Test
  void courierDelayed() {
    check(
        """
        This is a delivery status notification from mx.example.net,
        running the Courier mail server, version 0.65.

                                   DELAYED MAIL

        THIS IS A WARNING MESSAGE ONLY.

        Your message to the following recipients has been delayed:

        <ann@example.com>:
            mx.example.com [192.0.2.45]:
        Connection timed out
        """,
        "ann@example.com DELAYED NETWORK_FAILURE - - -");
  }

  @Test
  void imailTooLarge() {
    check(
        """
        User mailbox exceeds allowed size: ann@example.com

        Original message follows.

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_FULL - - -");
  }

  @Test
  void imailAttempts() {
    check(
        """
        Delivery failed 20 attempts: ann@example.com

        Original message follows.
        """,
        "ann@example.com FAILED EXPIRED - - -");
  }

  @Test
  void mailEnableReached() {
    check(
        """
        MailEnable: Message could not be delivered to some recipients.
        The following recipient(s) could not be reached:

        \tRecipient: [SMTP:ann@example.com]
        \tReason: Remote SMTP Server Returned: 550 5.1.1 <ann@example.com>: User unknown

        Message headers follow:

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void communiGateLocalModule() {
    check(
        """
        Failed to deliver to 'ann@example.com'
        LOCAL module(account ann) reports:
         account is full (quota exceeded)
        """,
        "ann@example.com FAILED MAILBOX_FULL - - -");
  }

  @Test
  void communiGateSmtpModule() {
    check(
        """
        Failed to deliver to 'ann@example.com'
        SMTP module(domain example.com) reports:
         ann@example.com: no such user here
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void communiGateMessage() {
    check(
        """
        Failed to deliver to 'ann@example.com'
        SMTP module(domain example.com) reports:
         message text rejected by mx.example.com:
         550 5.7.1 message refused as spam
        """,
        "ann@example.com FAILED SPAM 5.7.1 mx.example.com -");
  }

  @Test
  void openSmtpdSeveral() {
    check(
        """
            Hi!

            This is the MAILER-DAEMON, please DO NOT REPLY to this email.

            An error has occurred while attempting to deliver a message for
            the following list of recipients:

        ann@example.com: 550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown
        cat@example.org: 552 5.2.2 Mailbox full

            Below is a copy of the original message:

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -",
        "cat@example.org FAILED MAILBOX_FULL 5.2.2 - -");
  }

  @Test
  void powerMtaSeveral() {
    check(
        """
        Hello, this is the mail server on mx.example.net.

        I am sending you this message to inform you on the delivery status of a
        message you previously sent.  Immediately below you will find a list of
        the affected recipients;  also attached is a Delivery Status Notification
        (DSN) report in standard format, as well as the headers of the original
        message.

          <ann@example.com>  delivery failed; will not continue trying
          <cat@example.org>  delayed; will continue trying
        """,
        "ann@example.com FAILED UNKNOWN - - -",
        "cat@example.org DELAYED UNKNOWN - - -");
  }

  @Test
  void powerMtaDelayed() {
    check(
        """
        Hello, this is the mail server on mx.example.net.

        I am sending you this message to inform you on the delivery status of a
        message you previously sent.  Immediately below you will find a list of
        the affected recipients.

          <ann@example.com>  delayed; will continue trying
        """,
        "ann@example.com DELAYED UNKNOWN - - -");
  }

  @Test
  void smarterMailFailed() {
    check(
        """
        Could not deliver message to the following recipient(s):

        Failed Recipient: ann@example.com
        Reason: Remote host said: 550 No such user here

           -- The header and top 20 lines of the message follows --

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void kerioReply() {
    check(
        """
        Your message could not be delivered to the following recipients:

          <ann@example.com>
             Remote server reply: 550 5.1.1 <ann@example.com>: User unknown

        Original message headers:

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void mercuryAddressee() {
    check(
        """
        ** This is an automatic message: delivery failure **

        The following addresses had problems:
          ann@example.com: 550 Unknown user
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }
}
