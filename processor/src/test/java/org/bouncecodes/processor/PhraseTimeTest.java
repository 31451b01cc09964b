package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncecodes.processor.PhraseTexts.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text and however long, its time is bounded; tables may be large. */
final class PhraseTimeTest {

  private static final int LONG = 1_000_000;

  private static final PhraseTexts MATCHER =
      new PhraseTexts(
          List.of(
              "*" + "a".repeat(63) + "b",
              "*" + "a".repeat(PhraseMatcher.LONGEST_PART),
              "*a*",
              "a * b",
              "a * a * a * a * c",
              "a b a b a b a b a b a b a b a c",
              "user unknown",
              "user * unknown * address",
              "\u7528\u6237 * \u4e0d"));

  private static int countWithBegins(String text) {
    AtomicInteger hits = new AtomicInteger();
    PhraseMatcher.Lines lines =
        (any, begin) -> begin + 4 < any.length() && any.charAt(begin) == '5' ? begin + 3 : begin;
    assertTimeoutPreemptively(
        ofSeconds(10),
        () ->
            MATCHER
                .matcher()
                .match(
                    text,
                    lines,
                    (row, weight, hitBegin, last, end) -> hits.addAndGet(hitBegin < end ? 1 : 0)));
    return hits.get();
  }

  private static String repeated(String piece) {
    return piece.repeat(LONG / piece.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a ",
        "a b ",
        "ab",
        "user ",
        "user unknown ",
        "user\n",
        "user\n550 unknown ",
        "unknown address ",
        "\u7528\u6237",
        "\u7528\u6237 \u4e0d",
        " ",
        "\n",
        "\r",
        ".",
        "a.a-a@",
        "\uffff",
        "\ud800",
        "user                                                                      ",
        "x"
      })
  void longRepetitionsEndSoon(String piece) {
    assertThat(countWithBegins(repeated(piece))).isAtLeast(0);
  }

  @Test
  void longRunsEndSoon() {
    assertThat(countWithBegins(repeated("user ") + repeated(" ") + "unknown")).isEqualTo(1);
    assertThat(countWithBegins("user" + repeated("\n") + "550unknown")).isEqualTo(1);
    assertThat(countWithBegins(repeated("x") + " user unknown user unknown")).isEqualTo(2);
    assertThat(countWithBegins(repeated("a".repeat(63) + "c"))).isGreaterThan(0);
  }

  @Test
  void everyCharacterIsTotal() {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c <= 0xFFFF; c++) {
      text.append((char) c)
          .append("user ")
          .append((char) c)
          .append("unknown")
          .append((char) c)
          .append(" address ");
    }

    assertThat(countWithBegins(text.toString())).isGreaterThan(1_000);
  }

  @Test
  void randomTextEndsSoon() {
    Random random = new Random(2026);
    StringBuilder text = new StringBuilder();
    while (text.length() < LONG) {
      text.append("ab .\nc\u7528".charAt(random.nextInt(7)));
    }

    assertThat(countWithBegins(text.toString())).isGreaterThan(1_000);
  }

  @Test
  void manyOpeningsBeforeTheSamePartEndSoon() {
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      phrases.add("%s%s * b".formatted(letter(i / 26), letter(i % 26)));
    }
    PhraseTexts matcher = new PhraseTexts(phrases);
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < LONG; i++) {
      text.append(letter(i / 26 % 12)).append(letter(i % 26)).append(" b ");
    }

    AtomicInteger hits = new AtomicInteger();
    assertTimeoutPreemptively(
        ofSeconds(10),
        () ->
            matcher
                .matcher()
                .match(
                    text,
                    PhraseTexts.PLAIN,
                    (row, weight, begin, last, end) -> hits.incrementAndGet()));
    assertThat(hits.get()).isGreaterThan(LONG / 5);
  }

  private static char letter(int i) {
    return (char) ('a' + i);
  }

  @Test
  void tableOf20000PhrasesCompilesAndRuns() {
    StringBuilder table = new StringBuilder("phrase\texample\n");
    for (int i = 0; i < 20_000; i++) {
      String phrase = phrase(i);
      table.append(phrase).append('\t').append(phrase).append('\n');
    }
    Compilation compilation =
        Project.ofPhrases("@Phrase String phrase();").table(table.toString()).compile();
    GeneratedPhrases phrases = GeneratedPhrases.load(compilation);

    assertThat(phrases.rows()).hasSize(20_000);
    assertThat(GeneratedCodes.source(compilation, "test.Rules").length()).isGreaterThan(2 * 65_535);
    for (int i = 0; i < 20_000; i += 97) {
      assertThat(phrases.hits("so: " + phrase(i) + "."))
          .containsExactly(new Hit(i, 4, 4 + phrase(i).length()));
    }
    String text = (phrase(7) + " ").repeat(1_000);
    assertThat(phrases.hits(text)).hasSize(1_000);
  }

  /** Of one length and with a sign at the end, so that no phrase contains another. */
  private static String phrase(int i) {
    return "%s%05d %s!"
        .formatted(
            i % 3 == 0 ? "mail" : "\u7528\u6237\u4e0d" + (char) ('\u5000' + i),
            i * 7919L % 100_000,
            i % 2);
  }
}
