package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of other mail providers. */
class ProviderTextTest {

  @Test
  void yahoo() {
    check(
        """
        Message from example.com.
        Unable to deliver message to the following address(es).

        <ann@example.com>:
        This user doesn't have a example.com account (ann@example.com) [0]

        <cat@example.com>:
        Sorry your message to cat@example.com cannot be delivered. This account has been \
        disabled or discontinued [#102].

        --- Original message follows.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -",
        "cat@example.com FAILED MAILBOX_DISABLED - - -");
  }

  @Test
  void zoho() {
    check(
        """
        This message was created automatically by mail delivery software.
         A message that you sent could not be delivered to one or more of its recipients.

        ann@example.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 User Unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void amazonAmazonSesInWords() {
    check(
        """
        The following message to <ann@example.com> was undeliverable.
        The reason for the problem:
        5.1.0 - Unknown address error 550-'5.1.1 <ann@example.com>... User unknown'

        Reporting-MTA: dns; a4-15.smtp-out.example.net

        From: bob@example.net
        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.0 - -");
  }

  @Test
  void amazonWorkMail() {
    check(
        """
        This message could not be delivered to the following recipients:
        ann@example.com

        Technical report:

        Final-Recipient: rfc822;ann@example.com
        Action: failed
        Status: 5.1.1
        Remote-MTA: dns;mx.example.com
        Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>: User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com -");
  }

  @Test
  void aolOverQuota() {
    check(
        """
        The user(s) account is temporarily over quota.

        <ann@example.com>
        """,
        "ann@example.com FAILED MAILBOX_FULL - - -");
  }

  @Test
  void aolRefusesTheSender() {
    check(
        """
        Your mail to the following recipients could not be delivered because they are not \
        accepting mail from bob@example.net:
        \tann@example.com
        \tcat@example.com
        """,
        "ann@example.com FAILED RECIPIENT_REFUSED - - -",
        "cat@example.com FAILED RECIPIENT_REFUSED - - -");
  }

  @Test
  void sendGridWords() {
    check(
        """
        This is an automatically generated message from SendGrid.

        I'm sorry to have to tell you that your message was not able to be delivered to one of \
        its intended recipients.

        If you require assistance with this, please contact SendGrid support.

        shh this will be read:

        Final-Recipient: rfc822; ann@example.com
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: 550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void tOnlineSmail() {
    check(
        """
        |------------------------- Message log follows: -------------------------|
         no valid recipients were found for this message
        |------------------------- Failed addresses follow: ---------------------|
         <ann@example.com> ... unknown user
        |------------------------- Message text follows: ------------------------|
        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void verizonMobile() {
    check(
        """
        Message could not be delivered to mobile.
        Error: No valid recipients for this MMS

        Message details:
          Subject: mailbox full
          MAIL FROM: bob@example.net
          RCPT TO: 5551234567@example.com
        """,
        "5551234567@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void yahooRemoteHost() {
    check(
        """
        Sorry, we were unable to deliver your message to the following address.

        <ann@example.com>:
        Remote host said: 550 5.1.1 <ann@example.com>: User unknown [RCPT_TO]

        --- Below this line is a copy of the message.

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - RCPT");
  }

  @Test
  void yahooNoMx() {
    check(
        """
        Sorry, we were unable to deliver your message to the following address.

        <ann@example.com>:
        No MX or A records for example.com

        --- Below this line is a copy of the message.
        """,
        "ann@example.com FAILED ROUTING_FAILURE - - -");
  }

  @Test
  void zohoDelayed() {
    check(
        """
        This message was created automatically by mail delivery software.
         THIS IS A WARNING MESSAGE ONLY.
         A message that you sent has not yet been delivered to one or more of its recipients.

        ann@example.com Temporary failure, ERROR_CODE :451, ERROR_CODE :4.7.1 Greylisted, \
        please try again
        """,
        "ann@example.com DELAYED GREYLISTED 4.7.1 - -");
  }

  @Test
  void zohoWill() {
    check(
        """
        This message was created automatically by mail delivery software.
         A message that you sent could not be delivered to one or more of its recipients. This \
        is a permanent error.\s

        ann@example.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <ann@example.com>: \
        Recipient address rejected: User unknown

        Received:from mail.zoho.com by mx.zohomail.com
        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }
}
