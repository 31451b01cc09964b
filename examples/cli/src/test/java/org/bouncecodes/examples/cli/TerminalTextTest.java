package org.bouncecodes.examples.cli;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTextTest {

  @Test
  void charactersThatSteerTerminalsAreReplaced() {
    assertThat(TerminalText.printable("a\u001b[31m\tb\u009b\u202ec\u007f\n"))
        .isEqualTo("a?[31m b??c??");
    assertThat(TerminalText.printable("gr\u00fc\u00df \u90ae\u4ef6"))
        .isEqualTo("gr\u00fc\u00df \u90ae\u4ef6");
  }

  @Test
  void widthCountsCells() {
    assertThat(TerminalText.width("abc")).isEqualTo(3);
    assertThat(TerminalText.width("\u90ae\u4ef6")).isEqualTo(4);
    assertThat(TerminalText.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void cutTextFits() {
    assertThat(TerminalText.cut("abcdef", 6)).isEqualTo("abcdef");
    assertThat(TerminalText.cut("abcdefg", 6)).isEqualTo("abc...");
    assertThat(TerminalText.cut("\u90ae\u4ef6\u90ae\u4ef6", 6)).isEqualTo("\u90ae...");
    assertThat(TerminalText.cut("\ud83d\udce7\ud83d\udce7\ud83d\udce7", 5))
        .isEqualTo("\ud83d\udce7...");
    assertThat(TerminalText.cut("abc", Integer.MAX_VALUE)).isEqualTo("abc");
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(TerminalText.wrap(" aa bb  cc dd ", 5)).containsExactly("aa bb", "cc dd").inOrder();
    assertThat(TerminalText.wrap("a toolongword b", 5))
        .containsExactly("a", "toolongword", "b")
        .inOrder();
    assertThat(TerminalText.wrap("", 5)).containsExactly("");
  }
}
