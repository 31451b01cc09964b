package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bouncecodes.Bounce;
import org.bouncecodes.BounceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyCommandTest {

  private static final List<String> KEYS =
      List.of(
          "file",
          "index",
          "kind",
          "bounce",
          "recipient",
          "reply",
          "status",
          "code",
          "name",
          "server",
          "reason",
          "fault",
          "action",
          "permanence",
          "matchedBy",
          "evidence",
          "description",
          "remedy");

  @TempDir Path folder;

  @Test
  void everyLineGivesAnObjectWithTheKeysInOrder() {
    Invocation classify =
        Invocation.reading("550 5.1.1 no\n\nhello\n250 ok\n", "classify", "--lines");
    assertThat(classify.status()).isEqualTo(0);
    assertThat(classify.err()).isEmpty();
    assertThat(classify.json()).hasSize(4);
    for (Map<String, Object> verdict : classify.json()) {
      assertThat(verdict.keySet()).containsExactlyElementsIn(KEYS).inOrder();
      assertThat(verdict).containsEntry("file", "-");
      assertThat(verdict).containsEntry("recipient", "null");
    }
    assertThat(values(classify, "index")).containsExactly(1L, 2L, 3L, 4L).inOrder();
    assertThat(values(classify, "kind"))
        .containsExactly("bounce", "other", "other", "other")
        .inOrder();
    assertThat(values(classify, "bounce")).containsExactly(true, false, false, false).inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "452 4.2.2 qwertz",
        "452 4.2.2 Over quota",
        "550-5.7.26 Your email has been blocked - gsmtp",
        "5.7.899",
        "user unknown",
        "354 go on"
      })
  void verdictIsThatOfTheLibrary(String reply) {
    Bounce bounce = Bounce.of(reply);
    Map<String, Object> verdict = Invocation.reading(reply, "classify", "--lines").json().get(0);
    assertThat(verdict).containsEntry("reply", bounce.reply().orElse("null"));
    assertThat(verdict).containsEntry("status", bounce.status().orElse("null"));
    assertThat(verdict).containsEntry("code", bounce.code().map(BounceCode::code).orElse("null"));
    assertThat(verdict).containsEntry("name", bounce.code().map(Enum::name).orElse("null"));
    assertThat(verdict).containsEntry("server", bounce.server().map(Enum::name).orElse("null"));
    assertThat(verdict).containsEntry("reason", bounce.reason().name());
    assertThat(verdict).containsEntry("fault", bounce.fault().name());
    assertThat(verdict).containsEntry("action", bounce.action().name());
    assertThat(verdict).containsEntry("permanence", bounce.permanence().name());
    assertThat(verdict).containsEntry("matchedBy", bounce.matchedBy().name());
    assertThat(verdict).containsEntry("evidence", bounce.evidence().orElse("null"));
  }

  @Test
  void whatIsNotUtf8IsReplacedAndTheRestRead() {
    byte[] bytes =
        "\u00ff\u00fe\u0080 550 5.1.1 x\r\n\u0000\n450 4.2.1 y"
            .getBytes(StandardCharsets.ISO_8859_1);
    Invocation classify =
        Invocation.reading(new ByteArrayInputStream(bytes), "classify", "--lines");
    assertThat(classify.status()).isEqualTo(0);
    assertThat(values(classify, "status")).containsExactly("5.1.1", "null", "4.2.1").inOrder();
  }

  @Test
  void carriageReturnsAreNoPartOfTheReply() {
    Invocation table =
        Invocation.reading("550 5.1.1 x\r\n250 y\r\n", "classify", "--lines", "--format=table");
    assertThat(table.out()).doesNotContain("\r");
    assertThat(table.out()).contains("550 5.1.1 x\n");
  }

  @Test
  void emptyInputGivesNothing() {
    assertThat(Invocation.reading("", "classify", "--lines")).isEqualTo(new Invocation(0, "", ""));
  }

  @Test
  void orderIsKeptOverManyLines() {
    String input =
        IntStream.range(0, 20_000)
            .mapToObj(i -> (i % 2 == 0 ? "550 5.1.1 " : "452 4.2.2 ") + "x".repeat(i % 97))
            .collect(Collectors.joining("\n"));
    List<Map<String, Object>> verdicts =
        Invocation.reading(input, "classify", "--lines", "-").json();
    assertThat(verdicts).hasSize(20_000);
    for (int i = 0; i < verdicts.size(); i++) {
      assertThat(verdicts.get(i).get("index")).isEqualTo(i + 1L);
      assertThat(verdicts.get(i).get("status")).isEqualTo(i % 2 == 0 ? "5.1.1" : "4.2.2");
    }
  }

  @Test
  void unreadableFileDoesNotStopTheOthers() throws IOException {
    Path first = Files.writeString(folder.resolve("first"), "550 5.1.1 a\n");
    Path missing = folder.resolve("missing");
    Path last = Files.writeString(folder.resolve("last"), "550 5.1.1 b\n550 5.2.2 c\n");
    Invocation classify =
        Invocation.of(
            "classify",
            "--lines",
            first.toString(),
            missing.toString(),
            folder.toString(),
            last.toString());
    assertThat(classify.status()).isEqualTo(3);
    assertThat(values(classify, "file"))
        .containsExactly(first.toString(), last.toString(), last.toString())
        .inOrder();
    assertThat(values(classify, "index")).containsExactly(1L, 1L, 2L).inOrder();
    List<String> told = classify.err().lines().toList();
    assertThat(told).hasSize(2);
    assertThat(told.get(0)).startsWith("bounce classify: " + missing + ": ");
    assertThat(told.get(1)).startsWith("bounce classify: " + folder + ": ");
  }

  @Test
  void inputThatBreaksOffIsToldAfterWhatWasRead() {
    InputStream begun = new ByteArrayInputStream("550 5.1.1 a\n".getBytes(StandardCharsets.UTF_8));
    Invocation classify =
        Invocation.reading(
            new SequenceInputStream(begun, new BrokenInput()), "classify", "--lines");
    assertThat(classify.status()).isEqualTo(3);
    assertThat(classify.json()).hasSize(1);
    assertThat(classify.err()).isEqualTo("bounce classify: the standard input: cable pulled\n");
  }

  @Test
  void onlyKeepsTheNumbersOfTheLines() {
    Invocation classify =
        Invocation.reading(
            "250 ok\n550 5.1.1 x\n452 4.2.2 y\n", "classify", "--lines", "--only=SUPPRESS,retry");
    assertThat(values(classify, "index")).containsExactly(2L, 3L).inOrder();
    assertThat(values(classify, "action")).containsExactly("SUPPRESS", "RETRY").inOrder();
  }

  @Test
  void summaryCountsEveryLineOnStandardError() {
    String input = "250 ok\n550 5.1.1 x\n550 5.1.1 y\nhello\n";
    Invocation classify =
        Invocation.reading(input, "classify", "--lines", "--summary", "--only=NONE");
    assertThat(classify.json()).hasSize(1);
    assertThat(classify.err()).startsWith("4 lines: 2 bounces, 1 not");
    assertThat(classify.err()).containsMatch("SUPPRESS +2 +50 %");
    assertThat(classify.err()).containsMatch("REVIEW +1 +25 %");
  }

  @Test
  void tsvAndCsvHaveTheKeysAsTitles() {
    Invocation tsv = Invocation.reading("550 5.1.1 x\n\n", "classify", "--lines", "--format=tsv");
    assertThat(tsv.out().lines().findFirst()).hasValue(String.join("\t", KEYS));
    assertThat(tsv.out().lines().count()).isEqualTo(3);
    Invocation csv = Invocation.reading("550 5.1.1 x\n\n", "classify", "--lines", "--format=csv");
    assertThat(csv.out().lines().findFirst()).hasValue(String.join(",", KEYS));
  }

  @Test
  void tableIsTheDefaultOnTerminals() throws IOException {
    Path file = Files.writeString(folder.resolve("replies"), "550 5.1.1 \u001b[31m red\n");
    Invocation shown =
        Invocation.onTerminal(Map.of("NO_COLOR", "1"), "classify", "--lines", file.toString());
    assertThat(shown.out()).contains("SUPPRESS");
    assertThat(shown.out()).doesNotContain("{");
    assertThat(shown.out()).doesNotContain("\u001b");
    Invocation two =
        Invocation.onTerminal(Map.of(), "classify", "--lines", file.toString(), file.toString());
    assertThat(two.out()).contains("replies:1");
  }

  private static List<Object> values(Invocation invocation, String key) {
    return invocation.json().stream().map(verdict -> verdict.get(key)).toList();
  }
}
