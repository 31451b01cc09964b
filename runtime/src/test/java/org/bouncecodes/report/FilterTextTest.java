package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of filters in front of mail servers. */
class FilterTextTest {

  @Test
  void barracudaSpamFirewall() {
    check(
        """
        Your message to: ann@example.com
        was blocked by our Spam Firewall. The email you sent with the following subject has NOT \
        BEEN DELIVERED:

        Subject: mailbox full
        """,
        "ann@example.com FAILED SPAM - - -");
  }

  @Test
  void mailfoundryRefused() {
    check(
        """
        This is a bounce message from the mail server.

        Unable to deliver message to: <ann@example.com>
        Delivery failed for the following reason:
        Server mx.example.com[192.0.2.2] failed with: 550 <ann@example.com> No such user here

        This has been a permanent failure.  No further delivery attempts will be made.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - mx.example.com -");
  }

  @Test
  void mailMarshalAffected() {
    check(
        """
        Your message:
           From:    bob@example.net
           Subject: mailbox full

        Could not be delivered because of

        550 5.1.1 User unknown

        The following recipients were affected:
            ann@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void mcAfeeReport() {
    check(
        """
           --- The following addresses had delivery problems ---

        <ann@example.com>   (User unknown ann@example.com)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void surfControlSeveral() {
    check(
        """
        Your message could not be sent.
        A transcript of the attempts to send the message follows.
        The number of attempts made: 1
        Addressed To: ann@example.com

        Thu 29 Apr 2010 23:34:45 +0900
        Failed to send to identified host,
        ann@example.com: [192.0.2.5], 550 ann@example.com... No such user

        --- Message non-deliverable.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void ironPortUndeliverable() {
    check(
        """
        The following message to <ann@example.com> was undeliverable.
        The reason for the problem:
        5.1.0 - Unknown address error 550-'5.1.1 <ann@example.com>: User unknown'
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.0 - -");
  }

  @Test
  void ironPortExpired() {
    check(
        """
        The following message to <ann@example.com> was undeliverable.
        The reason for the problem:
        5.4.7 - Delivery expired (message too old) 'timeout'
        """,
        "ann@example.com FAILED EXPIRED 5.4.7 - -");
  }

  @Test
  void messageLabsAgent() {
    check(
        """
        This is the mail delivery agent at mx.example.net.
        I was unable to deliver your message to the following addresses.

        ann@example.com

        Reason: 550 Invalid recipient <ann@example.com> (#5.1.1)

        The message subject was: mailbox full
        The message date was: Mon, 5 Jan 2026 10:00:00 +0100
        The message identifier was: 3E/A1-01234-1B2C3D4E
        The message reference was: server-1.tower-2.example.net!1234567890!1

        Please do not reply to this email as it is sent from an unattended mailbox.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void amavisVirus() {
    check(
        """
        VIRUS ALERT

        Our content checker found
            virus: Eicar-Test-Signature

        in your email
        to the following recipient:
        -> ann@example.com

        Our internal reference code for your message is 01234-01/AbCdEf

        Delivery of the email was stopped!

        For your reference, here are headers from your email:
        ------------------------- BEGIN HEADERS -----------------------------
        To: eve@example.com
        -------------------------- END HEADERS ------------------------------
        """,
        "ann@example.com FAILED VIRUS - - -");
  }

  @Test
  void amavisBanned() {
    check(
        """
        BANNED CONTENTS ALERT

        Our content checker found
            banned name: multipart/mixed | application/octet-stream,.exe,invoice.exe

        in email presumably from you <bob@example.net>
        to the following recipient:
        -> ann@example.com

        Our internal reference code for your message is 01234-01/AbCdEf

        Delivery of the email was stopped!
        """,
        "ann@example.com FAILED CONTENT_REFUSED - - -");
  }
}
