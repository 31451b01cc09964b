package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.bouncecodes.processor.PhraseTexts.found;

import java.nio.CharBuffer;
import java.util.List;
import org.bouncecodes.processor.PhraseTexts.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the matcher finds, and where; the rest is left to {@link PhraseFuzzTest}. */
final class PhraseMatcherTest {

  private static List<Hit> hits(String text, PhraseMatcher.Lines lines, String... phrases) {
    return new PhraseTexts(List.of(phrases)).hits(text, lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user unknown",
        "USER Unknown",
        "user\t \r\n unknown",
        "user\u00a0unknown",
        "user\u3000\u2028unknown"
      })
  void caseAndWhiteSpaceDoNotMatter(String words) {
    assertThat(found(words, "user unknown")).containsExactly(words);
    assertThat(found("550 <" + words + ">: no", "user unknown")).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "the user unknown., true",
        "(user unknown), true",
        "550-user unknown, true",
        "user unknown.Please, true",
        "user unknown.please, false",
        "user unknown.5, true",
        "user unknown.\u7528, false",
        "user unknown\u7528\u6237, true",
        "user unknownx, false",
        "xuser unknown, false",
        "_user unknown, false",
        "user unknown9, false",
        "no-user unknown, false",
        "user unknown-host, false",
        "a@user unknown, false",
        "user unknown@example.com, false",
        "\u00fcuser unknown, false",
        "userunknown, false"
      })
  void phraseStandsBetweenBoundsOfWords(String text, boolean expected) {
    assertThat(found(text, "user unknown")).hasSize(expected ? 1 : 0);
  }

  @Test
  void gluedStarNeedsNoBound() {
    assertThat(found("awful fullness full", "*full")).containsExactly("full");
    assertThat(found("awful fullness full", "full*")).containsExactly("full", "full");
    assertThat(found("awfully a-full-b", "*full*")).containsExactly("full", "full");
    assertThat(found("xfully", "*ful*")).containsExactly("ful");
  }

  @Test
  void chineseAndJapaneseNeedNoBounds() {
    assertThat(found("\u6536\u4ef6\u7528\u6237\u4e0d\u5b58\u5728abc", "\u7528\u6237", "abc"))
        .containsExactly("\u7528\u6237", "abc");
  }

  @Test
  void othersAreFoldedToo() {
    assertThat(found("Bo\u00eete aux lettres PLEINE: l\u2019ADRESSE", "l'adresse", "boite aux"))
        .containsExactly("Bo\u00eete aux", "l\u2019ADRESSE");
    assertThat(
            found("\u041d\u0415\u0422 \u0442\u0430\u043a\u043e\u0433\u043e", "\u043d\u0435\u0442"))
        .containsExactly("\u041d\u0415\u0422");
    assertThat(found("\u201cfull\u00bb \u2014 na", "\"full\" - na"))
        .containsExactly("\u201cfull\u00bb \u2014 na");
  }

  @ParameterizedTest
  @CsvSource({
    "Postf\u00e4cher gel\u00f6scht, postfacher geloscht",
    "BO\u00ceTE REFUS\u00c9E, boite refusee",
    "buz\u00f3n del a\u00f1o, buzon del ano",
    "usu\u00e1rio n\u00e3o, usuario nao",
    "nie mo\u017cna z\u0142o\u017cy\u0107, nie mozna zlozyc",
    "schr\u00e1nka p\u0159\u00edjemce, schranka prijemce",
    "c\u00edmzett t\u0171z, cimzett tuz",
    "al\u0131c\u0131 \u0130LET\u0130 \u015fifre, alici ileti sifre",
    "c\u0103su\u021ba c\u0103su\u0163a, casuta casuta",
    "postl\u00e5dan \u00f8re, postladan ore",
    "h\u1ed9p th\u01b0 \u0111\u1ea7y ng\u01b0\u1eddi g\u1eedi, hop thu day nguoi gui",
    "\u0443\u0447\u0451\u0442, \u0443\u0447\u0435\u0442",
    "\u0391\u0393\u039d\u03a9\u03a3\u03a4\u039f\u03a3 \u03ac\u03b3\u03bd\u03c9\u03c3\u03c4\u03bf\u03c2 \u03c7\u03c1\u03ae\u03c3\u03c4\u03b7\u03c2 \u0390\u03b0\u03ca\u03cb \u03cc\u03cd, \u03b1\u03b3\u03bd\u03c9\u03c3\u03c4\u03bf\u03c3 \u03b1\u03b3\u03bd\u03c9\u03c3\u03c4\u03bf\u03c3 \u03c7\u03c1\u03b7\u03c3\u03c4\u03b7\u03c3 \u03b9\u03c5\u03b9\u03c5 \u03bf\u03c5",
  })
  void accentsDoNotMatter(String text, String phrase) {
    assertThat(found(text, phrase)).containsExactly(text);
    assertThat(found(phrase, phrase)).containsExactly(phrase);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 77, 78, 79, 1000})
  void gapHasAtMost80Characters(int between) {
    String text = "user " + "x".repeat(between) + " unknown";

    assertThat(found(text, "user * unknown"))
        .containsExactlyElementsIn(between <= 78 ? List.of(text) : List.of());
  }

  @Test
  void whiteSpaceInAGapCountsOnce() {
    String text = "user" + " ".repeat(500) + "unknown";

    assertThat(found(text, "user * unknown", "user unknown")).containsExactly(text, text);
    assertThat(found("a b" + " ".repeat(30) + "c d", "a * c d"))
        .containsExactly("a b" + " ".repeat(30) + "c d");
  }

  @Test
  void partsOfAPhraseDoNotOverlap() {
    assertThat(found("a b   c", "a b * b c")).isEmpty();
    assertThat(found("a b b   c", "a b * b c")).containsExactly("a b b   c");
    assertThat(found("spam", "spam * spam")).isEmpty();
    assertThat(found("spam is spam", "spam * spam")).containsExactly("spam is spam");
  }

  @Test
  void laterOpeningDoesNotHideTheOneThatFits() {
    assertThat(found("blocked, blocked by", "blocked * blocked by"))
        .containsExactly("blocked, blocked by");
  }

  @Test
  void allOpeningsWithinTheGapAreKept() {
    String[] phrases = new String[26];
    String[] expected = new String[26];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < phrases.length; i++) {
      text.append("x").append((char) ('a' + i)).append(' ');
      phrases[i] = "x" + (char) ('a' + i) + " * end";
    }
    text.append("end");
    for (int i = 0; i < expected.length; i++) {
      expected[i] = text.substring(3 * i);
    }

    assertThat(found(text.toString(), phrases)).containsExactlyElementsIn(expected);
  }

  @Test
  void severalGapsShareTheirOpenings() {
    String text = "mail from host was refused by policy";

    assertThat(
            found(
                text,
                "mail * refused",
                "mail * refused * policy",
                "mail * refused by",
                "mail * host * refused * policy",
                "from * refused * by * policy",
                "mail * policy * refused"))
        .containsExactly(
            "mail from host was refused",
            "mail from host was refused by",
            text,
            text,
            "from host was refused by policy");
  }

  @Test
  void phrasesThatOverlapAreAllFound() {
    assertThat(found("a b c", "a", "a b", "b", "b c", "a b c", "c"))
        .containsExactly("a", "a b", "b", "b c", "a b c", "c");
    assertThat(hits("aaaa", PhraseTexts.PLAIN, "*aa*"))
        .containsExactly(new Hit(0, 0, 2), new Hit(0, 1, 3), new Hit(0, 2, 4));
  }

  @Test
  void prefixesOfLinesAreSkipped() {
    PhraseMatcher.Lines lines = (text, begin) -> Math.min(text.length(), begin + 4);

    assertThat(hits("550-user\r\n55-\n550-unknown\n", lines, "user unknown"))
        .containsExactly(new Hit(0, 4, 25));
    // The first line has no prefix of its own.
    assertThat(hits("user", lines, "user")).containsExactly(new Hit(0, 0, 4));
    assertThat(hits("\nuser\nuseruser", lines, "user")).containsExactly(new Hit(0, 10, 14));
  }

  @Test
  void prefixDoesNotJoinWords() {
    PhraseMatcher.Lines lines = (text, begin) -> begin + 1;

    assertThat(hits("\nx-user", lines, "user")).containsExactly(new Hit(0, 3, 7));
    assertThat(hits("\nxx-user", lines, "user")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 200, 1000})
  void prefixOfAnyLengthIsSkipped(int length) {
    PhraseMatcher.Lines lines = (text, begin) -> begin + length;
    String text = "user\n" + "x".repeat(length) + "unknown";

    assertThat(hits(text, lines, "user unknown")).containsExactly(new Hit(0, 0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 193, 200, 201, 393, 400, 401, 1000, 5000})
  void beginIsFoundBehindLongLinesAndBlanks(int length) {
    PhraseMatcher.Lines lines = (text, begin) -> begin + 3;
    String filler = "x".repeat(length) + " ";
    String blanks = " ".repeat(length);
    String text = filler + "user" + blanks + "\n50-" + blanks + "unknown";

    assertThat(hits(text, lines, "user unknown"))
        .containsExactly(new Hit(0, length + 1, text.length()));
    text = "\n50 " + filler + "user" + blanks + "unknown " + filler;
    assertThat(hits(text, lines, "user unknown"))
        .containsExactly(new Hit(0, length + 5, 2 * length + 16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\ud83d", ".", "*"})
  void textsOfNothingHaveNothing(String text) {
    assertThat(found(text, "a", "*b*", "a * b")).isEmpty();
  }

  @Test
  void textNeedsToBeNoString() {
    CharBuffer text = CharBuffer.wrap("is full.");

    assertThat(new PhraseTexts(List.of("full")).hits(text, PhraseTexts.PLAIN))
        .containsExactly(new Hit(0, 3, 7));
  }

  @Test
  void weighsCharactersLessTheGaps() {
    PhraseTexts phrases =
        new PhraseTexts(
            List.of("user unknown", "user", "user * box", "user * of * full", "a * b", "*ser*"));

    assertThat(phrases.weights("user unknown")).containsExactly(0, 12, 1, 4, 5, 3);
    assertThat(phrases.weights("User  Unknown")).containsEntry(0, 12);
    assertThat(phrases.weights("user  of box is full"))
        .containsExactly(1, 4, 2, 4 + 3 - 3, 3, 4 + 2 + 4 - 3, 5, 3);
    assertThat(phrases.weights("a b")).containsExactly(4, 1);
  }
}
