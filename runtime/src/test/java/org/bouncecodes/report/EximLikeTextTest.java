package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of providers that run Exim or write like it. */
class EximLikeTextTest {

  @Test
  void gmx() {
    check(
        """
        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

        "ann@example.com":
        SMTP error from remote server after RCPT command:
        host: mx.example.com
        5.1.1 <ann@example.com>... User Unknown

        --- The header of the original message is following. ---
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com RCPT");
  }

  @Test
  void einsUndEinsTooLarge() {
    check(
        """
        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. The following addresses failed:

        ann@example.com:
        Message size exceeds the limit of the recipient's mailbox. Size limit: 52428800 bytes

        --- The header of the original message is following. ---

        To: eve@example.com
        """,
        "ann@example.com FAILED MESSAGE_TOO_LARGE - - -");
  }

  @Test
  void einsUndEinsNamedCommand() {
    check(
        """
        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of
        its recipients. This is a permanent error. The following address
        failed:

        ann@example.com:
        SMTP error from remote server for TEXT command, host: smtp-in.example.fr (192.0.2.22) \
        reason: 550 5.2.0 Mail rejected as spam

        --- The header of the original message is following. ---
        """,
        "ann@example.com FAILED SPAM 5.2.0 smtp-in.example.fr DATA");
  }

  @Test
  void einsUndEinsGerman() {
    check(
        """
        Diese Nachricht wurde automatisch vom E-Mail-System erzeugt.

        Eine von Ihnen versandte E-Mail konnte nicht an alle Empfänger
        zugestellt werden. Die folgenden Adressen waren nicht erreichbar:

        ann@example.com:
        550 Unbekannter Empfänger

        --- Es folgen die Kopfzeilen der ursprünglichen Nachricht. ---

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void mailRuExim() {
    check(
        """
        Это письмо создано автоматически
        сервером Mail.Ru, отвечать на него не нужно.

        К сожалению, Ваше письмо не может быть
        доставлено одному или нескольким получателям:

        **********************

        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

          ann@example.com
            SMTP error from remote mail server after RCPT TO:<ann@example.com>:
            host mx.example.com [192.0.2.153]: 550 <ann@example.com>: User unknown

        ------ This is a copy of the message, including all the headers. ------

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - mx.example.com RCPT");
  }

  @Test
  void mailRuBoxFull() {
    check(
        """
        К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:

        ann@example.com
            почтовый ящик переполнен
        """,
        "ann@example.com FAILED MAILBOX_FULL - - -");
  }

  @Test
  void mxLogicFailed() {
    check(
        """
        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

          <ann@example.com>:
          (generated from cats@example.com)
            SMTP error from remote mailer after RCPT TO:
            550 User unknown

          Included is a copy of the message header:
          -----------------------------------------
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - RCPT");
  }
}
