package org.bouncecodes.examples.jakartamail;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.bouncecodes.examples.jakartamail.Reports.BOTH;
import static org.bouncecodes.examples.jakartamail.Reports.STATUS;
import static org.bouncecodes.examples.jakartamail.Reports.encoded;
import static org.bouncecodes.examples.jakartamail.Reports.failed;
import static org.bouncecodes.examples.jakartamail.Reports.mail;
import static org.bouncecodes.examples.jakartamail.Reports.report;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncecodes.report.MailKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that came back and are not as MIME wants them. */
@Timeout(60)
class BrokenMailTest {

  private static final String TYPE =
      "multipart/report; report-type=delivery-status; boundary=\"b\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/report; report-type=delivery-status",
        "multipart/report; boundary=",
        "multipart/report; boundary=\"\"",
        "multipart/report; boundary=\"b",
        "multipart/report boundary=b",
        "multipart/report, boundary=b",
        "multipart/report; boundary=another",
        "multipart/report; boundary*=utf-9''%62%",
        "Multipart/REPORT; BOUNDARY=b; b; b=",
        "multipart/x-unheard-of",
      })
  void aBoundaryIsFoundWhereItStands(String type) throws Exception {
    assertThat(failed(report(STATUS).replace(TYPE, type))).isEqualTo(BOTH);
  }

  @Test
  void withoutAnyBoundaryItIsText() throws Exception {
    String text =
        """
        From: MAILER-DAEMON@mail.example.com
        Subject: Undelivered Mail
        Content-Type: multipart/mixed; boundary=nowhere

        <ann@example.net>:
        -- 550 5.1.1 User unknown --
        """;
    assertThat(failed(text)).containsExactly("ann@example.net MAILBOX_UNKNOWN SUPPRESS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text", "text/", "/plain", "text/plain; charset", "=?x", "text plain;"})
  void whatHasNoTypeIsText(String type) throws Exception {
    String text =
        """
        From: MAILER-DAEMON@mail.example.com
        Subject: Undelivered Mail
        Content-Type: %s

        <ann@example.net>: 550 5.1.1 User unknown
        """
            .formatted(type);
    assertThat(failed(text)).containsExactly("ann@example.net MAILBOX_UNKNOWN SUPPRESS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-unheard-of", "", "\"\"", "utf\u00fc", "=?"})
  void anUnknownCharacterSetDoesNoHarm(String charset) throws Exception {
    String type = "message/delivery-status; charset=" + charset;
    String text = report(STATUS).replace("message/delivery-status", type);
    assertThat(failed(text)).isEqualTo(BOTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"base64", "BASE64 ", "quoted-printable", "x-unheard-of", "\"", "7bit; x"})
  void anEncodingThatTheContentDoesNotHaveIsNone(String encoding) throws Exception {
    assertThat(failed(report("delivery-status", encoding, STATUS))).isEqualTo(BOTH);
    String whole = report(STATUS).replace(TYPE, TYPE + "\nContent-Transfer-Encoding: " + encoding);
    assertThat(failed(whole)).isEqualTo(BOTH);
  }

  @Test
  void aMultipartMayBeEncodedAsAWhole() throws Exception {
    String whole = report(STATUS);
    int body = whole.indexOf("\n\n") + 2;
    String text =
        whole.substring(0, body - 1)
            + "Content-Transfer-Encoding: base64\n\n"
            + encoded("base64", whole.substring(body));
    assertThat(failed(text)).isEqualTo(BOTH);
  }

  @Test
  void base64IsReadAsFarAsItGoes() throws Exception {
    String base64 = encoded("base64", STATUS).strip();
    for (int cut = 1; cut < 6; cut++) {
      String broken = base64.substring(0, base64.length() - cut);
      assertThat(failed(report("delivery-status", "base64", broken))).isEqualTo(BOTH);
    }
    assertThat(failed(report("delivery-status", "base64", base64 + "\n-- \nA footer.")))
        .isEqualTo(BOTH);
    assertThat(failed(report("delivery-status", "base64", "\n\n" + base64))).isEqualTo(BOTH);
  }

  @Test
  void whiteSpaceBeforeAHeaderDoesNoHarm() throws Exception {
    assertThat(failed("\n   \n   \n" + report(STATUS))).isEqualTo(BOTH);
    String part = "--b\nContent-Type: text/plain";
    String text = report(STATUS).replace(part, "--b\n   \n   \nContent-Type: text/plain");
    assertThat(ReturnedMail.read(mail(text)).kind()).isEqualTo(MailKind.BOUNCE);
    String later = report(STATUS).replace("message/rfc822\n", "message/rfc822\n\n--b\n   \n   \n");
    assertThat(failed(later)).isEqualTo(BOTH);
  }

  @Test
  void anEncodedLineEndBeginsNoField() throws Exception {
    String text =
        """
        From: ann@example.net
        Subject: =?utf-8?Q?Hello=0D=0AAuto-Submitted:_auto-replied?=

        Hello.
        """;
    assertThat(ReturnedMail.read(mail(text)).kind()).isEqualTo(MailKind.OTHER);
  }

  @Test
  void aMailMayEndAnywhere() throws Exception {
    String whole = report(STATUS);
    int end = whole.indexOf("Final-Recipient: rfc822; bob");
    assertThat(failed(whole.substring(0, end))).containsExactly(BOTH.get(0));
    String global = report("global-delivery-status", "base64", encoded("base64", STATUS));
    for (String text : new String[] {whole, global}) {
      for (int length = 0; length < text.length(); length += 29) {
        String part = text.substring(0, length);
        assertWithMessage(part).that(ReturnedMail.read(mail(part)).kind()).isNotNull();
      }
    }
  }

  @Test
  void anyBytesGiveAReport() throws Exception {
    Random random = new Random(20260101);
    String whole = report("delivery-status", "base64", "====\n" + STATUS);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder(whole);
      for (int j = 0; j < 20; j++) {
        text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(256));
      }
      MimeMessage mail = mail(text.toString(), StandardCharsets.ISO_8859_1);
      assertWithMessage(text.toString()).that(ReturnedMail.read(mail).kind()).isNotNull();
    }
  }

  @Test
  void deepMailsEnd() throws Exception {
    StringBuilder deep = new StringBuilder("From: ann@example.net\n");
    for (int i = 0; i < 500; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\n\n");
      deep.append("--b").append(i).append('\n');
    }
    assertThat(ReturnedMail.read(mail(deep.toString())).kind()).isEqualTo(MailKind.OTHER);
    String wrapped = "Content-Type: message/rfc822\n\n".repeat(500) + report(STATUS);
    assertThat(ReturnedMail.read(mail(wrapped)).kind()).isEqualTo(MailKind.OTHER);
    String wide = report("--b\n\n".repeat(100_000) + STATUS);
    assertThat(ReturnedMail.read(mail(wide)).kind()).isNotNull();
  }

  @Test
  void ofAnEndlessMailTheBeginningIsFetched() throws Exception {
    assertThat(failed(report(STATUS + "\n" + "X: y\n".repeat(2_000_000)))).isEqualTo(BOTH);
    AtomicLong fetched = new AtomicLong();
    byte[] head = report(STATUS).getBytes(StandardCharsets.UTF_8);
    MimeMessage endless =
        new MimeMessage(null, new ByteArrayInputStream(head)) {
          {
            content = null;
          }

          @Override
          protected InputStream getContentStream() {
            return new Endless(head, fetched);
          }
        };
    assertThat(failed(ReturnedMail.read(endless))).isEqualTo(BOTH);
    assertThat(fetched.get()).isLessThan(4L << 20);
  }

  /** What a server sends that never comes to an end. */
  private static final class Endless extends FilterInputStream {

    private final AtomicLong read;

    Endless(byte[] mail, AtomicLong read) {
      super(new ByteArrayInputStream(mail));
      this.read = read;
      int body = new String(mail, StandardCharsets.UTF_8).indexOf("\n\n") + 2;
      ((ByteArrayInputStream) in).skip(body);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      int given = count < 0 ? length : count;
      read.addAndGet(given);
      return given;
    }
  }
}
