package org.bouncecodes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words, servers and codes work together. */
class VerdictTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "550 No such user here | MAILBOX_UNKNOWN | SUPPRESS",
        "550 5.7.1 No such user here | MAILBOX_UNKNOWN | SUPPRESS",
        "450 No such user here | MAILBOX_UNKNOWN | RETRY",
        "552 Mailbox full | MAILBOX_FULL | PAUSE",
        "550 5.7.1 blocked using zen.spamhaus.org | BLOCKLISTED | RESTORE_REPUTATION",
        "550 5.1.1 user unknown; blocked using zen.spamhaus.org | BLOCKLISTED | RESTORE_REPUTATION",
        "535 5.7.8 Invalid user | LOGIN_REQUIRED | FIX_SENDER",
        "550 5.1.8 user unknown | MAILBOX_UNKNOWN | REVIEW",
        "552 5.2.2 user unknown; mailbox full | MAILBOX_UNKNOWN | REVIEW",
        "451 4.7.1 Greylisting in action | GREYLISTED | RETRY",
        "554 5.7.1 Relay access denied | RELAY_DENIED | FIX_SENDER",
        "550 user unknown | MAILBOX_UNKNOWN | SUPPRESS",
        "550 UNKNOWN\tUSER | MAILBOX_UNKNOWN | SUPPRESS",
        "550 host user-unknown.example.com | UNKNOWN | REVIEW",
        "550 Benutzer unbekannt | MAILBOX_UNKNOWN | SUPPRESS",
      })
  void wordsDecideBeforeTheRegisteredCode(String text, Reason reason, Action action) {
    Bounce bounce = Bounce.of(text);
    assertWithMessage("%s", bounce).that(bounce.reason()).isEqualTo(reason);
    assertWithMessage("%s", bounce).that(bounce.action()).isEqualTo(action);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Longer words about the recipient stand in front of those that blame the sender.
        "550 no such user; mailbox does not exist; your IP has a poor reputation",
        "535 5.7.1 user does not exist",
        "535 user does not exist",
        "550 unable to verify sender: recipient domain does not exist",
        // Words that ask to wait, though they are about the recipient.
        "550 Mailbox disabled until Monday",
        "550 5.1.1 user is on leave",
        // The name of a page that explains many replies.
        "550 Message blocked, see https://help.example.com/user-unknown",
        "550 rejected (HTTP://example.com/e/no_such_user?id=1)",
      })
  void suppressionGivesWayToDoubt(String text) {
    assertThat(Bounce.of(text).action()).isNotEqualTo(Action.SUPPRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "550 user unknown; user unknown",
        "552 mailbox full; mailbox full; spam",
        "550 5.2.2 mailbox full, mailbox of ann@example.com is full",
      })
  void wordsFoundTwiceDoNotComeSecondToThemselves(String text) {
    Bounce bounce = Bounce.of(text);
    assertThat(bounce.secondPhrase()).isNotEqualTo(bounce.phrase());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // "invalid address" alone is said of senders, "currently" of what will change.
        "Amazon SES has suppressed sending to this address because it has a recent history of"
            + " bouncing as an invalid address",
        "550 <ann@example.com> No mailbox by that name is currently available",
        "550 5.1.1 user unknown, see https://example.com/user-unknown",
        "550 user unknown https://example.com/",
      })
  void suppressionStaysWhereTheWordsThatDecideExplainTheDoubt(String text) {
    assertThat(Bounce.of(text).action()).isEqualTo(Action.SUPPRESS);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "550 5.7.25 Access denied | REVERSE_DNS | FIX_SENDER | CODE",
        "550 5.2.2 Access denied | MAILBOX_FULL | PAUSE | CODE",
        "550 5.1.1 Access denied | MAILBOX_UNKNOWN | REVIEW | CODE",
        "550 5.7.1 Access denied | POLICY | REVIEW | PHRASE",
        "550 5.1.0 Access denied | POLICY | REVIEW | PHRASE",
        "552 Access denied | POLICY | REVIEW | PHRASE",
      })
  void vagueWordsGiveWayToACodeThatTells(
      String text, Reason reason, Action action, MatchedBy matchedBy) {
    Bounce bounce = Bounce.of(text);
    assertWithMessage("%s", bounce).that(bounce.reason()).isEqualTo(reason);
    assertWithMessage("%s", bounce).that(bounce.action()).isEqualTo(action);
    assertWithMessage("%s", bounce).that(bounce.matchedBy()).isEqualTo(matchedBy);
  }

  @Test
  void aCodeSettlesWhatWordsWithTheSameReasonLeaveOpen() {
    assertThat(Bounce.of("550 kim@example.org... unknown host").action()).isEqualTo(Action.REVIEW);
    assertThat(Bounce.of("550 5.1.2 kim@example.org... unknown host").action())
        .isEqualTo(Action.SUPPRESS);
    assertThat(Bounce.of("450 5.1.2 kim@example.org... unknown host").action())
        .isNotEqualTo(Action.SUPPRESS);
  }

  @Test
  void oneCodeMeansDifferentThingsAtDifferentServers() {
    String words = "550 5.7.27 refused";
    assertThat(Bounce.of(words).reason()).isEqualTo(Reason.SENDER_REFUSED);
    Bounce gmail =
        Bounce.builder().reply(words).remoteMta("dns; gmail-smtp-in.l.google.com").build();
    assertThat(gmail.server()).hasValue(Server.GMAIL);
    assertThat(gmail.reason()).isEqualTo(Reason.AUTHENTICATION_FAILED);
    assertThat(gmail.matchedBy()).isEqualTo(MatchedBy.SERVER_CODE);
    Bounce marked = Bounce.of("550 5.7.27 refused x7si4021337pfk.112 - gsmtp");
    assertThat(marked.server()).hasValue(Server.GMAIL);
    assertThat(marked.reason()).isEqualTo(Reason.AUTHENTICATION_FAILED);
  }

  @Test
  void aCodeThatOneServerOnlyUsesTellsTheServer() {
    Bounce bounce = Bounce.of("550 5.7.606 refused");
    assertThat(bounce.server()).hasValue(Server.MICROSOFT_365);
    assertThat(bounce.code().get().code()).isEqualTo("5.7.606-649");
  }

  @Test
  void theCommandChangesTheMeaningOfWords() {
    String words = "550 5.1.0 news.example.com does not exist";
    Bounce bounce = Bounce.builder().reply(words).command(Command.MAIL).build();
    assertThat(bounce.reason()).isEqualTo(Reason.SENDER_REFUSED);
    Bounce read =
        Bounce.of("host mx.example.net said: " + words + " (in reply to MAIL FROM command)");
    assertThat(read.reason()).isEqualTo(Reason.SENDER_REFUSED);
  }

  @Test
  void theInnerReplyDecides() {
    Bounce bounce =
        Bounce.of("550 5.0.350 Remote server returned an error -> 552 5.2.2 Mailbox full");
    assertThat(bounce.reason()).isEqualTo(Reason.MAILBOX_FULL);
    assertThat(bounce.status()).hasValue("5.2.2");
    assertThat(bounce.evidence()).hasValue("Mailbox full");
  }

  @Test
  void aGivenStatusFillsTheGap() {
    Bounce bounce = Bounce.builder().reply("delivery failed").status("5.2.2").build();
    assertThat(bounce.status()).hasValue("5.2.2");
    assertThat(bounce.reason()).isEqualTo(Reason.MAILBOX_FULL);
    assertThat(bounce.permanence()).isEqualTo(Permanence.PERMANENT);
    assertThat(Bounce.builder().status("nonsense").build().matchedBy())
        .isEqualTo(MatchedBy.NOTHING);
  }

  @Test
  void phrasesRunOverTheLinesOfAReply() {
    Bounce bounce = Bounce.of("552-5.2.2 The user's mailbox\r\n552 5.2.2 is full");
    assertThat(bounce.reason()).isEqualTo(Reason.MAILBOX_FULL);
    assertThat(bounce.evidence().get()).endsWith("mailbox\r\n552 5.2.2 is full");
  }

  @Test
  void evidenceIsWholeWords() {
    assertThat(Bounce.of("550 host is blacklisted, sorry").evidence())
        .hasValue("host is blacklisted");
    assertThat(Bounce.of("554 (blacklisting)").evidence()).hasValue("blacklisting");
  }

  @Test
  void nothingGivenIsNothingKnown() {
    Bounce bounce = Bounce.builder().reply(null).status(null).remoteMta(null).command(null).build();
    assertThat(bounce.matchedBy()).isEqualTo(MatchedBy.NOTHING);
    assertThat(bounce.action()).isEqualTo(Action.REVIEW);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "450 4.7.1 Greylisted; try again in 5 minutes, 300",
    "451 retry in 300 seconds, 300",
    "451 4.7.1 please come back in 00:04:59, 299",
    "421 wait 2 hours and retry, 7200",
    "450 bitte in 10 Minuten erneut versuchen, 600",
    "450 try again after 60s, 60",
    "450 try again in 1 hour 30 minutes, 5400",
    "450 please retry after 1 hour and 5 min, 3900",
    "450 wait 5 minutes or 10 minutes, 300",
    "421 Retry-After: 600, 600",
    "450 probeer over 5 minuten opnieuw, 300",
    "450 повторите через 15 минут, 900",
    "450 请在5分钟后重试, 300",
    "450 30分後に再送してください, 1800",
  })
  void findsHowLongToWait(String text, long seconds) {
    assertThat(Bounce.of(text).retryAfter()).hasValue(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "connection timed out after 30 seconds",
        "try again later",
        "in the queue for 5 days",
        "try 192.0.2.5 minutes",
        "retry 12345678 seconds",
        "retry 12345678 seconds or 5",
        "try again, error 600",
        "",
      })
  void findsNoWaitWhereNoneIsAsked(String text) {
    assertThat(Bounce.of(text).retryAfter()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "550 blocked using zen.spamhaus.org, Spamhaus ZEN",
    "554 listed at b.barracudacentral.org, Barracuda",
    "550 see https://www.spamhaus.org/sbl/query/SBL1, Spamhaus SBL",
    "554 found in bl.spamcop.net, SpamCop",
  })
  void namesTheBlockList(String text, String title) {
    assertThat(Bounce.of(text).blocklist()).hasValue(title);
  }

  @Test
  void findsTheAddressThatExplains() {
    assertThat(Bounce.of("550 no (see http://example.com/why?c=1).").explanationUrl())
        .hasValue("http://example.com/why?c=1");
    assertThat(Bounce.of("550 no (http://example.com/Bounce_(mail)).").explanationUrl())
        .hasValue("http://example.com/Bounce_(mail)");
    assertThat(Bounce.of("550 no, see <HTTPS://example.com/a>").explanationUrl())
        .hasValue("HTTPS://example.com/a");
    assertThat(Bounce.of("550 no, ftp://example.com and http:// alone").explanationUrl()).isEmpty();
    assertThat(Bounce.of("550 no blocklist, no address").blocklist()).isEmpty();
  }
}
