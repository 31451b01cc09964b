package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.HEADER;
import static org.bouncecodes.report.TextChecks.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncecodes.Action;
import org.junit.jupiter.api.Test;

/** What must not happen, whatever the text. */
class BounceTextSafetyTest {

  private static final List<String> SAMPLES =
      List.of(
          QmailTextTest.QMAIL,
          EximTextTest.EXIM,
          PostfixTextTest.POSTFIX,
          SendmailTextTest.SENDMAIL,
          GmailTextTest.GMAIL);

  private static List<String> addresses(String header, String text) {
    return read(header, text).stream().flatMap(failure -> failure.address().stream()).toList();
  }

  @Test
  void neverReadsTheReturnedMail() {
    for (String sample : SAMPLES) {
      assertFalse(addresses(HEADER, sample).contains("eve@example.com"), sample);
    }
  }

  @Test
  void namesNobodyWhoIsOnlyToBeAsked() {
    String text =
        """
        Your message could not be delivered.

        If you have questions, please contact <help@example.org>
        or write to desk@example.org.
        """;
    assertEquals(List.of(), addresses(HEADER, text));
  }

  @Test
  void namesNeitherTheSenderNorThePostmaster() {
    assertEquals(
        List.of(),
        addresses(HEADER, "550 mailbox unavailable: the mail of bob@example.net was refused\n"));
    assertEquals(
        List.of(),
        addresses(HEADER, "The following error was told by postmaster@example.com: 550 no\n"));
  }

  @Test
  void namesTheOnlyStrangerInAnUnknownForm() {
    assertEquals(
        List.of("ann@example.com"),
        addresses(HEADER, "Dear bob@example.net,\nmail for ann@example.com\nReason: no such user"));
    assertEquals(
        List.of(),
        addresses(HEADER, "mail for ann@example.com or cat@example.com\nReason: no such user"));
  }

  @Test
  void fallsBackOnTheOnlyAddresseeOfTheReturnedMail() {
    List<MailPart> parts =
        List.of(
            MailPart.of("text/plain", "This message could not be delivered."),
            MailPart.of("message/rfc822", "From: bob@example.net\nTo: ann@example.com\n\nHello"));
    List<TextFailure> failures = BounceText.failures(MailHeader.of(HEADER), parts);
    assertEquals(Optional.of("ann@example.com"), failures.get(0).address());
    List<MailPart> toTwo =
        List.of(
            parts.get(0), MailPart.of("message/rfc822", "To: ann@example.com, cat@example.com"));
    assertTrue(
        BounceText.failures(MailHeader.of(HEADER), toTwo).stream()
            .allMatch(failure -> failure.address().isEmpty()));
  }

  @Test
  void findsNothingInOrdinaryMail() {
    assertEquals(List.of(), read(HEADER, "Hello Bob,\nann@example.com says hi to you.\n"));
    assertEquals(List.of(), read(HEADER, ""));
  }

  @Test
  void readsEveryBeginningOfASample() {
    for (String sample : SAMPLES) {
      for (int end = 0; end <= sample.length(); end++) {
        for (TextFailure failure : read(HEADER, sample.substring(0, end))) {
          String address = failure.address().orElse("");
          assertFalse(address.startsWith("bob") || address.startsWith("eve"), address);
          failure.report();
        }
      }
    }
  }

  @Test
  void suppressesNobodyElseWhenASampleIsDamaged() {
    Random random = new Random(4);
    for (String sample : SAMPLES) {
      Set<String> spared =
          addresses(HEADER, sample).stream()
              .filter(address -> !suppressed(sample).contains(address))
              .collect(Collectors.toSet());
      for (int round = 0; round < 3000; round++) {
        StringBuilder damaged = new StringBuilder(sample);
        for (int i = random.nextInt(4); i >= 0; i--) {
          int at = random.nextInt(damaged.length());
          // Two lines made one can mean anything.
          switch (damaged.charAt(at) == '\n' ? 1 : random.nextInt(3)) {
            case 0 -> damaged.deleteCharAt(at);
            case 1 -> damaged.insert(at, "\n <>:().-@5 ".charAt(random.nextInt(12)));
            default -> damaged.setCharAt(at, (char) random.nextInt(0x300));
          }
        }
        Set<String> suppressed = suppressed(damaged.toString());
        for (String never : List.of("bob@example.net", "help@example.net", "eve@example.com")) {
          assertFalse(suppressed.contains(never), damaged.toString());
        }
        for (String address : spared) {
          assertFalse(suppressed.contains(address), damaged.toString());
        }
      }
    }
  }

  private static Set<String> suppressed(String text) {
    return read(HEADER, text).stream()
        .filter(failure -> failure.report().bounce().action() == Action.SUPPRESS)
        .flatMap(failure -> failure.address().stream())
        .collect(Collectors.toSet());
  }

  /** Texts of which each line, address or sign was once searched through the whole rest. */
  @Test
  void readsHugeTextsToTheirLimitOnly() {
    for (String head :
        List.of("", "These addresses failed:\n\n", "Transcript of session follows\n")) {
      for (String unit :
          List.of(
              "x",
              "@",
              "<",
              "\n",
              "n%d\n",
              "a%d@b.c\n",
              "<a%d@b.c>: 550 could not be delivered, a%d@b.c said: ",
              "<a%d@b.c>: no\n",
              "a%d@b.c (expanded from",
              ">>> RCPT TO:<a%d@b.c>\n<<< 550-no\n",
              "550 <a%d@b.c>... no\n",
              "contact a%d@b.c ",
              "Reason: %d\n")) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; text.length() < 2 * MarkedText.LONGEST; i++) {
          text.append(unit.replace("%d", Integer.toString(i)));
        }
        assertEquals(
            addresses(HEADER, text.substring(0, MarkedText.LONGEST)),
            addresses(HEADER, text.toString()));
      }
    }
  }
}
