package readme;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncecodes.Action;
import org.bouncecodes.Bounce;
import org.bouncecodes.BounceCode;
import org.bouncecodes.Command;
import org.bouncecodes.Fault;
import org.bouncecodes.MatchedBy;
import org.bouncecodes.Permanence;
import org.bouncecodes.Reason;
import org.bouncecodes.report.DeliveryReport;
import org.bouncecodes.report.RecipientReport;
import org.junit.jupiter.api.Test;

/** Holds the Java of the README against this file, which is compiled and run. */
class ReadmeTest {

  private final List<String> done = new ArrayList<>();

  @Test
  void readsAReply() {
    Bounce bounce = Bounce.of("552 5.2.2 <ann@example.com>: Mailbox full");

    Reason reason = bounce.reason(); // MAILBOX_FULL
    Action action = bounce.action(); // PAUSE: the address is good but cannot receive now
    Fault fault = bounce.fault(); // RECIPIENT
    Permanence said = bounce.permanence(); // PERMANENT: the class digit, not yet what to do
    MatchedBy how = bounce.matchedBy(); // PHRASE: the words decided

    switch (action) {
      case NONE -> log("accepted");
      case RETRY, SLOW_DOWN, PAUSE -> later(bounce);
      case SUPPRESS -> neverAgain(bounce);
      case FIX_MESSAGE, FIX_SENDER, RESTORE_REPUTATION -> tellUs(bounce);
      case REVIEW -> askSomebody(bounce);
    }

    BounceCode code = BounceCode.of("5.2.2"); // or BounceCode.MAILBOX_FULL
    String meaning = code.description();
    String remedy = code.remedy().orElse("");
    Optional<BounceCode> unheardOf = BounceCode.find("5.9.9"); // empty

    assertWithMessage("what the comments of the README say")
        .that(List.of(reason, action, fault, said, how, code, unheardOf))
        .containsExactly(
            Reason.MAILBOX_FULL,
            Action.PAUSE,
            Fault.RECIPIENT,
            Permanence.PERMANENT,
            MatchedBy.PHRASE,
            BounceCode.MAILBOX_FULL,
            Optional.empty())
        .inOrder();
    assertWithMessage(meaning).that(remedy).isNotEmpty();
    assertWithMessage("PAUSE").that(done).containsExactly("later: MAILBOX_FULL");
  }

  @Test
  void readsMoreThanAReply() {
    Bounce bounce =
        Bounce.builder()
            .reply("550 5.7.27 refused")
            .status("5.7.27") // the Status field of a delivery report
            .remoteMta("dns; gmail-smtp-in.l.google.com") // at Gmail this code is about SPF
            .command(Command.DATA)
            .build();

    assertWithMessage("%s", bounce).that(bounce.reason()).isEqualTo(Reason.AUTHENTICATION_FAILED);
  }

  @Test
  void readsAMail() {
    String header = "From: MAILER-DAEMON@mx.example.net\nSubject: Undelivered Mail\n";
    String words = "<ann@example.com>: the mail could not be delivered\n";
    String fields =
        """
        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; ann@example.com
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 User unknown
        """;

    DeliveryReport report =
        DeliveryReport.builder()
            .header(header)
            .part("text/plain; charset=utf-8", words)
            .part("message/delivery-status", fields)
            .build();
    for (RecipientReport failed : report.failed()) {
      Bounce bounce = failed.bounce();
      log(failed.address().orElse("somebody") + ": " + bounce.action());
    }

    assertWithMessage("log").that(done).containsExactly("ann@example.com: SUPPRESS");
  }

  @Test
  void theReadmeShowsThisVeryCode() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/readme/ReadmeTest.java")).replaceAll("\\s+", " ");
    String readme = Files.readString(Path.of("..", "README.md"));
    int shown = 0;
    for (String block : readme.split("```java\n", -1)) {
      String code = block.substring(0, Math.max(0, block.indexOf("```")));
      if (code.contains("Bounce ")) {
        shown++;
        assertWithMessage(code).that(source).contains(code.strip().replaceAll("\\s+", " "));
      }
    }
    assertWithMessage("Java blocks of the README").that(shown).isEqualTo(3);
  }

  private void log(String what) {
    done.add(what);
  }

  private void later(Bounce bounce) {
    done.add("later: " + bounce.reason());
  }

  private void neverAgain(Bounce bounce) {
    done.add("never again: " + bounce.reason());
  }

  private void tellUs(Bounce bounce) {
    done.add("tell us: " + bounce.reason());
  }

  private void askSomebody(Bounce bounce) {
    done.add("ask: " + bounce.reason());
  }
}
