package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bouncecodes.examples.cli.mail.SampleMails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

  private static final String TITLES =
      "file\tindex\trecipient\tstatus\treply\treasons\tsuppress\tevidence\n";

  @TempDir private Path folder;

  @Test
  void everyMeasureCountsOnlyTheRowsThatTell() {
    Invocation score = score();
    assertThat(score.status()).isEqualTo(0);
    assertThat(score.err()).isEmpty();
    assertThat(score.out().replaceAll(" +", " "))
        .isEqualTo(
            """
            Texts: 10 rows: 8 scored; left out 1 that are no bounces, 1 without evidence

             answered 7 of 8 87.5 %
             status right 2 of 3 66.7 %
             reason right 5 of 6 83.3 %
             suppress found 1 of 2 50.0 %
             FALSE SUPPRESS 1 of 2 50.0 %
             UNKNOWN 1 of 8 12.5 %
            """);
  }

  @Test
  void programsReadTheScore() {
    List<Map<String, Object>> lines = score("--format=jsonl", "--floor=status=66").json();
    assertThat(lines).hasSize(Measure.OF_TEXTS.size());
    assertThat(lines.get(1))
        .containsExactly(
            "subject", "texts", "measure", "STATUS", "count", 2L, "of", 3L, "percent", 66.7,
            "floor", 66L, "missed", false)
        .inOrder();
    assertThat(score("--format=tsv").out()).contains("\ntexts\tSTATUS\t2\t3\t66.7\t\tfalse\n");
  }

  @Test
  void wrongRowsAreShownWithTheWordsUnderlined() {
    Invocation score = score("--wrong");
    assertThat(score.status()).isEqualTo(0);
    assertThat(score.out())
        .contains(
            """
            reason.eml 1: expected SPAM; got MAILBOX_FULL
              552 Mailbox full
                  ^^^^^^^^^^^^
            """);
    assertThat(score.out()).contains("false.eml 1: expected no SUPPRESS; got SUPPRESS\n");
    assertThat(score.out()).contains("10 rows: 8 scored");
  }

  @Test
  void programsReadTheWrongRows() {
    List<Map<String, Object>> rows = score("--wrong", "--format=jsonl").json();
    assertThat(rows.stream().map(row -> row.get("file")))
        .containsExactly("reason.eml", "status.eml", "missed.eml", "false.eml")
        .inOrder();
    assertThat(rows.get(1))
        .containsExactly(
            "file", "status.eml",
            "index", 1L,
            "expected", "5.3.3",
            "got", "5.1.1",
            "evidence", "User unknown",
            "text", "550 5.1.1 User unknown (was 5.3.3)")
        .inOrder();
    assertThat(rows.get(2)).containsEntry("expected", "SUPPRESS");
    assertThat(rows.get(2)).containsEntry("got", "PAUSE");
  }

  @Test
  void floorsThatAreReachedChangeNothing() {
    Invocation score =
        score("--floor", "reason=83.3", "status=66", "suppress=50", "false-suppress=50");
    assertThat(score.status()).isEqualTo(0);
    assertThat(score.err()).isEmpty();
    assertThat(score.out()).contains("at most 50 %\n");
  }

  @ParameterizedTest
  @CsvSource({
    "answered=87.6, answered is 87.5 % (7 of 8)",
    "reason=84, reason right is 83.3 % (5 of 6)",
    "status=100, at least 100 %",
    "suppress=50.1, suppress found",
    "false-suppress=0, at most 0 %",
    "unknown=12, UNKNOWN is 12.5 %",
  })
  void missedFloorIsToldAndExitsWithOne(String floor, String problem) {
    Invocation score = score("--floor", floor);
    assertThat(score.status()).isEqualTo(1);
    assertThat(score.err().lines().count()).isEqualTo(1);
    assertThat(score.err()).contains(problem);
    assertThat(score.out()).contains("MISSED");
  }

  @Test
  void everyMissedFloorIsTold() {
    assertThat(score("--floor", "reason=99,status=99", "suppress=99").err().lines().count())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reason=0", "false-suppress=100"})
  void floorIsMissedWhereNoRowTells(String floor) throws IOException {
    write(TITLES);
    Invocation score = Invocation.of("score", folder.toString(), "--floor", floor);
    assertThat(score.status()).isEqualTo(1);
    assertThat(score.err()).contains("no row tells");
  }

  @ParameterizedTest
  @ValueSource(strings = {"resaon=9", "reason", "reason=high", "reason=101", "reason=-1"})
  void floorsAreChecked(String floor) {
    Invocation score = score("--floor=" + floor);
    assertThat(score.status()).isEqualTo(2);
    assertThat(score.err().lines().count()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.eml,1,,,,,0; 2:1: there are 7 cells under 8 titles",
        "a.eml,one,,,,,0,x; 2:7: column 'index': 'one' is not a number from 1",
        "a.eml,1,,5.1,,,0,x; 2:10: column 'status': '5.1' is not empty or a code such as 5.1.1",
        "a.eml,1,,,55,,0,x; 2:11: column 'reply'",
        "a.eml,1,,,,SPAMM,0,x; 2:12: column 'reasons': 'SPAMM' is unknown; did you mean SPAM?",
        "a.eml,1,,,,SPAM|,0,x; 2:12: column 'reasons'",
        "a.eml,1,,,,SPAM,yes,x; 2:17: column 'suppress': 'yes' is not 1, 0 or ?",
        ",1,,,,,0,x; 2:1: column 'file'",
      })
  void malformedRowIsToldWithItsPlace(String row, String problem) throws IOException {
    write(TITLES + row.replace(',', '\t') + "\n");
    Invocation score = Invocation.of("score", folder.toString());
    assertThat(score.status()).isEqualTo(3);
    assertThat(score.out()).isEmpty();
    assertThat(score.err().lines().count()).isEqualTo(1);
    assertThat(score.err())
        .startsWith("bounce score: " + folder.resolve("expected.tsv") + ":" + problem);
  }

  @Test
  void missingColumnIsTold() throws IOException {
    write(TITLES.replace("\tsuppress", ""));
    assertThat(Invocation.of("score", folder.toString()).err())
        .endsWith("expected.tsv:1:1: there is no column 'suppress'\n");
  }

  @Test
  void columnsMayStandInAnyOrderWithOthersBetween() throws IOException {
    write(
        """
        note evidence suppress reasons reply status recipient index file
        x Full! 0 MAILBOX_FULL - - - 1 a.eml

        """
            .replace(' ', '\t')
            .replace("-", "")
            .replace("Full!", "552 Mailbox full")
            .replace("\n", "\r\n"));
    Invocation score = Invocation.of("score", folder.toString(), "--floor", "reason=100");
    assertWithMessage(score.err()).that(score.status()).isEqualTo(0);
  }

  @Test
  void missingCorpusIsTold() {
    Invocation score = Invocation.of("score", folder.resolve("nowhere").toString());
    assertThat(score.status()).isEqualTo(3);
    assertThat(score.err()).endsWith("expected.tsv: there is no such file\n");
    assertThat(score.err().lines().count()).isEqualTo(1);
    assertThat(Invocation.of("score").status()).isEqualTo(2);
  }

  @Test
  void mailsAreScoredWhereTheyAre() throws IOException {
    write(
        TITLES
            + "three.eml\t1\tann@example.org\t5.1.1\t550\tMAILBOX_UNKNOWN\t1\t\n"
            + "three.eml\t2\tCYD@example.org\t4.4.1\t\tMAILBOX_FULL\t0\t\n"
            + "three.eml\t3\tbob@example.org\t2.1.5\t250\tnot-a-bounce\t0\t\n"
            + "status.eml\t1\tsomebody@example.org\t5.1.1\t550\tMAILBOX_UNKNOWN\t0\t\n"
            + "complaint.eml\t1\tdan@example.net\t\t\tnot-a-bounce\t0\t\n"
            + "wrong.eml\t1\tann@example.org\t\t\tnot-a-bounce\t0\t\n");
    mail("three.eml", SampleMails.THREE_RECIPIENTS);
    mail("status.eml", SampleMails.STATUS);
    mail("complaint.eml", SampleMails.COMPLAINT);
    mail("wrong.eml", SampleMails.STATUS);
    Invocation score = Invocation.of("score", folder.toString(), "--mails");
    assertThat(score.out().replaceAll(" +", " "))
        .isEqualTo(
            """
            Mails: 4 mails with 6 rows; 0 failed recipients that no row names

             recipient right 2 of 3 66.7 %
             status right 3 of 3 100.0 %
             reason right 2 of 3 66.7 %
             suppress found 1 of 1 100.0 %
             FALSE SUPPRESS 2 of 5 40.0 %
             kept out 2 of 3 66.7 %
             UNKNOWN 0 of 3 0.0 %
            """);
    assertThat(Invocation.of("score", folder.toString(), "--floor", "kept-out=99").err())
        .isEqualTo("bounce score: mails: kept out is 66.7 % (2 of 3), wanted is at least 99 %\n");
    assertThat(Invocation.of("score", folder.toString(), "--texts").out()).startsWith("Texts");
    assertThat(Invocation.of("score", folder.toString(), "--texts", "--floor=kept-out=1").status())
        .isEqualTo(2);
  }

  @Test
  void failedRecipientThatNoRowNamesIsNotKeptOut() throws IOException {
    write(TITLES + "status.eml\t1\tann@example.org\t\t\t\t?\t\n");
    mail(
        "status.eml",
        SampleMails.STATUS.replace(
            "Final-Recipient: rfc822; ann",
            "Final-Recipient: rfc822; eve@example.org\nAction: failed\n\nFinal-Recipient: rfc822; ann"));
    Invocation score = Invocation.of("score", folder.toString(), "--mails", "--wrong");
    assertThat(score.out()).contains("expected no failed recipient; got eve@example.org");
    assertThat(score.out()).contains("1 failed recipients that no row names");
  }

  @Test
  void mailThatIsMissingIsTold() throws IOException {
    write(TITLES + "gone.eml\t1\tann@example.org\t\t\t\t?\t\n");
    mail("other.eml", SampleMails.STATUS);
    Invocation score = Invocation.of("score", folder.toString());
    assertThat(score.status()).isEqualTo(3);
    assertThat(score.err()).endsWith("gone.eml: there is no such file\n");
  }

  private void mail(String name, String mail) throws IOException {
    Path mails = Files.createDirectories(folder.resolve("mails"));
    Files.write(mails.resolve(name), SampleMails.bytes(mail));
  }

  private void write(String table) throws IOException {
    Files.writeString(folder.resolve("expected.tsv"), table);
  }

  private static Invocation score(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "score";
    args[1] = corpus();
    System.arraycopy(options, 0, args, 2, options.length);
    return Invocation.of(args);
  }

  private static String corpus() {
    try {
      return Path.of(Objects.requireNonNull(ScoreCommandTest.class.getResource("corpus")).toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
