package org.bouncecodes.processor;

import static org.bouncecodes.processor.Faults.assertOnMethod;
import static org.bouncecodes.processor.Faults.assertOnTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the processor says about tables of phrases. */
final class PhraseMessagesTest {

  private static final String PHRASE = "@Phrase String phrase();\n";
  private static final String LIMITED = PHRASE + "@Limit Optional<String> server();\n";
  private static final String SEEN = PHRASE + "@Limit(inText = true) Optional<String> code();\n";

  private static Project rows(String rows) {
    return Project.ofPhrases(PHRASE).table("phrase\texample\n" + rows);
  }

  private static Project limited(String rows) {
    return Project.ofPhrases(LIMITED).table("example\tphrase\tserver\n" + rows);
  }

  @Test
  @Covers(Message.PhraseMissing)
  void tableNeedsAPhrase() {
    assertOnTable(
        Project.ofPhrases("String phrase();").table("phrase\texample\nfull\tfull\n"),
        "Rule has no @Phrase; mark the String column with the phrases [PhraseMissing]");
  }

  @Test
  @Covers(Message.PhraseMissing)
  void phraseIsText() {
    assertOnTable(
        Project.ofPhrases("@Phrase int phrase();").table("phrase\texample\n7\t7\n"),
        "Rule has no @Phrase; mark the String column with the phrases [PhraseMissing]");
  }

  @ParameterizedTest
  @CsvSource({"Rule", "String", "Other"})
  @Covers(Message.AlongType)
  void alongIsAnotherInterfaceOfPhrases(String other) {
    assertOnTable(
        Project.of(
                """
                package test;
                import org.bouncecodes.codetable.*;

                @PhraseTable(table = "codes.tsv", generates = "Rules", along = %s.class)
                public interface Rule {
                  @Phrase String phrase();
                }
                """
                    .formatted(other),
                "package test;\ninterface Other {}\n")
            .table("phrase\texample\nfull\tfull\n"),
        "along = %s.class: it is no other interface with @PhraseTable [AlongType]"
            .formatted(other));
  }

  @ParameterizedTest
  @CsvSource({
    "String, java.lang.String",
    "List<String>, java.util.List<java.lang.String>",
    "Thread.State, java.lang.Thread.State",
    "Optional<Integer>, java.util.Optional<java.lang.Integer>"
  })
  @Covers(Message.LimitType)
  void limitMayBeAbsent(String type, String shown) {
    assertOnMethod(
        Project.ofPhrases(PHRASE + "@Limit " + type + " server();")
            .table("phrase\tserver\texample\nfull\tNEW\tfull\n"),
        "server() is a @Limit of type %s; a limit is an Optional of a String or an enum [LimitType]"
            .formatted(shown),
        type + " server()");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "User unknown, is compared in lower case without accents; write 'u' for 'U'",
        "\u00dcberlauf, is compared in lower case without accents; write 'u' for '\u00dc'",
        "can\u2019t, is compared in lower case without accents; write ''' for '\u2019'",
        "\u201eabc\", is compared in lower case without accents; write '\"' for '\u201e'",
        "a \u2013 b, is compared in lower case without accents; write '-' for '\u2013'",
        "user  unknown, holds two blanks side by side",
        "user\u00a0unknown, holds white space that is no plain blank",
        "\u00a0user, holds white space that is no plain blank",
        "user\u3000unknown, holds white space that is no plain blank",
      })
  @Covers(Message.PhraseForm)
  void phraseIsWrittenAsItIsCompared(String phrase, String fault) {
    assertOnTable(
        rows(phrase + "\t-\n"),
        "codes.tsv:2:1: column 'phrase': \"%s\" %s [PhraseForm]".formatted(phrase, fault));
  }

  @ParameterizedTest
  @CsvSource({
    "User unknown, is compared in lower case without accents; write 'u' for 'U'",
    "' user', begins with a blank",
    "'', is empty",
    "'us*er', has a * that is neither a gap between blanks nor glued to an end",
    "~user, 'begins with a ~, of which at most two make it vague'",
  })
  @Covers(Message.PhraseForm)
  void wordsOfAVaguePhraseAreToo(String words, String fault) {
    assertOnTable(
        rows("~~" + words + "\t-\n"),
        "codes.tsv:2:1: column 'phrase': \"%s\" %s [PhraseForm]".formatted(words, fault));
  }

  @ParameterizedTest
  @CsvSource({
    "*",
    "**",
    "***",
    "* *",
    "* * *",
    "us*er",
    "user* unknown",
    "user *unknown",
    "user * * unknown",
    "user * *",
    "* user",
    "user *",
    "* user *",
    "*user *",
    "* * user",
    "**user",
    "user**",
    "user * *unknown * x"
  })
  @Covers(Message.PhraseForm)
  void starIsAGapOrGluedToAnEnd(String phrase) {
    assertOnTable(
        rows(phrase + "\t-\n"),
        "codes.tsv:2:1: column 'phrase': \"%s\" has a * that is neither a gap between blanks nor"
                .formatted(phrase)
            + " glued to an end [PhraseForm]");
  }

  @Test
  @Covers(Message.PhraseForm)
  void partHasAtMost96Characters() {
    String longest = "x".repeat(PhraseMatcher.LONGEST_PART);

    assertOnTable(
        rows("a * " + longest + "x * b\t-\n"),
        "codes.tsv:2:1: column 'phrase': \"a * %s...\" is too long; put a gap after at most 96"
                .formatted("x".repeat(56))
            + " characters [PhraseForm]");
    Faults.assertNone(rows("abcdef * %1$s\tabcdef %1$s\n*%1$s*\t%1$s\n".formatted(longest)));
  }

  @Test
  @Covers(Message.CellEmpty)
  void phraseIsNotEmpty() {
    assertOnTable(
        rows("\tfull\n"),
        "codes.tsv:2:1: column 'phrase': the cell is empty; expected text [CellEmpty]");
  }

  @Test
  @Covers(Message.PhraseDoubled)
  void phraseStandsOnce() {
    assertOnTable(
        rows("full\tfull\n# gap\nfull\tis full\n"),
        "codes.tsv:4:1: column 'phrase': \"full\" stands with the same limits already in line 2"
            + " [PhraseDoubled]");
  }

  @Test
  @Covers(Message.PhraseDoubled)
  void phraseStandsOnceForEachLimit() {
    assertOnTable(
        limited("full\tfull\tA\nfull\tfull\tB\nfull\tfull\t\nis full\tfull\tB\n"),
        "codes.tsv:5:9: column 'phrase': \"full\" stands with the same limits already in line 3"
            + " [PhraseDoubled]");
  }

  @ParameterizedTest
  @CsvSource({
    "full, nothing",
    "full, fully",
    "full, is-full.example.com",
    "user * unknown, unknown user",
    "*full, fully",
    "full*, awful"
  })
  @Covers(Message.PhraseAbsent)
  void exampleContainsThePhrase(String phrase, String example) {
    assertOnTable(
        rows("%s\t%s\n".formatted(phrase, example)),
        "codes.tsv:2:%d: column 'example': \"%s\" does not contain the phrase \"%s\" [PhraseAbsent]"
            .formatted(phrase.length() + 2, example, phrase));
  }

  @Test
  @Covers(Message.PhraseLost)
  void longerPhraseWins() {
    assertOnTable(
        rows("mailbox full\tMailbox full\nfull\tThe mailbox full\n"),
        "codes.tsv:3:6: column 'example': \"The mailbox full\" reaches line 2, \"mailbox full\","
            + " instead of its own \"full\" [PhraseLost]");
  }

  @Test
  @Covers(Message.PhraseLost)
  void earlierPhraseWinsAmongEquals() {
    assertOnTable(
        rows("full\tfull or busy\nbusy\tfull or busy\n"),
        "codes.tsv:3:6: column 'example': \"full or busy\" reaches line 2, \"full\", instead of its"
            + " own \"busy\" [PhraseLost]");
  }

  @Test
  @Covers(Message.PhraseLost)
  void vaguePhraseGivesWayToAShorterOne() {
    assertOnTable(
        rows("~access denied\tAccess denied: full\nfull\tAccess denied: full\n"),
        "codes.tsv:2:16: column 'example': \"Access denied: full\" reaches line 3, \"full\", instead"
            + " of its own \"~access denied\" [PhraseLost]");
    assertOnTable(
        limited("entry full\t~entry full\tA\nfull\tfull\t\n"),
        "codes.tsv:2:1: column 'example': \"entry full\" reaches line 3, \"full\", instead of its"
            + " own \"~entry full\" [PhraseLost]");
  }

  @Test
  @Covers(Message.PhraseTied)
  void rowsThatTieAreToldWithBothLines() {
    String columns = PHRASE + "String reason();\n";
    assertOnTable(
        Project.ofPhrases(columns)
            .table("phrase\treason\texample\nfull\tA\tfull\n*full\tB\tafull\n"),
        "codes.tsv:2:8: column 'example': \"full\" reaches its own \"full\" and line 3, \"*full\","
            + " with equal right [PhraseTied]");
    Faults.assertNone(
        Project.ofPhrases(columns)
            .table("phrase\treason\texample\nfull\tA\tfull\n*full\tA\tafull\n"));
  }

  @Test
  @Covers(Message.PhraseLost)
  void limitOutweighsLength() {
    assertOnTable(
        limited("full mailbox\tmailbox\tA\nfull mailbox\tfull mailbox\tA\nfull\tfull\t\n"),
        "codes.tsv:2:1: column 'example': \"full mailbox\" reaches line 3, \"full mailbox\", instead"
            + " of its own \"mailbox\" [PhraseLost]");
    Faults.assertNone(limited("full mailbox\tfull\tA\nfull mailbox\tfull mailbox\t\n"));
  }

  @Test
  @Covers(Message.PhraseLost)
  void limitThatIsInTheTextHoldsThere() {
    assertOnTable(
        seen("mailbox full\t\t5.2 mailbox full\n"),
        "codes.tsv:3:15: column 'example': \"5.2 mailbox full\" reaches line 2, \"full\", instead of"
            + " its own \"mailbox full\" [PhraseLost]");
    Faults.assertNone(seen("mailbox full\t\t15.2 mailbox full\n"));
    Faults.assertNone(seen("mailbox full\t\t4.5.2 mailbox full\n"));
  }

  private static Project seen(String row) {
    return Project.ofPhrases(SEEN).table("phrase\tcode\texample\nfull\t5.2\tfull\n" + row);
  }
}
