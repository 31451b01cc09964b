package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindOfMailTest {

  private static final String TEXT =
      "Your message could not be delivered to <ann@example.com>:\n550 5.1.1 User unknown\n";

  private static MailKind kind(String header, String text) {
    return DeliveryReport.builder().header(header).part("text/plain", text).build().kind();
  }

  private static void check(MailKind expected, String... headers) {
    for (String header : headers) {
      assertEquals(expected, kind(header, TEXT), header);
    }
  }

  @Test
  void knowsTheSendersOfBounces() {
    check(
        MailKind.BOUNCE,
        "From: MAILER-DAEMON@mx.example.net (Mail Delivery System)",
        "From: Mail Delivery Subsystem <bounce@example.net>",
        "From: =?UTF-8?Q?Mail_Delivery_System?= <x@example.net>",
        "From: Postmaster <postmaster@example.net>\nSubject: About your mail",
        "From: MDaemon at mx.example.net <MDaemon@example.net>");
  }

  @Test
  void knowsTheSubjectsOfBouncesInAnyEncoding() {
    check(
        MailKind.BOUNCE,
        "From: x@example.net\nSubject: Undeliverable: Invoice",
        "From: x@example.net\nSubject: =?utf-8?B?VW56dXN0ZWxsYmFyOiBSZWNobnVuZw==?=",
        "From: x@example.net\nSubject: =?iso-8859-1?Q?=C9chec_de_la_remise_:_Facture?=",
        "From: x@example.net\nSubject: =?ISO-2022-JP?B?GyRCR1s/LklURz0bKEI=?=",
        "From: x@example.net\nSubject: =?koi8-r?B?7sXEz9PUwdfMxc7Oz8Ug08/Pwt3FzsnF?=",
        "From: x@example.net\nSubject: =?UTF-8?Q?Mail_delivery?=\n =?UTF-8?Q?_failed?=");
  }

  @Test
  void takesAnEmptyReturnPathForASign() {
    check(MailKind.BOUNCE, "Return-Path: <>\nFrom: x@example.net\nSubject: About your mail");
    check(MailKind.OTHER, "Return-Path: <x@example.net>\nFrom: x@example.net\nSubject: Hello");
  }

  @Test
  void knowsAutomaticAnswers() {
    check(
        MailKind.AUTO_REPLY,
        "From: ann@example.com\nSubject: Out of Office: Invoice",
        "From: ann@example.com\nSubject: =?UTF-8?Q?R=C3=A9ponse_automatique_:_Facture?=",
        "From: ann@example.com\nSubject: =?UTF-8?Q?Message_d=E2=80=99absence?=",
        "From: ann@example.com\nSubject: =?utf-8?B?6Ieq5YuV6L+U5L+h?=",
        "From: ann@example.com\nSubject: Re: Invoice\nAuto-Submitted: auto-replied (vacation)",
        "From: ann@example.com\nSubject: Re: Invoice\nPrecedence: auto_reply",
        "From: ann@example.com\nSubject: Re: Invoice\nX-Autoreply: yes",
        "From: ann@example.com\nSubject: Please confirm your message to ann@example.com",
        "Return-Path: <>\nFrom: ann@example.com\nSubject: Your email requires verification");
  }

  @Test
  void doesNotTakeABounceForAnAutomaticAnswer() {
    check(
        MailKind.BOUNCE,
        """
        From: Mail Delivery System <Mailer-Daemon@mx.example.net>
        Subject: Mail delivery failed: returning message to sender
        Auto-Submitted: auto-replied""",
        """
        From: postmaster@example.net
        Subject: Undeliverable: Invoice
        Auto-Submitted: auto-replied""",
        "From: postmaster@example.net\nSubject: Undeliverable: Out of office");
  }

  @Test
  void countsWhatStandsFirstInASubject() {
    check(MailKind.AUTO_REPLY, "From: ann@example.com\nSubject: Automatic reply: Undeliverable");
  }

  @Test
  void knowsDelays() {
    check(
        MailKind.DELAYED,
        "From: MAILER-DAEMON@mx.example.net\nSubject: Delayed Mail (still being retried)",
        "From: Mailer-Daemon@mx.example.net\nSubject: Warning: message 1AbCdE-000001-AB delayed 24 hours");
  }

  @Test
  void keepsOtherMailOut() {
    check(
        MailKind.OTHER,
        "",
        "From: bob@example.net\nSubject: Invoice",
        "From: MAILER-DAEMON@mx.example.net\nSubject: Successful Mail Delivery Report",
        "From: ann@example.com\nSubject: Read receipt: Invoice");
    assertEquals(
        MailKind.OTHER, kind("From: postmaster@example.net\nSubject: Hello", "See you at ten.\n"));
  }

  @Test
  void takesTheWordOfTheParts() {
    List<MailPart> receipt =
        List.of(MailPart.of("message/disposition-notification", "Disposition: manual"));
    assertEquals(
        MailKind.OTHER,
        KindOfMail.of(MailHeader.of("From: MAILER-DAEMON@example.net"), receipt).kind());
    List<MailPart> status =
        List.of(MailPart.of("Message/Delivery-Status; name=x", "Final-Recipient: rfc822;a@b.c"));
    assertEquals(
        MailKind.BOUNCE, KindOfMail.of(MailHeader.of("Subject: Out of office"), status).kind());
    List<MailPart> complaint =
        List.of(MailPart.of("message/feedback-report", "Feedback-Type: abuse"));
    assertEquals(
        MailKind.COMPLAINT, KindOfMail.of(MailHeader.of("Subject: FW: Hi"), complaint).kind());
  }
}
