package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final ProgressBar progress =
      new ProgressBar(new PrintWriter(terminal, true, StandardCharsets.UTF_8), true, 100);

  @Test
  void rateAndTimeLeftAreShown() {
    assertThat(ProgressBar.line(3000, 250, OptionalLong.of(1000), 2))
        .isEqualTo("[======                  ]  25 %  3,000 mails  1,500/s  0:06 left");
    assertThat(ProgressBar.line(1, 1, OptionalLong.of(10_000), 1)).endsWith("  2:46:39 left");
    assertThat(ProgressBar.line(3000, 250, OptionalLong.empty(), 2))
        .isEqualTo("3,000 mails  1,500/s");
  }

  @Test
  void otherLinesTakeItsPlace() throws IOException {
    OutputStream lines = progress.beside(terminal);
    lines.write(bytes("first\n"));
    assertThat(progress.isHidden()).isFalse();
    progress.draw(1, 1, OptionalLong.empty());
    assertThat(progress.isHidden()).isFalse();
    lines.write(bytes("second\n"));
    assertThat(progress.isHidden()).isTrue();
    assertThat(terminal.toString(StandardCharsets.UTF_8))
        .matches("first\n\r\u001b\\[K1 mails  .*/s\r\u001b\\[Ksecond\n");
  }

  @Test
  void itStaysWhileNothingElseIsWritten() {
    progress.draw(1, 1, OptionalLong.empty());
    progress.draw(2, 1, OptionalLong.empty());
    assertThat(terminal.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b[K\r");
    assertThat(terminal.toString(StandardCharsets.UTF_8)).endsWith("/s");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
