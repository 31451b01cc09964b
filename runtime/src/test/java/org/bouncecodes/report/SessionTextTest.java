package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of mail servers and filters that show the session. */
class SessionTextTest {

  @Test
  void hmailRemote() {
    check(
        """
        Your message did not reach some or all of the intended recipients.

           Sent: Mon, 5 Jan 2026 10:00:00 +0100
           Subject: mailbox full

        The following recipient(s) could not be reached:

        ann@example.com
           Error Type: SMTP
           Remote server (192.0.2.1) issued an error.
           hMailServer sent: RCPT TO:<ann@example.com>
           Remote server replied: 550 5.1.1 <ann@example.com> User unknown

        hMailServer
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - RCPT");
  }

  @Test
  void interScanRcpt() {
    check(
        """
        Sent >>> RCPT TO:<ann@example.com>
        Received <<< 550 5.1.1 <ann@example.com>... User unknown

        Unable to deliver message to <ann@example.com>.

        ************************ Error Message ************************

        Could not deliver the message.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - RCPT");
  }

  @Test
  void interScanJapanese() {
    check(
        """
        配信不能メール通知

        次の受信者にメールを配信できませんでした。

        Unable to deliver message to <ann@example.com> (and possibly others).

        550 Unknown user ann@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void ezwebRejected() {
    check(
        """
        Your message was received at Thu, 29 Apr 2010 23:34:45 +0900

        Each of the following recipients was rejected by a remote mail server.

            Recipient: <ann@example.com>
            >>> RCPT TO:<ann@example.com>
            <<< 550 <ann@example.com>: User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - RCPT");
  }

  @Test
  void ezwebUserSuspended() {
    check(
        """
        The user(s) <ann@example.com> account is suspended.
        Mail could not be delivered to them.
        """,
        "ann@example.com FAILED MAILBOX_DISABLED - - -");
  }

  @Test
  void mdaemonPermanent() {
    check(
        """
        The attached message had PERMANENT fatal delivery errors!

        After one or more unsuccessful delivery attempts the attached message has
        been removed from the mail queue on this server.  The number and frequency
        of delivery attempts are determined by local configuration.

        YOUR MESSAGE WAS NOT DELIVERED TO ONE OR MORE RECIPIENTS!

        Failed address: ann@example.com

        --- Session Transcript ---
         Mon 2026-01-05 10:00:00: Parsing message <xxxxx\\pd35000000000.msg>
         Mon 2026-01-05 10:00:00: *  From: bob@example.net
         Mon 2026-01-05 10:00:00: *  To: ann@example.com
         Mon 2026-01-05 10:00:00: *  Subject: mailbox full
         Mon 2026-01-05 10:00:00: *  Message-ID: <1@example.net>
         Mon 2026-01-05 10:00:00: Attempting SMTP connection to [mx.example.com]
         Mon 2026-01-05 10:00:00: <-- 220 mx.example.com ESMTP
         Mon 2026-01-05 10:00:00: --> EHLO mx.example.net
         Mon 2026-01-05 10:00:00: <-- 250 mx.example.com
         Mon 2026-01-05 10:00:00: --> MAIL From:<bob@example.net>
         Mon 2026-01-05 10:00:00: <-- 250 2.1.0 Ok
         Mon 2026-01-05 10:00:00: --> RCPT To:<ann@example.com>
         Mon 2026-01-05 10:00:00: <-- 550 5.1.1 <ann@example.com>: User unknown
         Mon 2026-01-05 10:00:00: --> QUIT
        --- End Transcript ---

         : Message contains [1] file attachments
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - RCPT");
  }

  @Test
  void trendMicroUnable() {
    check(
        """
        Sent >>> RCPT TO:<ann@example.com>
        Received <<< 550 5.1.1 User unknown

        Unable to deliver message to the following recipient(s): ann@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - RCPT");
  }

  @Test
  void xmailBounce() {
    check(
        """
        [<00>] XMail bounce: Rcpt=[ann@example.com];Error=[550 5.1.1 User unknown]


        [<01>] Error sending message [1080000000000.1.mx] from [example.net].

        ID:        <S1@example.net>
        Mail From: <bob@example.net>
        Rcpt To:   <ann@example.com>
        Server:    <mx.example.com> [192.0.2.1]


        [<02>] The reason of the delivery failure was:

        550 5.1.1 User unknown


        [<05>] Here is listed the initial part of the message:

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com -");
  }
}
