package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of Postfix, and of providers that run it. */
class PostfixTextTest {

  static final String POSTFIX =
      """
      This is the Postfix program at host mx.example.net.

      I'm sorry to have to inform you that the message returned
      below could not be delivered to one or more destinations.

      For further assistance, please contact
      <help@example.net>

                  The Postfix program

      <ann@example.com>: host
          mx.example.com[192.0.2.22] said: 550
          <ann@example.com>: User unknown (in reply to RCPT TO command)

      <cat@example.org> (expanded from
          <cats@example.net>): delivery temporarily
          suspended: host mx.example.org[192.0.2.23] refused to talk to me:
          421 Too many connections
      """;

  @Test
  void postfix() {
    check(
        POSTFIX,
        "ann@example.com FAILED MAILBOX_UNKNOWN - mx.example.com RCPT",
        "cat@example.org FAILED RATE_LIMITED - mx.example.org CONNECT");
  }

  @Test
  void postfixThatReportsASuccess() {
    check(
        """
        This is the mail system at host mx.example.net.

        Enclosed is the mail delivery report that you requested.

        <ann@example.com>: delivery via mx.example.com[192.0.2.2]:25: 250 2.1.5 Ok
        """);
  }

  @Test
  void postfixThatReportsASessionToItsPostmaster() {
    check(
        """
        Transcript of session follows.

         Out: 220 mx.example.com ESMTP
         In:  EHLO mx.example.net
         Out: 250 DSN
         In:  MAIL FROM:<bob@example.net>
         Out: 250 2.1.0 Ok
         In:  RCPT TO:<ann@example.com> ORCPT=rfc822;ann@example.com
         Out: 250 2.1.5 Ok
         In:  DATA
         Out: 354 End data with <CR><LF>.<CR><LF>
         Out: 451 4.3.0 Error: queue file write error
         In:  QUIT
         Out: 221 2.0.0 Bye
        """,
        "ann@example.com FAILED SYSTEM_ERROR 4.3.0 - DATA");
  }

  @Test
  void postfixLocalised() {
    check(
        """
        Dies ist das Mailsystem des Rechners mx.example.net.

        Leider konnte Ihre Nachricht an einen oder mehrere Empfänger nicht
        zugestellt werden. Sie finden sie im Anhang.

        Bei Fragen wenden Sie sich bitte an <help@example.net>

                           Das Mailsystem

        <ann@example.com>: host mx.example.com[192.0.2.22] said: 550
            <ann@example.com>: User unknown (in reply to RCPT TO command)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - mx.example.com RCPT");
  }

  @Test
  void postfixDelayed() {
    check(
        """
        This is the mail system at host mx.example.net.

        ####################################################################
        # THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
        ####################################################################

        Your message could not be delivered for more than 4 hour(s).
        It will be retried until it is 5 day(s) old.

        For further assistance, please send mail to postmaster.

                           The mail system

        <ann@example.com>: connect to mx.example.com[192.0.2.1]:25: Connection timed out
        """,
        "ann@example.com DELAYED NETWORK_FAILURE - mx.example.com -");
  }

  @Test
  void postfixPipeAndLocal() {
    check(
        """
        This is the mail system at host mx.example.net.

        <ann@example.com>: Command died with status 1:
            "/usr/bin/procmail -a $DOMAIN". Command output: procmail: out of memory

        <cat@example.org>: unknown user: "cat"

        <dan@example.com>: maildir delivery failed: quota exceeded: mailbox of dan@example.com \
        is full
        """,
        "ann@example.com FAILED SYSTEM_ERROR - - -",
        "cat@example.org FAILED MAILBOX_UNKNOWN - - -",
        "dan@example.com FAILED MAILBOX_FULL - - -");
  }

  @Test
  void postfixHostNotFound() {
    check(
        """
        <ann@example.com>: Host or domain name not found. Name service error for
            name=example.com type=A: Host not found
        """,
        "ann@example.com FAILED DOMAIN_UNKNOWN - - -");
  }

  @Test
  void postfixOrigTo() {
    check(
        """
        <ann@example.com> (expanded from <cats@example.net>): host
            mx.example.com[192.0.2.22] said: 550 5.1.1 <ann@example.com>: Recipient
            address rejected: User unknown in virtual mailbox table (in reply to RCPT
            TO command)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com RCPT");
  }

  @Test
  void postfixLongAddressWrapped() {
    check(
        """
        <ann.with.a.very.long.name.that.goes.on.and.on.and.on@mail.department.example.com>:
            host mx.example.com[192.0.2.22] said: 550 5.1.1 User unknown (in reply to
            RCPT TO command)
        """,
        "ann.with.a.very.long.name.that.goes.on.and.on.and.on@mail.department.example.com"
            + " FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com RCPT");
  }

  @Test
  void yandexPostfix() {
    check(
        """
        This is the mail system at host yandex.ru.

        I'm sorry to have to inform you that your message could not
        be delivered to one or more recipients. It's attached below.

        Please direct further
        questions regarding this message to your e-mail administrator.

        --AOL Postmaster

        <ann@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1
            <ann@example.com>: Recipient address rejected (in reply to RCPT TO command)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com RCPT");
  }

  @Test
  void yandexRussian() {
    check(
        """
        Это письмо отправлено почтовым сервером yandex.ru.

        К сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может
        быть отправлено одному или нескольким адресатам. Технические подробности можно найти ниже.

        Возможные причины недоставки указаны по адресу:
        https://yandex.ru/support/mail

        Пожалуйста, не отвечайте на это сообщение.

        <ann@example.com>: 550 5.1.1 No such user!
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void liberoItalian() {
    check(
        """
        Il messaggio da lei inviato non è stato consegnato ai seguenti destinatari:

        <ann@example.com>: host mx.example.com[192.0.2.1] said: 550 User unknown (in reply to \
        RCPT TO command)
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - mx.example.com RCPT");
  }

  @Test
  void postfixOverQuotaWrapped() {
    check(
        """
        This is the mail system at host mx.example.net.

        I'm sorry to have to inform you that your message could not
        be delivered to one or more recipients. It's attached below.

        For further assistance, please send mail to postmaster.

        If you do so, please include this problem report. You can
        delete your own text from the attached returned message.

                           The mail system

        <ann@example.com>: host mx.example.com[private/dovecot-lmtp] said: 552 5.2.2
            <ann@example.com> Quota exceeded (mailbox for user is full) (in reply to end
            of DATA command)

        <cat@example.com>: host mx.example.com[192.0.2.1] said: 554 5.7.1 Service
            unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org;
            https://www.spamhaus.org/query/ip/192.0.2.9 (in reply to RCPT TO command)
        """,
        "ann@example.com FAILED MAILBOX_FULL 5.2.2 mx.example.com DATA",
        "cat@example.com FAILED BLOCKLISTED 5.7.1 mx.example.com RCPT");
  }

  @Test
  void postfixLostConnection() {
    check(
        """
        <ann@example.com>: lost connection with mx.example.com[192.0.2.1] while sending
            end of data -- message may be sent more than once
        """,
        "ann@example.com FAILED NETWORK_FAILURE - mx.example.com DATA");
  }

  @Test
  void postfixUncoupled() {
    check(
        """
        <ann@example.com>: mail for example.com loops back to myself
        """,
        "ann@example.com FAILED ROUTING_FAILURE - - -");
  }

  @Test
  void postfixRelocated() {
    check(
        """
        <ann@example.com>: user has moved to ann@example.org
        """,
        "ann@example.com FAILED MAILBOX_MOVED - - -");
  }

  @Test
  void postfixTooBig() {
    check(
        """
        <ann@example.com>: message size 30000000 exceeds size limit 10240000 of server
            mx.example.com[192.0.2.1]
        """,
        "ann@example.com FAILED MESSAGE_TOO_LARGE - - -");
  }
}
