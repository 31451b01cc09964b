package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncecodes.examples.cli.mail.SampleMails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given, the command ends within seconds and answers it. */
@Timeout(60)
class OddMailsTest {

  private static final String FROM = "From ann@example.com Tue Nov 24 04:27:59 2026\n";

  /** Behind a separator of an mbox there must be so much of a mail. */
  private static final int FIRST_FIELD = "Return-Path:".length();

  @TempDir Path folder;

  @Test
  void mailsBrokenOffAnywhereGiveNobodyUpWhoseAddressIsCut() {
    List<String> samples =
        List.of(
            SampleMails.STATUS,
            SampleMails.THREE_RECIPIENTS,
            SampleMails.forwarded(),
            SampleMails.COMPLAINT,
            SampleMails.AUTO_REPLY);
    StringBuilder mbox = new StringBuilder();
    int mails = 0;
    for (String sample : samples) {
      for (int length = 0; length < FIRST_FIELD; length++) {
        Invocation begun = Invocation.reading(sample.substring(0, length), "classify");
        assertThat(only(begun)).containsEntry("kind", "other");
      }
      for (int length = FIRST_FIELD; length <= sample.length(); length++) {
        mbox.append(FROM).append(sample, 0, length).append('\n');
        mails++;
      }
    }
    Invocation classify = Invocation.reading(mbox.toString(), "classify", "--summary");
    assertThat(classify.status()).isEqualTo(0);
    assertThat(classify.err()).startsWith(String.format("%,d mails: ", mails));
    assertThat(classify.err()).doesNotContain("unreadable");
    int suppressed = 0;
    for (Map<String, Object> verdict : classify.json()) {
      if (verdict.get("action").equals("SUPPRESS")) {
        assertThat(verdict).containsEntry("recipient", "ann@example.org");
        suppressed++;
      }
    }
    assertThat(suppressed).isAtLeast(samples.size());
  }

  @Test
  void lineOf15MegabytesIsReadFromItsBeginning() {
    String line = "550 5.1.1 user unknown ".repeat(650_000);
    Invocation classify = Invocation.reading("From: a@example.com\n\n" + line, "classify");
    assertThat(only(classify)).containsEntry("bounce", false);
    assertThat(classify.err()).contains("1 of the mails is larger than 2 MB");
    String diagnosis =
        SampleMails.STATUS.replace("User unknown\n", "User unknown " + "x".repeat(15 << 20) + "\n");
    Map<String, Object> verdict = only(Invocation.reading(diagnosis, "classify"));
    assertThat(verdict).containsEntry("recipient", "ann@example.org");
    assertThat(verdict).containsEntry("reason", "MAILBOX_UNKNOWN");
  }

  @Test
  void reportBeforeAHundredThousandPartsIsRead() {
    String end = "--cut/here=_1--\n";
    String parts = "--cut/here=_1\n\npart\n".repeat(100_000);
    Invocation classify =
        Invocation.reading(SampleMails.STATUS.replace(end, parts + end), "classify");
    assertThat(only(classify)).containsEntry("action", "SUPPRESS");
    String noReport = "Content-Type: multipart/mixed; boundary=\"cut/here=_1\"\n\n" + parts + end;
    assertThat(only(Invocation.reading(noReport, "classify"))).containsEntry("kind", "other");
  }

  @Test
  void tenThousandPartsInsideOfEachOtherAreNoBounce() {
    StringBuilder multiparts = new StringBuilder("From: a@example.com\n");
    for (int level = 0; level < 10_000; level++) {
      multiparts.append("Content-Type: multipart/mixed; boundary=b").append(level);
      multiparts.append("\n\n--b").append(level).append('\n');
    }
    assertThat(only(Invocation.reading(multiparts + "\n550 5.1.1\n", "classify")))
        .containsEntry("bounce", false);
    String mails = "From: a@example.com\nContent-Type: message/rfc822\n\n".repeat(10_000);
    assertThat(only(Invocation.reading(mails, "classify"))).containsEntry("kind", "other");
  }

  @Test
  void whatIsNoMailIsToldOnceAndDoesNotStopTheOthers() throws IOException {
    byte[] random = new byte[100_000];
    new Random(5).nextBytes(random);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.putNextEntry(new ZipEntry("bounce.eml"));
      zip.write(random);
      zip.closeEntry();
    }
    Files.write(folder.resolve("a.zip"), archive.toByteArray());
    Files.write(folder.resolve("b"), random);
    Files.createFile(folder.resolve("c"));
    Files.writeString(folder.resolve("d.tsv"), "reply\n550 5.1.1 User unknown\n");
    Files.writeString(folder.resolve("e.jpg"), SampleMails.STATUS, StandardCharsets.US_ASCII);
    Invocation classify = Invocation.of("classify", folder.toString());
    assertThat(classify.json().stream().map(verdict -> verdict.get("kind")))
        .containsExactly("other", "other", "other", "other", "bounce")
        .inOrder();
    assertThat(classify.err())
        .isEqualTo(
            "bounce classify: 4 of the mails are without a header and so of kind other, the first in "
                + folder.resolve("a.zip")
                + "; --lines reads replies, one a line\n");
    assertThat(classify.status()).isEqualTo(0);
  }

  private static Map<String, Object> only(Invocation classify) {
    assertWithMessage(classify.err()).that(classify.json()).hasSize(1);
    assertThat(classify.status()).isEqualTo(0);
    return classify.json().get(0);
  }
}
