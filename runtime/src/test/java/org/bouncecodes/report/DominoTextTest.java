package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of Notes, Domino and GroupWise. */
class DominoTextTest {

  @Test
  void dominoAndNotes() {
    check(
        """
        Your message

          Subject: Mailbox full

        was not delivered to:

          ann@example.com

        because:

          User Ann (ann@example.com) not listed in Domino Directory
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
    check(
        """
        ------- Failure Reasons  --------

        User not listed in public Name & Address Book
        ann@example.com

        ------- Returned Message --------
        Received: from mx.example.net
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void dominoErrorInTransfer() {
    check(
        """
        Your message

          Subject: Invoice

        was not delivered to:

          ann@example.com

        because:

          Error transferring to MX.EXAMPLE.COM; Maximum hop count exceeded.  Message probably \
        in a routing loop.
        """,
        "ann@example.com FAILED ROUTING_FAILURE - - -");
  }

  @Test
  void dominoSeveralRecipients() {
    check(
        """
        ------- Failure Reasons  --------

        User not listed in public Name & Address Book
        ann@example.com

        User not listed in public Name & Address Book
        cat@example.com

        ------- Returned Message --------
        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -",
        "cat@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void dominoGerman() {
    check(
        """
        Ihre Nachricht

          Betreff: Rechnung

        wurde nicht zugestellt an:

          ann@example.com

        aus folgendem Grund:

          User ann (ann@example.com) not listed in Domino Directory
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void dominoJapanese() {
    check(
        """
        あなたの以下の文書:

          件名: 請求書

        は次の宛先に配信できませんでした:

          ann@example.com

        理由:

          User ann (ann@example.com) not listed in Domino Directory
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void groupWiseUserNotFound() {
    check(
        """
        The message that you sent was undeliverable to the following:
        \tann@example.com (user not found)

        Possibly truncated original message follows:

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void groupWiseReply() {
    check(
        """
        The message that you sent was undeliverable to the following:
        \tann@example.com (550 5.1.1 User unknown)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }
}
