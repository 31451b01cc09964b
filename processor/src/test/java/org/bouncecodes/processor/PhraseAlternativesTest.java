package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.bouncecodes.processor.Faults.assertNone;
import static org.bouncecodes.processor.Faults.assertOnTable;

import java.util.List;
import org.bouncecodes.processor.PhraseTexts.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases that stand for several, and the names of alternatives. */
final class PhraseAlternativesTest {

  private static final String HEADER = "phrase\tstate\texample\n";

  private static Project table(String table) {
    return Project.ofPhrases("@Phrase String phrase();\nOptional<Thread.State> state();")
        .table(table);
  }

  private static Project rows(String rows) {
    return table(HEADER + rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"user unknown", "user is unknown", "mailbox unknown", "mailbox  is\nUNKNOWN"})
  void everyCombinationIsAPhrase(String text) {
    assertThat(PhraseTexts.found(text, "{user|mailbox} {is|} unknown")).containsExactly(text);
  }

  @Test
  void alternativesMayHaveGapsStarsAndAlternatives() {
    String phrase = "{user * {un|not }known|box over*}";

    assertThat(PhraseTexts.found("user x unknown", phrase)).containsExactly("user x unknown");
    assertThat(PhraseTexts.found("user x not known", phrase)).containsExactly("user x not known");
    assertThat(PhraseTexts.found("box overfull", phrase)).containsExactly("box over");
    assertThat(PhraseTexts.found("user known", phrase)).isEmpty();
  }

  @Test
  void eachPhraseHasItsOwnWeight() {
    assertThat(new PhraseTexts(List.of("{user|mailbox} unknown")).weights("mailbox unknown"))
        .containsExactly(0, 15);
    assertThat(new PhraseTexts(List.of("{user|mailbox} unknown")).weights("user unknown"))
        .containsExactly(0, 12);
  }

  @Test
  void namesAreDefinedAboveTheHeader() {
    GeneratedPhrases phrases =
        GeneratedPhrases.load(
            table(
                    "# Words.\n{box}\tmailbox|mail box\n{whose box}\t{the|your} {box}\n"
                        + HEADER
                        + "{whose box} is full\t\tyour mail box is full\n"
                        + "{box} gone\tNEW\tmailbox gone\n")
                .compile());

    assertThat(phrases.value(0, "phrase")).isEqualTo("{whose box} is full");
    assertThat(phrases.hits("the mailbox is full; mail box gone"))
        .containsExactly(new Hit(0, 0, 19), new Hit(1, 21, 34));
  }

  @Test
  void phraseWithoutAlternativesIsAnExceptionToOthers() {
    GeneratedPhrases phrases =
        GeneratedPhrases.load(
            rows("{user|host} unknown\tNEW\tuser unknown\nhost unknown\tBLOCKED\thost unknown\n")
                .compile());

    assertThat(phrases.hits("host unknown")).containsExactly(new Hit(1, 0, 12));
    assertThat(phrases.hits("user unknown")).containsExactly(new Hit(0, 0, 12));
  }

  @Test
  void rowsThatSayTheSameMayShareAPhrase() {
    assertNone(rows("{a|b} x\tNEW\ta x\n{b|c} x\tNEW\tc x\n"));
  }

  @Test
  @Covers(Message.PhraseDoubled)
  void rowsThatDifferMayNotShareAPhrase() {
    assertOnTable(
        rows("{a|b} x\tNEW\ta x\n{b|c} x\tBLOCKED\tc x\n"),
        "codes.tsv:3:1: column 'phrase': \"b x\" stands with the same limits already in line 2"
            + " [PhraseDoubled]");
  }

  @ParameterizedTest
  @CsvSource({"{a|b|c} x, {b|d} x", "{b|d} x, {a|b|c} x"})
  void rowThatStandsForFewerPhrasesHasWhatItShares(String first, String second) {
    boolean isFewerFirst = first.equals("{b|d} x");
    GeneratedPhrases phrases =
        GeneratedPhrases.load(
            rows("%s\t%s\t%s x\n%s\t%s\t%s x\n"
                    .formatted(
                        first,
                        isFewerFirst ? "BLOCKED" : "NEW",
                        isFewerFirst ? "d" : "a",
                        second,
                        isFewerFirst ? "NEW" : "BLOCKED",
                        isFewerFirst ? "a" : "d"))
                .compile());

    assertThat(phrases.hits("b x")).containsExactly(new Hit(isFewerFirst ? 0 : 1, 0, 3));
    assertThat(phrases.hits("c x")).containsExactly(new Hit(isFewerFirst ? 1 : 0, 0, 3));
  }

  @Test
  void alternativesMayOverlap() {
    GeneratedPhrases phrases =
        GeneratedPhrases.load(rows("{{my |}box|{her |my }box} full\tNEW\tbox full\n").compile());

    assertThat(phrases.hits("my box full")).contains(new Hit(0, 0, 11));
  }

  @ParameterizedTest
  @CsvSource({"{a|b} x, a x, 3, 2", "a x, {a|b} x, 2, 3"})
  @Covers(Message.PhraseDoubled)
  void exceptionSaysSomethingElse(String first, String second, int plain, int other) {
    assertOnTable(
        rows("%s\tNEW\ta x\n%s\tNEW\ta x\n".formatted(first, second)),
        "codes.tsv:%d:1: column 'phrase': \"a x\" stands with the same limits already in line %d"
                .formatted(plain, other)
            + " [PhraseDoubled]");
  }

  @Test
  @Covers(Message.PhraseCovered)
  void rowHasAPhraseOfItsOwn() {
    assertOnTable(
        rows("{a|b|c} x\tNEW\ta x\n{b|c} x\tNEW\tc x\n"),
        "codes.tsv:3:1: column 'phrase': every phrase of \"{b|c} x\" stands in other rows, the"
            + " first in line 2 [PhraseCovered]");
  }

  @Test
  @Covers(Message.PhraseShadowed)
  void everyPhraseWinsItself() {
    assertOnTable(
        rows("{is|user} * not found\tNEW\tuser x not found\nnot found\tBLOCKED\tnot found\n"),
        "codes.tsv:2:1: \"is x not found\", a phrase of \"{is|user} * not found\", reaches line 3,"
            + " \"not found\", instead of its own row [PhraseShadowed]");
  }

  @Test
  @Covers(Message.PhraseShadowed)
  void everyVaguePhraseWinsItselfAmongThoseThatAreAsVague() {
    assertOnTable(
        rows("~{is|user} * not found\tNEW\tuser x not found\n~not found\tBLOCKED\tnot found\n"),
        "codes.tsv:2:1: \"is x not found\", a phrase of \"~{is|user} * not found\", reaches line 3,"
            + " \"~not found\", instead of its own row [PhraseShadowed]");
  }

  @ParameterizedTest
  @CsvSource({"~, ''", "~~, ''", "~~, ~"})
  void vaguePhrasesMayGiveWayToOthers(String vague, String less) {
    GeneratedPhrases phrases =
        GeneratedPhrases.load(
            rows("%s{access|is full, access|busy} denied\tNEW\taccess denied\n".formatted(vague)
                    + "%s{full|busy denied}\tBLOCKED\tis full\n".formatted(less))
                .compile());

    assertThat(phrases.hits("busy denied")).containsExactly(new Hit(1, 0, 11));
    assertThat(phrases.hits("access denied")).containsExactly(new Hit(0, 0, 13));
  }

  @Test
  @Covers(Message.PhraseCovered)
  void vagueRowHasAPhraseOfItsOwn() {
    assertOnTable(
        rows("~{a|b} x\tNEW\ta x\n{a|b|c} x\tBLOCKED\tc x\n"),
        "codes.tsv:2:1: column 'phrase': every phrase of \"~{a|b} x\" stands in other rows, the"
            + " first in line 3 [PhraseCovered]");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "{a|b x, opens a { without closing it",
        "{a|{b|c} x, opens a { without closing it",
        "a} x, has a } outside of braces",
        "{a|b}} x, has a } outside of braces",
        "a|b x, has a | outside of braces",
        "{a|b|a} x, has the alternative \"a\" twice",
        "{} x, `uses {}, which is not defined above`",
        "{a} x, `uses {a}, which is not defined above`",
        "{|} {|}, has the alternative \"\" twice",
      })
  @Covers(Message.PhraseForm)
  void bracesHoldAlternativesOrAName(String phrase, String fault) {
    assertOnTable(
        rows(phrase + "\t\tx\n"),
        "codes.tsv:2:1: column 'phrase': \"%s\" %s [PhraseForm]".formatted(phrase, fault));
  }

  @Test
  @Covers(Message.PhraseForm)
  void everyPhraseIsWrittenAsItIsCompared() {
    assertOnTable(
        rows("{a|B} x\t\ta x\n"),
        "codes.tsv:2:1: column 'phrase': \"B x\" is compared in lower case without accents; write 'b' for 'B'"
            + " [PhraseForm]");
    assertOnTable(
        rows("{a|} {b|}\t\ta b\n"), "codes.tsv:2:1: column 'phrase': \"\" is empty [PhraseForm]");
  }

  @Test
  @Covers(Message.PhraseForm)
  void nameIsKnown() {
    assertOnTable(
        table("{mailbox}\ta|b\n" + HEADER + "{mailbox} x\t\ta x\n{malbox} y\t\ta y\n"),
        "codes.tsv:4:1: column 'phrase': \"{malbox} y\" uses {malbox}, which is not defined above;"
            + " did you mean mailbox? [PhraseForm]");
  }

  @Test
  @Covers(Message.PhraseForm)
  void rowStandsForNoMoreThanWasMeant() {
    String ten = "{0|1|2|3|4|5|6|7|8|9}";

    assertOnTable(
        rows(ten.repeat(5) + "\t\t00000\n"),
        "codes.tsv:2:1: column 'phrase': \"%s...\" stands for more than 20000 phrases [PhraseForm]"
            .formatted(ten.repeat(5).substring(0, 60)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a\tb|c", "{a}", "{}\tb|c", "{a}\tb|c\td", "{a|b}\tc", "{{a}}\tb|c"})
  @Covers(Message.DefinitionForm)
  void definitionHasANameAndAMeaning(String definition) {
    assertOnTable(
        table(definition + "\n" + HEADER + "x\t\tx\n"),
        "codes.tsv:1:1: \"%s\" is no definition; write {name}, a tab and what it stands for"
                .formatted(definition.split("\t", -1)[0])
            + " [DefinitionForm]");
  }

  @Test
  @Covers(Message.PhraseForm)
  void definitionIsWrittenLikeAPhrase() {
    assertOnTable(
        table("{a}\tb|c}\n" + HEADER + "{a} x\t\tb x\n"),
        "codes.tsv:1:5: column '{a}': \"b|c}\" has a } outside of braces [PhraseForm]");
  }

  @Test
  @Covers(Message.DefinitionDoubled)
  void nameIsDefinedOnce() {
    assertOnTable(
        table("{a}\tb|c\n{a}\td\n" + HEADER + "{a} x\t\tb x\n"),
        "codes.tsv:2:1: {a} is defined already in line 1 [DefinitionDoubled]");
  }

  @Test
  @Covers(Message.DefinitionUnused)
  void nameIsUsed() {
    assertOnTable(
        table("{a}\tb|c\n" + HEADER + "x\t\tx\n"),
        "codes.tsv:1:1: {a} is used by no phrase [DefinitionUnused]");
  }

  @Test
  @Covers(Message.DefinitionUseless)
  void tableOfCodesDefinesNothing() {
    assertOnTable(
        Project.ofColumns("@Key String code();").table("{a}\tb|c\nname\tcode\nA\t1\n"),
        "codes.tsv:1:1: {a} defines alternatives, which only tables of phrases have"
            + " [DefinitionUseless]");
  }
}
