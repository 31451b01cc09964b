package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Compares what a text says with what it should say, one line a recipient. */
final class TextChecks {

  static final String HEADER =
      "From: MAILER-DAEMON@mx.example.net\nTo: bob@example.net\nSubject: failure notice\n";

  private TextChecks() {}

  static List<TextFailure> read(String header, String text) {
    return BounceText.failures(
        MailHeader.of(header), List.of(MailPart.of("text/plain; charset=utf-8", text)));
  }

  /** Address, action, reason, status, host and command; - where there is none. */
  static String shown(TextFailure failure) {
    return String.join(
        " ",
        failure.address().orElse("-"),
        failure.action().name(),
        failure.report().bounce().reason().name(),
        failure.report().bounce().status().orElse("-"),
        failure.remoteMta().orElse("-"),
        failure.command().map(Enum::name).orElse("-"));
  }

  static void check(String text, String... expected) {
    checkWith(HEADER, text, expected);
  }

  static void checkWith(String header, String text, String... expected) {
    // A mail library may hand over the lines as they stand in the mail.
    for (String lines : List.of(text, text.replace("\n", "\r\n"))) {
      assertEquals(List.of(expected), read(header, lines).stream().map(TextChecks::shown).toList());
    }
  }

  static void checkHtml(String html, String... expected) {
    List<MailPart> parts = List.of(MailPart.of("text/html; charset=utf-8", html));
    assertEquals(
        List.of(expected),
        BounceText.failures(MailHeader.of(HEADER), parts).stream().map(TextChecks::shown).toList());
  }

  static void checkWords(String text, String expected) {
    assertEquals(expected, read(HEADER, text).get(0).words());
  }
}
