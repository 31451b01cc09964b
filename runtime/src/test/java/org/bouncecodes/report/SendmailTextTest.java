package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;
import static org.bouncecodes.report.TextChecks.checkWords;

import org.junit.jupiter.api.Test;

/** The bounces of Sendmail and those that write its transcripts. */
class SendmailTextTest {

  static final String SENDMAIL =
      """
      The original message was received at Thu, 29 Apr 2010 23:34:45 +0900
      from mx.example.net [192.0.2.9]

         ----- The following addresses had permanent fatal errors -----
      <ann@example.com>
          (reason: 550 5.1.1 <ann@example.com>... User unknown)
      <cat@example.com>
          (expanded from: <cats@example.net>)

         ----- Transcript of session follows -----
      ... while talking to mx.example.com.:
      >>> RCPT To:<ann@example.com>
      <<< 550 5.1.1 <ann@example.com>... User unknown
      550 5.1.1 <ann@example.com>... User unknown
      >>> RCPT To:<cat@example.com>
      <<< 552-5.2.2 The mailbox
      <<< 552 5.2.2 is full
      <<< 503 5.0.0 Need RCPT (recipient)
      """;

  @Test
  void sendmail() {
    check(
        SENDMAIL,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com RCPT",
        "cat@example.com FAILED MAILBOX_FULL 5.2.2 mx.example.com RCPT");
    checkWords(SENDMAIL, "550 5.1.1 <ann@example.com>... User unknown");
  }

  @Test
  void sendmailThatStillTries() {
    check(
        """
            **********************************************
            **      THIS IS A WARNING MESSAGE ONLY      **
            **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
            **********************************************

           ----- The following addresses had transient non-fatal errors -----
        <ann@example.com>

           ----- Transcript of session follows -----
        <ann@example.com>... Deferred: Connection timed out with mx.example.com.
        Warning: message still undelivered after 4 hours
        Will keep trying until message is 5 days old
        """,
        "ann@example.com DELAYED NETWORK_FAILURE - - -");
  }

  @Test
  void sendmailOfOldThatGivesTheTranscriptOnly() {
    check(
        """
           ----- Transcript of session follows -----
        While talking to smtp.example.com:
        >>> RCPT To:<ann@example.com>
        <<< 550 <ann@example.com>, User Unknown
        550 <ann@example.com>... User unknown

           ----- Unsent message follows -----
        Received: by mx.example.net; (5.65/1.37) id 0000000;
        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - smtp.example.com RCPT");
  }

  @Test
  void bigfootForwarding() {
    check(
        """
        The original message was received at Thu, 29 Apr 2010 23:34:45 +0900
        from mx.example.net

           ----- The following addresses had permanent fatal errors -----
        <ann@example.com>

           ----- Transcript of session follows -----
        >>> RCPT TO:<ann@example.com>
        <<< 553 Invalid recipient ann@example.com (Mode: normal)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - RCPT");
  }

  @Test
  void sendmailHostUnknown() {
    check(
        """
        The original message was received at Thu, 29 Apr 2010 23:34:45 +0900
        from mx.example.net [192.0.2.9]

           ----- The following addresses had permanent fatal errors -----
        <ann@example.com>
            (reason: 550 Host unknown)

           ----- Transcript of session follows -----
        550 5.1.2 <ann@example.com>... Host unknown (Name server: example.com.: host not found)
        """,
        "ann@example.com FAILED DOMAIN_UNKNOWN - - -");
  }

  @Test
  void sendmailServiceUnavailable() {
    check(
        """
           ----- The following addresses had permanent fatal errors -----
        <ann@example.com>
            (reason: 554 5.7.1 Message rejected as spam by Content Filtering.)

           ----- Transcript of session follows -----
        ... while talking to mx.example.com.:
        >>> DATA
        <<< 554 5.7.1 Message rejected as spam by Content Filtering.
        554 5.0.0 Service unavailable
        """,
        "ann@example.com FAILED SPAM 5.7.1 mx.example.com DATA");
  }

  @Test
  void sendmailSeveralMembers() {
    check(
        """
           ----- The following addresses had permanent fatal errors -----
        <ann@example.com>
            (reason: 550 5.1.1 <ann@example.com>... User unknown)
            (expanded from: <list@example.net>)
        <cat@example.org>
            (reason: 552 5.2.2 Mailbox full)
            (expanded from: <list@example.net>)

           ----- Transcript of session follows -----
        ... while talking to mx.example.com.:
        >>> DATA
        <<< 550 5.1.1 <ann@example.com>... User unknown
        550 5.1.1 <ann@example.com>... User unknown
        ... while talking to mx.example.org.:
        <<< 552 5.2.2 Mailbox full
        554 5.0.0 Service unavailable
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com -",
        "cat@example.org FAILED MAILBOX_FULL 5.2.2 - -");
  }

  @Test
  void sendmailPipe() {
    check(
        """
           ----- The following addresses had permanent fatal errors -----
        "|/usr/local/bin/deliver ann"
            (reason: Can't create (user) output file)
            (expanded from: <ann@example.com>)

           ----- Transcript of session follows -----
        550 5.0.0 "|/usr/local/bin/deliver ann"... Can't create output
        """,
        "ann@example.com FAILED SYSTEM_ERROR 5.0.0 - -");
  }

  @Test
  void sendmailDeferredTooLong() {
    check(
        """
        The original message was received at Thu, 29 Apr 2010 23:34:45 +0900

           ----- The following addresses had permanent fatal errors -----
        <ann@example.com>

           ----- Transcript of session follows -----
        <ann@example.com>... Deferred: Connection refused by mx.example.com.
        Message could not be delivered for 5 days
        Message will be deleted from queue
        451 4.4.7 timeout waiting for delivery
        """,
        "ann@example.com FAILED EXPIRED 4.4.7 - -");
  }

  @Test
  void sendmailUnknownLocalUser() {
    check(
        """
           ----- The following addresses had permanent fatal errors -----
        ann@example.com

           ----- Transcript of session follows -----
        550 5.1.1 ann@example.com... User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void sendmailDataRefusedForAll() {
    check(
        """
           ----- The following addresses had permanent fatal errors -----
        <ann@example.com>
        <cat@example.com>

           ----- Transcript of session follows -----
        ... while talking to mx.example.com.:
        >>> DATA
        <<< 552 5.3.4 Message size exceeds fixed limit
        554 5.0.0 Service unavailable
        """,
        "ann@example.com FAILED MESSAGE_TOO_LARGE 5.3.4 mx.example.com DATA",
        "cat@example.com FAILED MESSAGE_TOO_LARGE 5.3.4 mx.example.com DATA");
  }

  @Test
  void sendmailBounceInABounce() {
    check(
        """
           ----- The following addresses had permanent fatal errors -----
        <ann@example.com>
            (reason: 552 5.2.2 <ann@example.com>... Mailbox full)

           ----- Transcript of session follows -----
        ... while talking to mx.example.com.:
        >>> DATA
        <<< 552 5.2.2 <ann@example.com>... Mailbox full
        554 5.0.0 Service unavailable

           ----- Original message follows -----
        To: eve@example.com

           ----- The following addresses had permanent fatal errors -----
        <eve@example.com>
        """,
        "ann@example.com FAILED MAILBOX_FULL 5.2.2 mx.example.com -");
  }

  @Test
  void sendmailUnindented() {
    check(
        """
        The original message was received at Thu, 29 Apr 2010 23:34:45 +0900
        from mx.example.net [192.0.2.9]

        ----- The following addresses had permanent fatal errors -----
        <ann@example.com>
        (reason: 552 Message size exceeds maximum value)

        ----- Transcript of session follows -----
        ... while talking to mx.example.com.:
        >>> DATA
        <<< 552 Message size exceeds maximum value
        554 5.0.0 Service unavailable
        """,
        "ann@example.com FAILED MESSAGE_TOO_LARGE - mx.example.com DATA");
  }
}
