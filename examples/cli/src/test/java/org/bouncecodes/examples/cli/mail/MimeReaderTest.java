package org.bouncecodes.examples.cli.mail;

import static com.google.common.truth.Truth.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MimeReaderTest {

  private static final String JAPANESE = "\u5B9B\u5148\u4E0D\u660E"; // "Addressee unknown".

  @Test
  void leavesComeInTheirOrder() {
    MimeParts parts = parts(SampleMails.STATUS);
    assertThat(types(parts))
        .containsExactly("text/plain", "message/delivery-status", "message/rfc822")
        .inOrder();
    assertThat(parts.header()).contains("Subject: Undelivered mail\n");
    assertThat(parts.leaves().get(1).content()).contains("Status: 5.1.1\n");
  }

  @Test
  void ofReturnedMailsOnlyTheHeaderIsALeaf() {
    MimeParts parts = parts(SampleMails.STATUS);
    assertThat(parts.leaves().get(2).content())
        .isEqualTo("From: news@example.com\nTo: ann@example.org\nSubject: News\n");
    assertThat(new String(parts.mails().get(0), StandardCharsets.US_ASCII)).contains("full of");
  }

  @Test
  void mailWithoutMimeIsOneText() {
    assertThat(parts(SampleMails.ORDINARY).leaves())
        .containsExactly(new MimeParts.Leaf("text/plain", "Shall we meet at noon?\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-2022-JP",
    "Shift_JIS",
    "EUC-JP",
    "UTF-8",
    "UTF-16",
    "GB18030",
  })
  void anyCharacterSetOfTheRunTimeIsRead(String name) {
    Charset charset = Charset.forName(name);
    String mail =
        SampleMails.text(
            "text/plain; charset=\"" + name + "\"",
            "base64",
            SampleMails.base64(JAPANESE, charset));
    assertThat(text(mail)).isEqualTo(JAPANESE);
  }

  @Test
  void japaneseThatDoesNotSaySoIsRead() {
    String escaped =
        new String(JAPANESE.getBytes(Charset.forName("ISO-2022-JP")), StandardCharsets.US_ASCII);
    assertThat(text(SampleMails.text("text/plain", "7bit", escaped))).startsWith(JAPANESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-nonsense", "uft-8", "", "us-ascii", "utf-8", "\u00e4\u00f6"})
  void unknownOrWrongCharacterSetLosesNothing(String charset) {
    String type = "text/plain; charset=\"" + charset + "\"";
    assertThat(text(SampleMails.text(type, "8bit", "\u00e4\u00f6\u0080")))
        .startsWith("\u00e4\u00f6\u0080");
    String utf8 =
        new String("\u20ac".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(text(SampleMails.text(type, "8bit", utf8))).startsWith("\u20ac");
  }

  @Test
  void quotedPrintableIsDecoded() {
    assertThat(
            text(
                SampleMails.text(
                    "text/plain; charset=iso-8859-1", "Quoted-Printable", "un=\nbekannt=FC =zz")))
        .startsWith("unbekannt\u00fc ");
  }

  @Test
  void encodedWordsOfTheHeaderAreDecoded() {
    String words = "=?utf-8?B?" + SampleMails.base64("\u20ac 5", StandardCharsets.UTF_8) + "?=";
    MimeParts parts =
        parts(SampleMails.ORDINARY.replace("Lunch", words + "\n =?iso-8859-1?Q?_=E4=0AX:_y?= z"));
    assertThat(parts.header()).contains("Subject: \u20ac 5 \u00e4 X: y z\n");
    assertThat(parts.header()).doesNotContain("\nX:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void lineEndsDoNotMatter(String end) {
    byte[] mail = SampleMails.bytes(SampleMails.STATUS.replace("\n", end));
    byte[] read = MailBytes.withLineFeeds(mail);
    assertThat(types(MimeReader.parts(read, MailBytes.start(read)))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "; boundary=\"\"",
        "; boundary=elsewhere",
        "; boundary*0=cut/; boundary*1=\"here=_1\""
      })
  void missingOrWrongBoundaryIsGuessed(String parameter) {
    String mail =
        SampleMails.STATUS.replace(
            " report-type=delivery-status;\n boundary=\"cut/here=_1\"", " a=b" + parameter);
    assertThat(types(parts(mail))).contains("message/delivery-status");
  }

  @Test
  void multipartThatIsNoneKeepsItsText() {
    String mail = SampleMails.text("multipart/mixed; boundary=x", "7bit", "550 5.1.1 User unknown");
    assertThat(text(mail)).startsWith("550 5.1.1 User unknown");
  }

  @Test
  void innerMultipartMayLackItsEnd() {
    String mail =
        """
        Content-Type: multipart/mixed; boundary=outer

        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/html

        <p>first
        --outer

        second
        --outer--
        """;
    assertThat(types(parts(mail))).containsExactly("text/html", "text/plain").inOrder();
  }

  @Test
  void attachmentsAreNotDecoded() {
    String mail = SampleMails.text("application/zip", "base64", "A".repeat(100_000));
    assertThat(parts(mail).leaves()).containsExactly(new MimeParts.Leaf("application/zip", ""));
  }

  @Test
  void deepNestingEndsSomewhere() {
    StringBuilder mail = new StringBuilder();
    for (int level = 0; level < 10_000; level++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(level).append("\n\n--b");
      mail.append(level).append('\n');
    }
    mail.append("\ntext\n");
    assertThat(parts(mail.toString()).leaves().size()).isAtMost(50);
  }

  @Test
  void thousandsOfPartsEndSomewhere() {
    String mail =
        IntStream.range(0, 100_000)
            .mapToObj(part -> "--b\n\npart " + part + "\n")
            .collect(
                Collectors.joining("", "Content-Type: multipart/mixed; boundary=b\n\n", "--b--"));
    List<MimeParts.Leaf> leaves = parts(mail).leaves();
    assertThat(leaves).hasSize(1000);
    assertThat(leaves.get(999).content()).isEqualTo("part 999");
  }

  private static MimeParts parts(String mail) {
    byte[] bytes = SampleMails.bytes(mail);
    return MimeReader.parts(bytes, MailBytes.start(bytes));
  }

  private static String text(String mail) {
    return parts(mail).leaves().get(0).content();
  }

  private static List<String> types(MimeParts parts) {
    return parts.leaves().stream().map(MimeParts.Leaf::type).toList();
  }
}
