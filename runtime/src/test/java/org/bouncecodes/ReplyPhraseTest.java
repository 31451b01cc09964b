package org.bouncecodes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the rules that phrases.tsv states about itself over every row. */
class ReplyPhraseTest {

  private static final int PHRASE = 0;
  private static final int SERVER = 1;
  private static final int COMMAND = 2;
  private static final int CODE = 3;
  private static final int REASON = 4;
  private static final int ACTION = 5;
  private static final int EXAMPLE = 6;

  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(Path.of("src/main/tables/phrases.tsv")).stream()
        .dropWhile(line -> !line.startsWith("phrase\t"))
        .skip(1)
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void theWholeTableIsCompiled() throws IOException {
    assertThat(ReplyPhrase.rows()).hasSize(rows().size());
    assertThat(ReplyPhrase.rows().size()).isAtLeast(600);
  }

  /** The proof at build time knows nothing of codes and servers; here the whole engine is asked. */
  @Test
  void everyExampleGetsTheReasonOfItsRow() throws IOException {
    for (String[] row : rows()) {
      Optional<Server> server =
          row[SERVER].isEmpty() ? Optional.empty() : Optional.of(Server.valueOf(row[SERVER]));
      Optional<Command> command =
          row[COMMAND].isEmpty() ? Optional.empty() : Optional.of(Command.valueOf(row[COMMAND]));
      Bounce bounce = Bounce.of(row[EXAMPLE], Optional.empty(), server, command);
      assertWithMessage("%s in %s: %s", row[PHRASE], row[EXAMPLE], bounce)
          .that(bounce.reason().name())
          .isEqualTo(row[REASON]);
    }
  }

  @Test
  void onlyWordsAboutTheRecipientSuppress() {
    for (ReplyPhrase row : ReplyPhrase.rows()) {
      for (Permanence permanence : Permanence.values()) {
        // A suppression list may well say that a user called the mails spam.
        if (row.action(permanence) == Action.SUPPRESS
            && row.reason() != Reason.ON_SUPPRESSION_LIST) {
          assertWithMessage(row.phrase())
              .that(row.reason().fault())
              .isAnyOf(Fault.RECIPIENT, Fault.DOMAIN);
          assertWithMessage(row.phrase())
              .that(row.phrase())
              .doesNotContainMatch(
                  "\\b(sender|your (ip|domain|server|host)|mail from|helo|spam|blocked using)\\b");
        }
      }
    }
  }

  @Test
  void vagueWordsSuppressNobody() {
    for (ReplyPhrase row : ReplyPhrase.rows()) {
      for (Permanence permanence : Permanence.values()) {
        if (row.phrase().startsWith("~")) {
          assertWithMessage(row.phrase())
              .that(row.action(permanence))
              .isNotEqualTo(Action.SUPPRESS);
        }
      }
    }
  }

  @Test
  void anActionIsOnlyNamedWhereItDiffers() throws IOException {
    for (String[] row : rows()) {
      if (!row[ACTION].isEmpty() && row[CODE].startsWith("4")) {
        assertWithMessage(row[PHRASE])
            .that(Action.valueOf(row[ACTION]))
            .isNotEqualTo(Reason.valueOf(row[REASON]).action(Permanence.TEMPORARY));
      }
    }
  }
}
