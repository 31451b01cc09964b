package org.bouncecodes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BounceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "550 5.1.1 <ann@example.com>: No such user ~ 550 ~ 5.1.1",
        "550-5.1.1 <ann@example.com>: No such user ~ 550 ~ 5.1.1",
        "550 #5.1.1 no such user ~ 550 ~ 5.1.1",
        "550 cuda_nsu 5.1.1 <ann@example.com> ~ 550 ~ 5.1.1",
        "550 5.1.1: no such user ~ 550 ~ 5.1.1",
        "550 5.1.1 ~ 550 ~ 5.1.1",
        "550 ~ 550 ~",
        "5.1.1 ~ ~ 5.1.1",
        "550 5.7.606 Access denied, banned sending IP [192.0.2.7] ~ 550 ~ 5.7.606",
        "Sorry, no mailbox here by that name. (#5.1.1) ~ ~ 5.1.1",
        "550 sorry, no mailbox here by that name (#5.1.1 - chkuser) ~ 550 ~ 5.1.1",
        "553 Mail from 192.0.2.1 not allowed - 5.7.1 [BL23] ~ 553 ~ 5.7.1",
        "smtp; 550 5.2.1 mailbox inactive ~ 550 ~ 5.2.1",
        "smtp;550 5.2.1 mailbox inactive ~ 550 ~ 5.2.1",
        "<<< 550 5.1.1 unknown ~ 550 ~ 5.1.1",
        "host mx.example.com[192.0.2.5] said: 552 5.2.2 over quota (in reply to RCPT TO) ~ 552 ~ 5.2.2",
        "mx.example.com did not like our RCPT TO:552 5.2.2 <ann@example.com> ~ 552 ~ 5.2.2",
        "Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found' ~ 550 ~ 5.1.1",
        "SMTP error code 550 ~ 550 ~",
        "354 End data with <CR><LF>.<CR><LF> 451 4.3.0 queue file write error ~ 451 ~ 4.3.0",
        "250 2.1.5 Recipient ok ~ 250 ~ 2.1.5",
        "Status: 4.4.7 ~ ~ 4.4.7",
        "delivery error: dd 554 account gone ~ ~",
        "450 4.1.1 <a@b.example>: try [203.0.113.5]:25 ~ 450 ~ 4.1.1",
      })
  void findsReplyAndStatus(String text, String reply, String status) {
    Bounce bounce = Bounce.of(text);
    assertThat(bounce.reply().orElse(null)).isEqualTo(reply);
    assertThat(bounce.status().orElse(null)).isEqualTo(status);
  }

  @Test
  void readsSeveralLinesAsOneReply() {
    Bounce bounce =
        Bounce.of("550-The address you wrote to\r\n550-5.1.1 has gone\r\n550 5.1.1 for good\r\n");
    assertThat(bounce.reply()).hasValue("550");
    assertThat(bounce.status()).hasValue("5.1.1");
    assertThat(bounce.evidenceStart()).isEqualTo(34);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "no code at all",
        "connect to 5.1.1.7 failed",
        "connect to 45.7.232.0: refused",
        "[5.2.1.44]",
        "Exim v5.7.232",
        "version 4.2.1 of the mail server",
        "sent on 4.12.2024",
        "at 12:01:450",
        "mx.example.com:587",
        "[192.0.2.1]:554",
        "message id <550.5.1.1@mail.example.com>",
        "<20241123.550.5@example.com>",
        "5.1.1@example.com",
        "waited 550 seconds, sent 554 bytes on port 450",
        "5.1.1rc2 and 5.1.1-beta and 4.2.2_3",
        "5.9.1 5.8.0 5.1.1234 5.01.1 5.1.01 1.1.1 3.1.1 6.0.0",
        "5500 55 5 5. 5.1 5.1. 5..1",
        "phone 550-1234",
        "99.550.1",
      })
  void takesNothingElseForACode(String text) {
    Bounce bounce = Bounce.of(text);
    assertThat(bounce.reply()).isEmpty();
    assertThat(bounce.status()).isEmpty();
    assertThat(bounce.matchedBy()).isEqualTo(MatchedBy.NOTHING);
    assertThat(bounce.reason()).isEqualTo(Reason.UNKNOWN);
    assertThat(bounce.action()).isEqualTo(Action.REVIEW);
    assertThat(bounce.permanence()).isEqualTo(Permanence.UNKNOWN);
    assertThat(bounce.evidence()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "550 5.1.1 x, CODE, BAD_DESTINATION_MAILBOX",
    "550 5.6.999 x, SUBJECT, OTHER_MEDIA",
    "550 5.0.99 x, CLASS, OTHER_UNDEFINED",
    "450 4.2.999 x, SUBJECT, OTHER_MAILBOX_TRANSIENT",
    "550 x, CODE, REPLY_550_MAILBOX_UNAVAILABLE",
    "599 x, CLASS, OTHER_UNDEFINED",
    "552 5.0.0 x, CODE, REPLY_552_STORAGE_OR_SIZE_EXCEEDED",
    "250 2.1.5 x, CODE, DESTINATION_VALID_SUCCESS",
  })
  void fallsBackFromDetailToSubjectToClass(String text, MatchedBy matchedBy, BounceCode code) {
    assertThat(Bounce.of(text).matchedBy()).isEqualTo(matchedBy);
    assertThat(Bounce.of(text).code()).hasValue(code);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "550 5.1.1 x, MAILBOX_UNKNOWN, PERMANENT, SUPPRESS",
    "450 4.1.1 x, MAILBOX_UNKNOWN, TEMPORARY, RETRY",
    "450 5.1.1 x, MAILBOX_UNKNOWN, TEMPORARY, RETRY",
    "550 4.1.1 x, MAILBOX_UNKNOWN, PERMANENT, REVIEW",
    "552 5.2.2 x, MAILBOX_FULL, PERMANENT, PAUSE",
    "550 4.4.7 x, EXPIRED, PERMANENT, PAUSE",
    "550 x, UNKNOWN, PERMANENT, REVIEW",
    "554 5.0.0 x, UNKNOWN, PERMANENT, REVIEW",
    "421 x, UNKNOWN, TEMPORARY, RETRY",
    "250 ok, DELIVERED, SUCCESS, NONE",
  })
  void advises(String text, Reason reason, Permanence permanence, Action action) {
    Bounce bounce = Bounce.of(text);
    assertThat(bounce.reason()).isEqualTo(reason);
    assertThat(bounce.fault()).isEqualTo(reason.fault());
    assertThat(bounce.permanence()).isEqualTo(permanence);
    assertThat(bounce.action()).isEqualTo(action);
  }

  @Test
  void showsTheEvidence() {
    Bounce bounce = Bounce.of("smtp; 550 5.1.1 <ann@example.com>");
    assertThat(bounce.evidence()).hasValue("5.1.1");
    assertThat(bounce.text().substring(bounce.evidenceStart(), bounce.evidenceEnd()))
        .isEqualTo("5.1.1");
    assertThat(bounce.toString()).isEqualTo("MAILBOX_UNKNOWN, SUPPRESS (5.1.1 by CODE)");
  }

  @Test
  void readsNullLikeNothing() {
    assertThat(Bounce.of(null).matchedBy()).isEqualTo(MatchedBy.NOTHING);
    assertThat(Bounce.of(null).text()).isEmpty();
  }

  @Test
  void neverThrows() {
    Random random = new Random(7);
    String alphabet = "245013579.- #()<>;:@[]\r\n\tabé漢\uD83D\u0000";
    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Bounce bounce = Bounce.of(text.toString());
      boolean nothing = bounce.matchedBy() == MatchedBy.NOTHING;
      assertWithMessage("%s", text).that(bounce.evidence().isEmpty()).isEqualTo(nothing);
      bounce.status().ifPresent(status -> assertThat(text.toString()).contains(status));
      assertThat(bounce.toString()).isNotEmpty();
      assertThat(bounce.action()).isNotNull();
    }
  }

  @Test
  void readsLongTextsOfOneKindWithoutStalling() {
    for (String part : new String[] {"5", "5.", "5.1", "550-", " ", "5.1.1 ", "a", "(#"}) {
      String text = part.repeat(1_000_000);
      assertThat(Bounce.of(text).text()).hasLength(text.length());
    }
  }
}
