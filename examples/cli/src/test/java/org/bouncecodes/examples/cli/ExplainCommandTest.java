package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.bouncecodes.Bounce;
import org.bouncecodes.BounceCode;
import org.bouncecodes.Command;
import org.bouncecodes.ReplyPhrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

  @Test
  void replyIsExplainedWithItsEvidenceUnderlined() {
    String reply = "550 5.2.2 <ann@example.com>: qwertz";
    Bounce bounce = Bounce.of(reply);
    Invocation explain = Invocation.of("explain", reply);
    assertThat(explain.status()).isEqualTo(0);
    assertThat(explain.err()).isEmpty();
    int start = bounce.evidenceStart();
    String marks = " ".repeat(start) + "^".repeat(bounce.evidenceEnd() - start);
    assertThat(explain.out()).contains("  " + reply + "\n  " + marks + "\n");
    BounceCode row = BounceCode.of("5.2.2");
    assertThat(explain.out()).contains(row.name());
    assertThat(explain.out()).contains(bounce.action() + ": ");
    assertThat(explain.out()).contains(row.reference().get(0));
    assertThat(explain.out().replaceAll("\\s+", " ")).contains(row.description());
    assertThat(explain.out().replaceAll("\\s+", " ")).contains(row.remedy().get());
  }

  @Test
  void wordsThatSayMoreThanTheCodeAreToldApart() {
    String reply = "550 5.7.1 Mailbox full";
    Bounce bounce = Bounce.of(reply);
    assertThat(bounce.reason()).isNotEqualTo(BounceCode.of("5.7.1").reason());
    Map<String, Object> verdict = Invocation.of("explain", "--format=json", reply).json().get(0);
    assertThat(verdict).containsEntry("reason", bounce.reason().name());
    assertThat(verdict).containsEntry("evidence", bounce.evidence().get());
    assertThat(verdict.get("description")).isNotEqualTo(BounceCode.of("5.7.1").description());
    assertThat(verdict.get("remedy")).isNotEqualTo(BounceCode.of("5.7.1").remedy().get());
    assertThat(Invocation.of("explain", reply).out()).contains("Usually");
  }

  @Test
  void phraseThatDecidedIsShownWithWhatCameSecond() {
    String reply = "550 5.7.1 User unknown. Mailbox full";
    Bounce bounce = Bounce.of(reply);
    assertThat(bounce.secondPhrase()).isPresent();
    String out = unwrapped("explain", reply);
    assertThat(out).contains("Decided by the words \"" + bounce.phrase().get().phrase() + "\"");
    ReplyPhrase second = bounce.secondPhrase().get();
    assertThat(out)
        .contains("Second " + second.reason() + ": the words \"" + second.phrase() + "\"");
  }

  @Test
  void vagueWordsAreCalledSo() {
    assertThat(unwrapped("explain", "550 Access denied"))
        .contains("Decided by the words \"access denied\", which say little");
  }

  @Test
  void limitsOfAPhraseAreShown() {
    ReplyPhrase limited =
        ReplyPhrase.rows().stream()
            .filter(row -> row.server().isPresent() && row.code().isEmpty())
            .filter(row -> row.command().isEmpty())
            .findFirst()
            .get();
    assertThat(Phrasing.quote(limited))
        .isEqualTo(
            "\"" + limited.phrase() + "\", for replies of " + limited.server().get() + " only");
  }

  @Test
  void serverThatDecidedIsNamed() {
    assertThat(unwrapped("explain", "--remote-mta=gmail-smtp-in.l.google.com", "550 5.7.26 qwertz"))
        .contains("Decided by what GMAIL means by 5.7.26");
  }

  @Test
  void waitBlockListAndAddressAreShown() {
    String out =
        unwrapped(
            "explain",
            "450 blocked using zen.spamhaus.org; see http://example.com/why, try again in 300 seconds");
    assertThat(out).contains("Wait 5 minutes");
    assertThat(out).contains("Block list Spamhaus");
    assertThat(out).contains("Read more http://example.com/why ");
    assertThat(unwrapped("explain", "550 5.2.2 Mailbox full")).doesNotContain("Wait");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 second",
    "90, 90 seconds",
    "60, 1 minute",
    "3600, 1 hour",
    "5400, 90 minutes",
    "86400, 1 day",
    "0, 0 seconds",
    "90000, 25 hours",
  })
  void timesAreWrittenInTheLargestUnitThatFits(long seconds, String words) {
    assertThat(Phrasing.of(Duration.ofSeconds(seconds))).isEqualTo(words);
  }

  @Test
  void circumstancesCount() {
    Invocation host =
        Invocation.of("explain", "--format=json", "--remote-mta=gmail-smtp-in.l.google.com", "no");
    assertThat(host.json().get(0)).containsEntry("server", "GMAIL");
    Invocation status = Invocation.of("explain", "--format=json", "--status=5.2.2", "qwertz");
    assertThat(status.json().get(0)).containsEntry("reason", "MAILBOX_FULL");
    assertThat(status.json().get(0)).containsEntry("evidence", "null");
    assertThat(unwrapped("explain", "--status=5.2.2", "qwertz")).contains("--status gave");
    String text = "550 5.7.1 User unknown";
    Invocation command = Invocation.of("explain", "--format=json", "--command=data", text);
    Bounce bounce = Bounce.builder().reply(text).command(Command.DATA).build();
    assertThat(command.json().get(0)).containsEntry("reason", bounce.reason().name());
  }

  @Test
  void otherMeaningsOfTheCodeAreShown() {
    BounceCode own =
        Arrays.stream(BounceCode.values())
            .filter(row -> row.server().isPresent())
            .filter(row -> BounceCode.find(row.code()).isPresent())
            .findFirst()
            .get();
    assertThat(Invocation.of("explain", own.code()).out()).contains(own.server().get() + ": ");
    assertThat(Invocation.of("explain", own.name()).out()).contains("registered: ");
  }

  @ParameterizedTest
  @EnumSource(BounceCode.class)
  void everyCodeIsFound(BounceCode row) {
    Invocation explain = Invocation.of("explain", "--format=json", row.code());
    assertThat(explain.status()).isEqualTo(0);
    assertThat(explain.json().get(0)).containsEntry("code", row.code());
  }

  @Test
  void wordsAreJoined() {
    assertThat(Invocation.of("explain", "550", "5.1.1", "No", "such", "user"))
        .isEqualTo(Invocation.of("explain", "550 5.1.1 No such user"));
  }

  @ParameterizedTest
  @EnumSource(BounceCode.class)
  void everyRowIsFoundByItsName(BounceCode row) {
    Invocation explain = Invocation.of("explain", "--format=json", row.name());
    assertThat(explain.status()).isEqualTo(0);
    assertThat(explain.json().get(0)).containsEntry("name", row.name());
    assertThat(explain.json().get(0)).containsEntry("code", row.code());
    assertThat(explain.json().get(0)).containsEntry("action", row.action().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailbox_full", "Mailbox-Full", " 5.2.2 "})
  void namesAndCodesAreReadGenerously(String code) {
    assertThat(Invocation.of("explain", "--format=json", code).json().get(0))
        .containsEntry("name", "MAILBOX_FULL");
  }

  @Test
  void basicReplyByItselfIsExplained() {
    Map<String, Object> verdict = Invocation.of("explain", "--format=json", "550").json().get(0);
    assertThat(verdict).containsEntry("reply", "550");
    assertThat(verdict).containsEntry("status", "null");
    assertThat(verdict).containsEntry("kind", "bounce");
  }

  @Test
  void unknownDetailIsExplainedByItsSubject() {
    Invocation explain = Invocation.of("explain", "--format=json", "5.7.899");
    assertThat(explain.status()).isEqualTo(0);
    assertThat(explain.json().get(0)).containsEntry("matchedBy", "SUBJECT");
    assertThat(explain.json().get(0)).containsEntry("status", "5.7.899");
    assertThat(explain.json().get(0)).containsEntry("code", "5.7.0");
  }

  @Test
  void successIsNoBounce() {
    Invocation explain = Invocation.of("explain", "--format=json", "250 2.1.5 Recipient ok");
    assertThat(explain.status()).isEqualTo(0);
    assertThat(explain.json().get(0)).containsEntry("kind", "other");
    assertThat(explain.json().get(0)).containsEntry("bounce", false);
  }

  @Test
  void jsonHasNoFileAndNoIndex() {
    Map<String, Object> verdict =
        Invocation.of("explain", "--format=json", "452 4.2.2 Over quota").json().get(0);
    assertThat(verdict).containsEntry("file", "null");
    assertThat(verdict).containsEntry("index", "null");
    assertThat(verdict)
        .containsEntry("evidence", Bounce.of("452 4.2.2 Over quota").evidence().get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello world", "?!", "\u0000\u001b[31m", "-1"})
  void nonsenseIsAnsweredAndExitsWithOne(String text) {
    Invocation explain = Invocation.of("explain", "--", text);
    assertThat(explain.status()).isEqualTo(1);
    assertThat(explain.out()).contains("REVIEW");
    assertThat(explain.out()).doesNotContain("\u001b");
    assertThat(explain.err().lines().count()).isEqualTo(1);
  }

  @Test
  void misspeltNameIsCorrected() {
    Invocation explain = Invocation.of("explain", "MAILBOX_FUL");
    assertThat(explain.status()).isEqualTo(1);
    assertThat(explain.err()).contains("did you mean MAILBOX_FULL?");
  }

  @Test
  void reasonLeadsToItsList() {
    assertThat(Invocation.of("explain", "mailbox_unknown").err())
        .contains("bounce list --reason=MAILBOX_UNKNOWN");
  }

  @Test
  void standardInputIsReadAsOneText() {
    Invocation explain =
        Invocation.reading(
            "first\r\nsecond\r\n550-5.1.1 qwertz\r\n550 5.1.1 uiop\r\n", "explain", "-");
    assertThat(explain.status()).isEqualTo(0);
    assertThat(explain.out()).contains("  550-5.1.1 qwertz\n      ^^^^^\n  550 5.1.1 uiop\n");
  }

  @Test
  void emptyStandardInputIsNotRecognised() {
    assertThat(Invocation.reading("", "explain", "-").status()).isEqualTo(1);
  }

  @Test
  void brokenStandardInputIsToldOnOneLine() {
    Invocation explain = Invocation.reading(new BrokenInput(), "explain", "-");
    assertThat(explain.status()).isEqualTo(3);
    assertThat(explain.err()).isEqualTo("bounce explain: the standard input: cable pulled\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void emptyTextIsWrongUsage(String text) {
    assertThat(Invocation.of("explain", text).status()).isEqualTo(2);
  }

  @Test
  void coloursAreForTerminals() {
    String escape = "\u001b[";
    Map<String, String> none = Map.of();
    assertThat(Invocation.of("explain", "5.1.1").out()).doesNotContain(escape);
    assertThat(Invocation.of("explain", "--color=always", "5.1.1").out()).contains(escape);
    assertThat(Invocation.onTerminal(none, "explain", "5.1.1").out()).contains(escape);
    assertThat(Invocation.onTerminal(none, "explain", "--color=never", "5.1.1").out())
        .doesNotContain(escape);
    assertThat(Invocation.onTerminal(Map.of("NO_COLOR", "1"), "explain", "5.1.1").out())
        .doesNotContain(escape);
    assertThat(
            Invocation.onTerminal(Map.of("NO_COLOR", "1"), "explain", "--color=always", "5.1.1")
                .out())
        .contains(escape);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "csv"})
  void tableFormatsHaveTitlesAndOneRow(String format) {
    Invocation explain = Invocation.of("explain", "--format", format, "5.1.1");
    assertThat(explain.out().lines().count()).isEqualTo(2);
    assertThat(explain.out()).startsWith("file" + (format.equals("tsv") ? "\t" : ",") + "index");
  }

  private static String unwrapped(String... args) {
    return Invocation.of(args).out().replaceAll("\\s+", " ");
  }
}
