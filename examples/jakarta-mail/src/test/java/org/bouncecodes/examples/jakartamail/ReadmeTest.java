package org.bouncecodes.examples.jakartamail;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.bouncecodes.Action;
import org.bouncecodes.Bounce;
import org.bouncecodes.report.RecipientReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Holds the README's section on Jakarta Mail against this file, which is compiled and run. */
@Timeout(60)
class ReadmeTest {

  private static final Path SOURCE =
      Path.of("src/test/java/org/bouncecodes/examples/jakartamail/ReadmeTest.java");
  private static final Path README = Path.of("..", "..", "README.md");

  private final List<String> printed = new ArrayList<>();
  private final ScriptedServer server =
      ScriptedServer.start()
          .answer("RCPT TO:<bob", "550 5.1.1 <bob@example.net>: User unknown")
          .answer("RCPT TO:<cem", "450 4.7.1 Greylisted, try again in 5 minutes", ScriptedServer.OK)
          .answer("RCPT TO:<dan", "554 5.7.1 Client host blocked using zen.spamhaus.org");

  @AfterEach
  void stop() {
    server.close();
  }

  private MimeMessage message() throws MessagingException {
    Properties properties = server.properties();
    properties.setProperty("mail.smtp.sendpartial", "true");
    return Mails.to(
        properties, "ann@example.net", "bob@example.net", "cem@example.net", "dan@example.net");
  }

  @Test
  void readsAnException() throws MessagingException, IOException {
    MimeMessage message = message();
    try {
      Transport.send(message);
    } catch (MessagingException e) {
      for (RecipientVerdict verdict : Bounces.from(e, message.getAllRecipients())) {
        print(verdict.address(), verdict.action(), verdict.bounce());
      }
    }
    assertThat(printed).hasSize(4);
    assertThat(readme("")).contains(printed);
  }

  @Test
  void sendsAgain() throws MessagingException, IOException {
    server.answer("RCPT TO:<cem", ScriptedServer.OK); // This test has no five minutes.
    MimeMessage message = message();

    SuppressionList suppressed = new SuppressionList(InstantSource.system(), Duration.ofDays(7));
    Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 5);
    RetryLoop loop = new RetryLoop(suppressed, backoff);

    Outcome outcome = loop.deliver(message, message.getAllRecipients());
    print("accepted: " + outcome.accepted()); // also: failed(), open(), skipped()

    assertThat(readme("")).contains(printed);
    assertThat(suppressed.find("bob@example.net")).isPresent();
  }

  @Test
  void readsAReturnedMail() throws Exception {
    SuppressionList suppressed = new SuppressionList(InstantSource.system(), Duration.ofDays(7));
    MimeMessage message =
        Reports.mail(
            Reports.report(
                """
                Reporting-MTA: dns; mail.example.com

                Final-Recipient: rfc822; eve@example.net
                Original-Recipient: rfc822; eve@example.net
                Action: failed
                Status: 5.2.2
                Remote-MTA: dns; mx.example.net
                Diagnostic-Code: smtp; 552 5.2.2 <eve@example.net>: Mailbox full
                """));

    for (RecipientReport failed : ReturnedMail.read(message).failed()) {
      suppressed.add(failed);
      print(failed.address().orElse("?"), failed.bounce().action(), failed.bounce());
    }

    assertThat(readme("")).contains(printed);
    assertThat(suppressed.find("eve@example.net")).isPresent();
  }

  @Test
  void theReadmeShowsThisVeryCode() throws IOException {
    String source = Files.readString(SOURCE).replaceAll("\\s+", " ");
    List<List<String>> blocks = readme("java");
    assertThat(blocks).hasSize(3);
    for (List<String> block : blocks) {
      String code = String.join(" ", block);
      assertWithMessage(code).that(source).contains(code.strip().replaceAll("\\s+", " "));
    }
  }

  /** Returns the lines of each block in that language. */
  private static List<List<String>> readme(String language) throws IOException {
    String section =
        Files.readString(README).split("\n## Jakarta Mail\n", -1)[1].split("\n## ", -1)[0];
    List<List<String>> blocks = new ArrayList<>();
    String[] pieces = section.split("(?m)^```", -1);
    for (int i = 1; i < pieces.length; i += 2) {
      List<String> lines = pieces[i].lines().toList();
      if (lines.get(0).equals(language)) {
        blocks.add(lines.subList(1, lines.size()));
      }
    }
    return blocks;
  }

  private void print(String address, Action action, Bounce bounce) {
    print(String.join(" ", address, action.name(), bounce.reason().name(), bounce.text()).strip());
  }

  private void print(String line) {
    printed.add(line);
  }
}
