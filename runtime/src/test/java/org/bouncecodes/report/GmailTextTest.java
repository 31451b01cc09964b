package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.HEADER;
import static org.bouncecodes.report.TextChecks.check;
import static org.bouncecodes.report.TextChecks.checkWith;

import org.junit.jupiter.api.Test;

/** The bounces of Gmail and Google Groups. */
class GmailTextTest {

  static final String GMAIL =
      """
      Delivery to the following recipient failed permanently:

           ann@example.com

      Technical details of permanent failure:
      Google tried to deliver your message, but it was rejected by the server for the \
      recipient domain example.com by mx.example.com. [192.0.2.1].

      The error that the other server returned was:
      550-5.1.1 The email account that you tried to reach does not exist. Please try
      550 5.1.1 double-checking the recipient's email address

      ----- Original message -----

      To: eve@example.com
      """;

  @Test
  void gmail() {
    check(GMAIL, "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 mx.example.com -");
  }

  @Test
  void gmailThatStillTries() {
    check(
        """
        THIS IS A WARNING MESSAGE ONLY.

        YOU DO NOT NEED TO RESEND YOUR MESSAGE.

        Delivery to the following recipient has been delayed:

             ann@example.com

        Message will be retried for 2 more day(s)

        Technical details of temporary failure:
        The error that the other server returned was: 450 4.2.2 Mailbox Full (state 14).
        """,
        "ann@example.com DELAYED MAILBOX_FULL 4.2.2 - -");
  }

  @Test
  void googleGroups() {
    checkWith(
        HEADER + "X-Failed-Recipients: cats@example.com\n",
        """
        Hello bob@example.net,

        We're writing to let you know that the group you tried to contact (cats) may not exist, \
        or you may not have permission to post messages to the group.
        """,
        "cats@example.com FAILED RECIPIENT_REFUSED - - -");
  }

  @Test
  void gmailAddressNotFound() {
    check(
        """

        ** Address not found **

        Your message wasn't delivered to ann@example.com because the address couldn't be found, \
        or is unable to receive mail.

        Learn more here: https://support.google.com/mail/?p=NoSuchUser
        (Warning: This link will take you to a third-party site)

        The response was:

        550 5.1.1 The email account that you tried to reach does not exist. Please try \
        double-checking the recipient's email address for typos or unnecessary spaces. Learn \
        more at https://support.google.com/mail/?p=NoSuchUser a1si12345 - gsmtp
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void gmailDeliveryIncomplete() {
    check(
        """

        ** Delivery incomplete **

        There was a temporary problem delivering your message to ann@example.com. Gmail will \
        retry for 47 more hours. You'll be notified if the delivery fails permanently.

        The response was:

        The recipient server did not accept our requests to connect. Learn more at \
        https://support.google.com/mail/answer/7720
        [mx.example.com 192.0.2.1: timed out]
        """,
        "ann@example.com DELAYED NETWORK_FAILURE - - -");
  }

  @Test
  void gmailMessageNotDelivered() {
    check(
        """

        ** Message not delivered **

        There was a problem delivering your message to ann@example.com. See the technical \
        details below, or try resending in a few minutes.

        The response from the remote server was:
        550 5.7.26 Unauthenticated email from example.net is not accepted due to domain's DMARC \
        policy.
        """,
        "ann@example.com FAILED AUTHENTICATION_FAILED 5.7.26 - -");
  }

  @Test
  void gmailInboxFull() {
    check(
        """

        ** Recipient inbox full **

        Your message couldn't be delivered to ann@example.com. Their inbox is full, or it's \
        getting too much mail right now.

        The response was:

        552 5.2.2 The email account that you tried to reach is over quota.
        """,
        "ann@example.com FAILED MAILBOX_FULL 5.2.2 - -");
  }

  @Test
  void gmailMessageBlocked() {
    check(
        """

        ** Message blocked **

        Your message to ann@example.com has been blocked. See technical details below for more \
        information.

        The response from the remote server was:
        554 rejected due to spam content
        """,
        "ann@example.com FAILED SPAM - - -");
  }

  @Test
  void gmailOldState() {
    check(
        """
        This is an automatically generated Delivery Status Notification

        Delivery to the following recipient failed permanently:

             ann@example.com

        Technical details of permanent failure:\s
        PERM_FAILURE: SMTP Error (state 9): 550 <ann@example.com>: User unknown

           ----- Original message -----

        To: eve@example.com
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void gmailSeveralRecipients() {
    check(
        """
        Delivery to the following recipients failed permanently:

             ann@example.com
             cat@example.com

        Technical details of permanent failure:
        Google tried to deliver your message, but it was rejected by the recipient domain. We \
        recommend contacting the other email provider for further information about the cause \
        of this error. The error that the other server returned was: 550 550 5.1.1 User unknown \
        (state 14).

        ----- Original message -----
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -",
        "cat@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void googleGroupsPermission() {
    checkWith(
        """
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
        To: bob@example.net
        Subject: Delivery Status Notification (Failure)
        X-Failed-Recipients: cats@example.com
        """,
        """
        Hello bob@example.net,

        We're writing to let you know that the group you tried to contact (cats) may not exist, \
        or you may not have permission to post messages to the group. A few more details on why \
        you weren't able to post:

         * You might have spelled or formatted the group name incorrectly.
         * The owner of the group may have removed this group.
         * You may need to join the group before receiving permission to post.
         * This group may not be open to posting.

        If you have questions related to this or any other Google Group, visit the Help Center \
        at https://support.google.com/a/example.com/bin/topic.py?topic=25838.

        Thanks,

        example.com admins
        """,
        "cats@example.com FAILED RECIPIENT_REFUSED - - -");
  }
}
