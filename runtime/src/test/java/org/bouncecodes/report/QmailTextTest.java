package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;
import static org.bouncecodes.report.TextChecks.checkWords;

import org.junit.jupiter.api.Test;

/** The bounces of qmail and its kin. */
class QmailTextTest {

  static final String QMAIL =
      """
      Hi. This is the qmail-send program at mx.example.net.
      I'm afraid I wasn't able to deliver your message to the following addresses.
      This is a permanent error; I've given up. Sorry it didn't work out.

      <ann@example.com>:
      192.0.2.25 does not like recipient.
      Remote host said: 550 5.1.1 <ann@example.com>: User unknown
      Giving up on 192.0.2.25.

      <cat@example.org>:
      Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
      I'm not going to try again; this message has been in the queue too long.

      --- Below this line is a copy of the message.

      Return-Path: <bob@example.net>
      Received: (qmail 44482 invoked by uid 0); 24 Jun 2024 08:54:01 -0000
      MIME-Version: 1.0
      To: dan@example.com
      Subject: Mailbox full

      <eve@example.com>:
      550 5.1.1 No such user
      """;

  @Test
  void qmail() {
    check(
        QMAIL,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 192.0.2.25 RCPT",
        "cat@example.org FAILED NETWORK_FAILURE 4.4.1 - -");
    checkWords(QMAIL, "550 5.1.1 <ann@example.com>: User unknown Giving up on 192.0.2.25.");
  }

  @Test
  void qmailThatTriedSeveralHosts() {
    check(
        """
        I'm afraid I wasn't able to deliver your message to the following addresses.

        <ann@example.com>:
        Sorry, no SMTP connection got far enough; most progress was RCPT TO response; \
        remote host 192.0.2.32 said: 550 Unknown user ann@example.com
        . (#5.5.0)
        (Other MXes tried: 192.0.2.32 said 550 for RCPT TO response.)

        --- Enclosed is a copy of the message.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.5.0 192.0.2.32 -");
  }

  @Test
  void qmailNoSuchMailbox() {
    check(
        """
        Hi. This is the qmail-send program at mx.example.net.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.

        <ann@example.com>:
        This address no longer accepts mail. Sorry, no mailbox here by that name. (#5.1.1)

        --- Below this line is a copy of the message.

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_DISABLED 5.1.1 - -");
  }

  @Test
  void qmailBoundary() {
    check(
        """
        Hi. The MTA program at mx.example.net was unable to deliver your message to the \
        following addresses.
        This is a permanent error.

        <ann@example.com>:
        user is over quota (#5.2.2)

        --- Below this line is a copy of the message.
        """,
        "ann@example.com FAILED MAILBOX_FULL 5.2.2 - -");
  }

  @Test
  void qmailGerman() {
    check(
        """
        Hallo, hier ist das Mailprogramm auf mx.example.net.
        Ich konnte Ihre Nachricht leider nicht an folgende Adressen zustellen.
        Dies ist ein dauerhafter Fehler, ich habe aufgegeben.

        <ann@example.com>:
        Sorry, no mailbox here by that name. (#5.1.1)

        --- Unter dieser Zeile befindet sich eine Kopie der Nachricht.

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void qmailCname() {
    check(
        """
        <ann@example.com>:
        Sorry, I couldn't find any host named example.com. (#5.1.2)
        """,
        "ann@example.com FAILED DOMAIN_UNKNOWN 5.1.2 - -");
  }

  @Test
  void qmailViaProgram() {
    check(
        """
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.

        <ann@example.com>:
        vdelivermail: account ann@example.com does not exist: no such user (#5.1.1)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void qmailDoubleBounce() {
    check(
        """
        Hi. This is the qmail-send program at mx.example.net.
        I tried to deliver a bounce message to this address, but the bounce bounced!

        <cat@example.net>:
        Sorry, no mailbox here by that name. (#5.1.1)

        --- Below this line is the original bounce.

        Return-Path: <>
        To: cat@example.net

        <eve@example.com>:
        Sorry, no mailbox here by that name. (#5.1.1)
        """,
        "cat@example.net FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void qmailQueueTime() {
    check(
        """
        Hi. This is the qmail-send program at mx.example.net.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.

        <ann@example.com>:
        CNAME lookup failed temporarily. (#4.4.1)
        I'm not going to try again; this message has been in the queue too long.
        """,
        "ann@example.com FAILED EXPIRED 4.4.1 - -");
  }

  @Test
  void qmailConnectedTo() {
    check(
        """
        <ann@example.com>:
        192.0.2.25 failed after I sent the message.
        Remote host said: 550 5.7.1 Message rejected as spam
        """,
        "ann@example.com FAILED SPAM 5.7.1 192.0.2.25 DATA");
  }
}
