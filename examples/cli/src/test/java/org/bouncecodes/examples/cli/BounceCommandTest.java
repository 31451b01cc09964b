package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import org.bouncecodes.BounceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BounceCommandTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "help",
        "explain --help",
        "list -h",
        "classify --help",
        "score -h"
      })
  void helpShowsUsageExamplesAndExitCodes(String line) {
    Invocation help = Invocation.of(line.split(" ", -1));
    assertThat(help.status()).isEqualTo(0);
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("Usage: bounce");
    assertThat(help.out()).contains("Examples:");
    assertThat(help.out()).contains("Exit codes:");
    assertThat(help.out()).doesNotContain("\u001b");
  }

  @Test
  void helpOfOneCommandIsItsOwn() {
    assertThat(Invocation.of("help", "list")).isEqualTo(Invocation.of("list", "--help"));
  }

  @Test
  void versionNamesTheTable() {
    Invocation version = Invocation.of("--version");
    assertThat(version.status()).isEqualTo(0);
    assertThat(version.out()).startsWith("bounce ");
    assertThat(version.out()).contains(BounceCode.TABLE_SHA256.substring(0, 12));
  }

  @ParameterizedTest
  @CsvSource({
    "'', explain",
    "explian 5.1.1, explain",
    "explain, CODE|TEXT",
    "explain --fromat=json 5.1.1, --format",
    "explain --format=xml 5.1.1, json",
    "explain --format=jsno 5.1.1, json",
    "explain --color=sometimes 5.1.1, ALWAYS",
    "explain --command=RCP 5.1.1, RCPT",
    "explain --status=x 5.1.1, --status",
    "list --action=SUPRESS, SUPPRESS",
    "list --server=gmial, GMAIL",
    "list --fault=SENDERS, SENDER",
    "list --permanence=TEMP, PERMANENT",
    "list --class=five, five",
    "list --no-such-option, --",
    "classify --lines --only=NOTHING_LIKE_IT, RETRY",
  })
  void wrongUsageIsToldOnOneLine(String line, String hint) {
    Invocation wrong = Invocation.of(line.isEmpty() ? new String[0] : line.split(" ", -1));
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err().lines().count()).isEqualTo(1);
    assertThat(wrong.err()).contains(hint);
  }

  @Test
  void textThatBeginsWithAtIsNoFile() {
    assertThat(Invocation.of("explain", "@no-such-file 550 5.1.1 x").status()).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list --format=csv", "list", "explain 5.1.1"})
  void readerWhoHasEnoughEndsItQuietly(String line) {
    assertThat(writingTo("Broken pipe", line)).isEqualTo(new Invocation(0, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list --format=csv", "list", "explain --format=json 5.1.1"})
  void fullDiskIsTold(String line) {
    Invocation full = writingTo("No space left on device", line);
    assertThat(full.status()).isEqualTo(3);
    assertThat(full.err()).contains("No space left on device");
    assertThat(full.err().lines().count()).isEqualTo(1);
  }

  private static Invocation writingTo(String problem, String line) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(problem);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            out,
            err,
            false,
            false,
            false,
            OptionalInt.empty(),
            Map.of());
    int status = BounceCommand.in(console).execute(line.split(" ", -1));
    return new Invocation(status, "", err.toString(StandardCharsets.UTF_8));
  }
}
