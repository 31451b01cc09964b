package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

  private static final Paint PLAIN = new Paint(false);

  @Test
  void marksStandUnderThePartOfALaterLine() {
    assertThat(excerpt("one\r\ntwo 5.1.1\r\nthree", "5.1.1").lines(80, PLAIN))
        .containsExactly("one", "two 5.1.1", "    ^^^^^", "three")
        .inOrder();
  }

  @Test
  void nothingIsMarkedWhereNothingDecided() {
    assertThat(new Excerpt("one\ntwo", 0, 0).lines(80, PLAIN))
        .containsExactly("one", "two")
        .inOrder();
  }

  @Test
  void partOfSeveralLinesIsMarkedOnEachOfThemWithoutTheirPrefixes() {
    assertThat(
            excerpt(
                    "550-5.1.1 no\r\n550-5.1.1 such\r\n550 user here",
                    "no\r\n550-5.1.1 such\r\n550 user")
                .lines(80, PLAIN))
        .containsExactly(
            "550-5.1.1 no",
            "          ^^",
            "550-5.1.1 such",
            "          ^^^^",
            "550 user here",
            "    ^^^^")
        .inOrder();
  }

  @Test
  void strayCarriageReturnEndsNoLine() {
    assertThat(excerpt("one\rtwo 5.1.1", "5.1.1").lines(80, PLAIN))
        .containsExactly("one?two 5.1.1", "        ^^^^^")
        .inOrder();
  }

  @Test
  void wideCharactersMoveTheMarks() {
    assertThat(excerpt("\u90ae\u4ef6 5.1.1", "5.1.1").lines(80, PLAIN))
        .containsExactly("\u90ae\u4ef6 5.1.1", "     ^^^^^")
        .inOrder();
  }

  @Test
  void linesFarAwayAreLeftOut() {
    List<String> lines =
        excerpt("x\n".repeat(50) + "5.1.1\n" + "y\n".repeat(50), "5.1.1").lines(80, PLAIN);
    assertThat(lines)
        .containsExactly("...", "x", "x", "x", "5.1.1", "^^^^^", "y", "y", "y", "...")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 30, 39, 40, 41, 70, 500, 9_999})
  void longLineIsShownAroundThePart(int before) {
    String text = "\ud83d\udce7".repeat(before) + " 5.1.1 " + "y".repeat(9_999);
    List<String> lines = excerpt(text, "5.1.1").lines(40, PLAIN);
    assertThat(lines).hasSize(2);
    assertThat(TerminalText.width(lines.get(0))).isAtMost(40);
    int mark = TerminalText.width(lines.get(0).substring(0, lines.get(0).indexOf("5.1.1")));
    assertWithMessage("%s", lines).that(lines.get(1)).isEqualTo(" ".repeat(mark) + "^^^^^");
  }

  private static Excerpt excerpt(String text, String part) {
    int start = text.indexOf(part);
    return new Excerpt(text, start, start + part.length());
  }
}
