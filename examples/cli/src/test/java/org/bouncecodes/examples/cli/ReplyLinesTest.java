package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyLinesTest {

  @Test
  void onlyLineFeedsEndLines() throws IOException {
    assertThat(lines("a\rb\r\nc\u2028d\u000be\n\r\n\n"))
        .containsExactly("a\rb", "c\u2028d\u000be", "", "")
        .inOrder();
  }

  @Test
  void lastLineNeedsNoEnd() throws IOException {
    assertThat(lines("a\nb")).containsExactly("a", "b").inOrder();
    assertThat(lines("a\nb\n")).containsExactly("a", "b").inOrder();
    assertThat(lines("")).isEmpty();
  }

  @Test
  void byteOrderMarkIsSkippedAtTheBeginningOnly() throws IOException {
    assertThat(lines("\uFEFFa\n\uFEFFb\n")).containsExactly("a", "\uFEFFb").inOrder();
    assertThat(lines("\uFEFF")).hasSize(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {32_766, 32_767, 32_768, 32_769, 65_536, 100_000})
  void linesMayCrossTheBuffer(int length) throws IOException {
    String line = "x".repeat(length);
    assertThat(lines(line + "\r\n" + line + "\nend")).containsExactly(line, line, "end").inOrder();
  }

  @Test
  void longLineIsCutAndTheNextOneRead() throws IOException {
    List<String> lines = lines("x".repeat(ReplyLines.MAX_LENGTH + 100_000) + "\nnext\n");
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).hasLength(ReplyLines.MAX_LENGTH);
    assertThat(lines.get(1)).isEqualTo("next");
  }

  @Test
  void readyMeansThatAWholeLineIsThere() throws IOException {
    ReplyLines lines =
        new ReplyLines(new ByteArrayInputStream("a\nb\nc".getBytes(StandardCharsets.UTF_8)));
    assertThat(lines.next()).hasValue("a");
    assertThat(lines.isReady()).isTrue();
    assertThat(lines.next()).hasValue("b");
    assertThat(lines.isReady()).isFalse();
  }

  private static List<String> lines(String text) throws IOException {
    ReplyLines reader =
        new ReplyLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    List<String> lines = new ArrayList<>();
    for (Optional<String> line = reader.next(); line.isPresent(); line = reader.next()) {
      lines.add(line.get());
    }
    return lines;
  }
}
