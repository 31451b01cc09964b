package org.bouncecodes;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the verdicts on the replies of replies.tsv, worded without regard to the tables. */
class ReplyWordingTest {

  private static final String REASON_SEPARATOR = "\\|";

  static Stream<Wording> wordings() throws IOException {
    try (InputStream table = ReplyWordingTest.class.getResourceAsStream("/replies.tsv")) {
      List<String> lines = new String(table.readAllBytes(), UTF_8).lines().toList();
      return lines.stream().filter(line -> !line.startsWith("#")).skip(1).map(Wording::of);
    }
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void theReasonIsFound(Wording wording) {
    Bounce bounce = Bounce.of(wording.reply());
    if (!wording.reasons().isEmpty()) {
      assertWithMessage("%s: %s", wording.reply(), bounce)
          .that(wording.reasons())
          .contains(bounce.reason().name());
    }
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void onlyAddressesThatDoNotWorkAreSuppressed(Wording wording) {
    Bounce bounce = Bounce.of(wording.reply());
    boolean suppressed = bounce.action() == Action.SUPPRESS;
    if (!wording.suppress().equals("?")) {
      assertWithMessage("%s: %s", wording.reply(), bounce)
          .that(suppressed)
          .isEqualTo(wording.suppress().equals("1"));
    }
  }

  record Wording(String reply, Set<String> reasons, String suppress) {
    static Wording of(String line) {
      String[] cells = line.split("\t", -1);
      Set<String> reasons =
          cells[1].isEmpty() ? Set.of() : Set.of(cells[1].split(REASON_SEPARATOR));
      return new Wording(cells[0].replace("\\n", "\n"), reasons, cells[2]);
    }
  }
}
