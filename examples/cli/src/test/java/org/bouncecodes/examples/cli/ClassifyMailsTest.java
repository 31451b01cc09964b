package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.bouncecodes.examples.cli.mail.SampleMails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ClassifyMailsTest {

  private static final String FROM = "From ann@example.com Tue Nov 24 04:27:59 2026\n";

  @TempDir Path folder;

  @Test
  void everyRecipientHasAnAnswerAndTheFailedComeFirst() {
    Invocation classify = Invocation.reading(SampleMails.THREE_RECIPIENTS, "classify");
    assertThat(classify.status()).isEqualTo(0);
    assertThat(values(classify, "index")).containsExactly(1L, 2L, 3L).inOrder();
    assertThat(values(classify, "recipient"))
        .containsExactly("ann@example.org", "bob@example.org", "cyd@example.org")
        .inOrder();
    assertThat(values(classify, "kind")).containsExactly("bounce", "other", "delayed").inOrder();
    assertThat(values(classify, "bounce")).containsExactly(true, false, false).inOrder();
    assertThat(classify.json().get(0)).containsEntry("action", "SUPPRESS");
    assertThat(classify.json().get(1)).containsEntry("action", "NONE");
  }

  @Test
  void whatIsNoBounceSuppressesNobody() {
    for (String mail :
        List.of(SampleMails.COMPLAINT, SampleMails.AUTO_REPLY, SampleMails.ORDINARY, "", "?")) {
      Invocation classify = Invocation.reading(mail, "classify");
      assertThat(classify.json()).isNotEmpty();
      assertThat(values(classify, "bounce")).doesNotContain(true);
      assertThat(values(classify, "action")).doesNotContain("SUPPRESS");
    }
    assertThat(kinds(SampleMails.COMPLAINT)).containsExactly("complaint");
    assertThat(kinds(SampleMails.AUTO_REPLY)).containsExactly("auto-reply");
    assertThat(kinds(SampleMails.ORDINARY)).containsExactly("other");
  }

  @Test
  void delayWithTheWordsOfAFailureSuppressesNobody() {
    String delayed = SampleMails.STATUS.replace("Action: failed", "Action: delayed");
    Map<String, Object> verdict = Invocation.reading(delayed, "classify").json().get(0);
    assertThat(verdict).containsEntry("kind", "delayed");
    assertThat(verdict.get("action")).isNotEqualTo("SUPPRESS");
  }

  @Test
  void mboxIsToldByItsContentAndNumberedThrough() throws IOException {
    Path file =
        write(
            "report.txt",
            FROM
                + SampleMails.THREE_RECIPIENTS
                + FROM
                + SampleMails.ORDINARY
                + "\n"
                + FROM
                + SampleMails.STATUS);
    Invocation classify = Invocation.of("classify", file.toString());
    assertThat(values(classify, "kind"))
        .containsExactly("bounce", "other", "delayed", "other", "bounce")
        .inOrder();
    assertThat(values(classify, "index")).containsExactly(1L, 2L, 3L, 4L, 5L).inOrder();
  }

  @Test
  void folderIsReadInOrderWithWhatIsInside() throws IOException {
    write("b/2.eml", SampleMails.STATUS);
    write("b/1", SampleMails.ORDINARY);
    write("a.mbox", FROM + SampleMails.STATUS + FROM + SampleMails.STATUS);
    write("c/.hidden", SampleMails.STATUS);
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
    Invocation classify = Invocation.of("classify", folder.toString());
    assertThat(classify.status()).isEqualTo(0);
    assertThat(values(classify, "file"))
        .containsExactly(at("a.mbox"), at("a.mbox"), at("b/1"), at("b/2.eml"))
        .inOrder();
    assertThat(values(classify, "index")).containsExactly(1L, 2L, 1L, 1L).inOrder();
  }

  @Test
  void ofMaildirsCurAndNewAreRead() throws IOException {
    write("Maildir/cur/1:2,S", SampleMails.STATUS);
    write("Maildir/new/2", SampleMails.STATUS);
    write("Maildir/tmp/3", SampleMails.STATUS);
    write("Maildir/dovecot-uidlist", "3 V1");
    write("Maildir/.Archive/cur/4", SampleMails.STATUS);
    Files.createDirectory(folder.resolve("Maildir/.Archive/new"));
    Invocation classify = Invocation.of("classify", at("Maildir"));
    assertThat(values(classify, "file"))
        .containsExactly(at("Maildir/.Archive/cur/4"), at("Maildir/cur/1:2,S"), at("Maildir/new/2"))
        .inOrder();
  }

  @Test
  void unreadableInputsDoNotStopTheOthers() throws IOException {
    Path first = write("first", SampleMails.STATUS);
    Path last = write("last", SampleMails.STATUS);
    Invocation classify =
        Invocation.of("classify", first.toString(), at("missing"), last.toString());
    assertThat(classify.status()).isEqualTo(3);
    assertThat(values(classify, "file")).containsExactly(at("first"), at("last")).inOrder();
    assertThat(classify.err())
        .isEqualTo("bounce classify: " + at("missing") + ": there is no such file\n");
  }

  @Test
  void inputThatBreaksOffIsToldAfterWhatWasRead() {
    InputStream begun =
        new ByteArrayInputStream(SampleMails.bytes(FROM + SampleMails.STATUS + FROM + "A: b\n"));
    Invocation classify =
        Invocation.reading(new SequenceInputStream(begun, new BrokenInput()), "classify");
    assertThat(classify.status()).isEqualTo(3);
    assertThat(values(classify, "kind")).containsExactly("bounce", "other").inOrder();
    assertThat(classify.err()).isEqualTo("bounce classify: the standard input: cable pulled\n");
  }

  @Test
  void orderIsKeptOverManyMails() {
    StringBuilder mbox = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      mbox.append(FROM).append(SampleMails.STATUS.replace("ann@", "a" + i + "@"));
    }
    List<Object> recipients = values(Invocation.reading(mbox.toString(), "classify"), "recipient");
    assertThat(recipients).hasSize(3000);
    for (int i = 0; i < 3000; i++) {
      assertThat(recipients.get(i)).isEqualTo("a" + i + "@example.org");
    }
  }

  @Test
  void suppressionListIsMadeOfBouncesOnly() {
    String mbox =
        FROM
            + SampleMails.THREE_RECIPIENTS
            + FROM
            + SampleMails.COMPLAINT
            + FROM
            + SampleMails.AUTO_REPLY;
    Invocation csv = Invocation.reading(mbox, "classify", "--only=SUPPRESS", "--format=csv");
    assertThat(csv.out().lines().count()).isEqualTo(2);
    assertThat(csv.out()).contains(",bounce,true,ann@example.org,550,5.1.1,");
    Invocation kind = Invocation.reading(mbox, "classify", "--kind=complaint,auto-reply");
    assertThat(values(kind, "kind")).containsExactly("complaint", "auto-reply").inOrder();
    assertThat(values(kind, "index")).containsExactly(4L, 5L).inOrder();
  }

  @Test
  void summaryCountsMailsAndWhatTheyAre() {
    String mbox = FROM + SampleMails.THREE_RECIPIENTS + FROM + SampleMails.COMPLAINT;
    Invocation classify =
        Invocation.reading(mbox, "classify", "--summary", "--only=SUPPRESS", "--format=tsv");
    assertThat(classify.err())
        .startsWith("2 mails: 1 bounce, 1 delayed, 1 complaint, 1 other, 0 not recognised\n");
    assertThat(classify.err()).containsMatch("SUPPRESS +1 +25 %");
    assertThat(classify.err()).contains("Reasons of 2 bounces and delays:\n  MAILBOX_UNKNOWN");
    assertThat(classify.err())
        .containsMatch("False leads.*:\n  DELAYED +1 +25 %.*\n  COMPLAINT +1 ");
  }

  @Test
  void largeMailsAreReadFromTheirBeginning() {
    String mail = SampleMails.STATUS.replace("Mailbox full of news!", "x".repeat(3 << 20));
    Invocation classify = Invocation.reading(FROM + mail + FROM + SampleMails.STATUS, "classify");
    assertThat(values(classify, "recipient")).containsExactly("ann@example.org", "ann@example.org");
    assertThat(classify.err()).startsWith("bounce classify: 1 of the mails is larger than 2 MB");
    assertThat(classify.status()).isEqualTo(0);
  }

  @Test
  @Timeout(120)
  void lengthOfTheInputDoesNotMatterForMemory() {
    byte[] mail = SampleMails.bytes(FROM + SampleMails.STATUS + "y".repeat(500_000) + "\n");
    long mails = 3 * Runtime.getRuntime().maxMemory() / mail.length;
    InputStream endless =
        new InputStream() {
          private long left = Math.min(mails, 4000) * mail.length;

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            int at = (int) ((mail.length - left % mail.length) % mail.length);
            int count = (int) Math.min(left, Math.min(length, mail.length - at));
            System.arraycopy(mail, at, bytes, offset, count);
            left -= count;
            return count == 0 ? -1 : count;
          }
        };
    Invocation classify = Invocation.reading(endless, "classify", "--only=NONE", "--summary");
    assertThat(classify.err()).startsWith(String.format("%,d mails", Math.min(mails, 4000)));
    assertThat(classify.status()).isEqualTo(0);
  }

  @Test
  void terminalShowsTableAndSummary() throws IOException {
    Path file = write("x", FROM + SampleMails.STATUS + FROM + SampleMails.COMPLAINT);
    Invocation shown = Invocation.onTerminal(Map.of("NO_COLOR", "1"), "classify", file.toString());
    assertThat(shown.out()).containsMatch("SUPPRESS +MAILBOX_UNKNOWN +ann@example.org +.*x:1");
    assertThat(shown.out()).containsMatch("REVIEW +complaint ");
    assertThat(shown.err()).startsWith("2 mails: ");
  }

  @Test
  void summaryCountsWhatARefusalForGoodDoesNotProve() {
    String full = SampleMails.STATUS.replace("5.1.1", "5.7.1").replace("User unknown", "Spam");
    Invocation classify =
        Invocation.reading(FROM + full + FROM + SampleMails.STATUS, "classify", "--summary");
    assertThat(classify.err()).containsMatch("False leads.*:\n  REFUSED_FOR_GOOD +1 +50 %");
  }

  @Test
  void summaryCountsWhatCannotBeRead() throws IOException {
    Path file = write("x", SampleMails.STATUS);
    Invocation classify =
        Invocation.of("classify", "--summary", at("missing"), file.toString(), at("lost"));
    assertThat(classify.err()).contains("1 mail: 1 bounce, 0 not recognised, 2 unreadable\n");
  }

  @Test
  void progressGoesToTheErrorOutputAndLeavesNothing() throws IOException {
    StringBuilder mbox = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      mbox.append(FROM).append(SampleMails.STATUS);
    }
    Path file = write("many", mbox.toString());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console = console(out, err);
    assertThat(BounceCommand.in(console).execute("classify", file.toString())).isEqualTo(0);
    String shown = err.toString(StandardCharsets.UTF_8);
    assertThat(shown).containsMatch("\\[=* *\\] +[0-9]+ %  [0-9,]+ mails  [0-9,]+/s  [0-9:]+ left");
    assertThat(shown).endsWith("\r\u001b[K");
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b");
  }

  private static Console console(OutputStream out, OutputStream err) {
    return new Console(
        InputStream.nullInputStream(), out, err, false, false, true, OptionalInt.of(100), Map.of());
  }

  private static List<Object> kinds(String mail) {
    return values(Invocation.reading(mail, "classify"), "kind").stream().distinct().toList();
  }

  private static List<Object> values(Invocation invocation, String key) {
    return invocation.json().stream().map(verdict -> verdict.get(key)).toList();
  }

  private Path write(String name, String mail) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, SampleMails.bytes(mail));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }
}
