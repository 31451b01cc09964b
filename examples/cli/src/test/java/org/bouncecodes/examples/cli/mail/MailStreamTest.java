package org.bouncecodes.examples.cli.mail;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailStreamTest {

  private static final String FROM = "From ann@example.com Tue Nov 24 04:27:59 2026\n";

  @Test
  void whatDoesNotBeginWithASeparatorIsOneMail() throws IOException {
    String mail = "Subject: a\n\nFrom here\n" + FROM + "Subject: b\n";
    assertThat(mails(mail)).containsExactly(mail);
    assertThat(mails("")).containsExactly("");
  }

  @Test
  void separatorsPartMails() throws IOException {
    assertThat(mails(FROM + "Subject: a\n\nx\n\n" + FROM + "Subject: b\n\ny\n" + FROM + "C: d"))
        .containsExactly("Subject: a\n\nx\n\n", "Subject: b\n\ny\n", "C: d")
        .inOrder();
  }

  @Test
  void carriageReturnsPartLinesToo() throws IOException {
    String mbox = FROM + "A: b\n\n>From x\n\n" + FROM + "C: d\n\ny\n";
    assertThat(mails(mbox.replace("\n", "\r")))
        .containsExactly("A: b\r\rFrom x\r\r", "C: d\r\ry\r")
        .inOrder();
    assertThat(mails(mbox.replace("\n", "\r\n")))
        .containsExactly("A: b\r\n\r\nFrom x\r\n\r\n", "C: d\r\n\r\ny\r\n")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From MAILER-DAEMON  Thu Apr 29 23:34:45 2015",
        "From ann@example.com Tue, 24 Nov 2026 04:27:59 +0100 (CET)",
        "From - Tue Nov 24 4:27 2026\r",
        "From \"a b\"@example.com Tue Nov 24 04:27:59 CET 2026 remote from x"
      })
  void separatorsHaveManyForms(String separator) throws IOException {
    assertThat(mails(FROM + "A: b\n\nx\n" + separator + "\nC: d\n\ny\n")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From now on, nothing.\nNote: x\n",
        "From 9:30 on\nNote: x\n",
        "From ann@example.com Tue Nov 24 04:27:59 2026\nshe wrote nothing.\n",
        " From ann@example.com Tue Nov 24 04:27:59 2026\nA: b\n"
      })
  void sentencesAreNoSeparators(String text) throws IOException {
    assertThat(mails(FROM + "A: b\n\n" + text)).containsExactly("A: b\n\n" + text);
  }

  @Test
  void oneMarkOfAQuotedSeparatorIsTaken() throws IOException {
    assertThat(mails(FROM + "A: b\n\n>From x\n>>From y\n> From z\n>Fro"))
        .containsExactly("A: b\n\nFrom x\n>From y\n> From z\n>Fro");
  }

  @Test
  void contentLengthIsNotTrusted() throws IOException {
    assertThat(mails(FROM + "Content-Length: 9999\n\nx\n\n" + FROM + "A: b\n")).hasSize(2);
    assertThat(mails(FROM + "Content-Length: 0\n\nx\n")).hasSize(1);
  }

  @Test
  void largeMailsAreCutAndTheNextIsFound() throws IOException {
    String large = "A: b\n\n" + "x".repeat(Mail.LARGEST);
    MailStream stream = stream(FROM + large + "\n\n" + FROM + "C: d\n");
    Mail first = stream.next().orElseThrow();
    assertThat(first.cut()).isTrue();
    assertThat(text(first)).isEqualTo(large.substring(0, Mail.LARGEST));
    Mail second = stream.next().orElseThrow();
    assertThat(second.cut()).isFalse();
    assertThat(text(second)).isEqualTo("C: d\n");
    assertThat(stream.next()).isEmpty();
  }

  @Test
  void separatorIsFoundWhereverTheInputPauses() throws IOException {
    String mbox = FROM + "A: b\n\n>From x\n" + FROM + "C: d\n\ny\n";
    InputStream drops =
        new ByteArrayInputStream(mbox.getBytes(StandardCharsets.US_ASCII)) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(1, length));
          }
        };
    assertThat(mails(new MailStream(drops)))
        .containsExactly("A: b\n\nFrom x\n", "C: d\n\ny\n")
        .inOrder();
  }

  @Test
  void separatorIsFoundAtEveryPlaceOfTheBuffer() throws IOException {
    for (int length = 65_300; length < 65_700; length++) {
      assertThat(mails(FROM + "A: b\n\n" + "x".repeat(length) + "\n" + FROM + "C: d\n")).hasSize(2);
    }
  }

  private static List<String> mails(String input) throws IOException {
    return mails(stream(input));
  }

  private static List<String> mails(MailStream stream) throws IOException {
    List<String> mails = new ArrayList<>();
    Optional<Mail> mail = stream.next();
    while (mail.isPresent()) {
      mails.add(text(mail.get()));
      mail = stream.next();
    }
    return mails;
  }

  private static MailStream stream(String input) {
    return new MailStream(new ByteArrayInputStream(input.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String text(Mail mail) {
    return new String(mail.bytes(), StandardCharsets.US_ASCII);
  }
}
