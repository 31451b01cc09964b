package org.bouncecodes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BounceCodeTest {

  /** The details registered for each subject X.0 to X.7; the registry ends at X.7.30. */
  private static final int[] LAST_DETAIL = {0, 10, 4, 6, 7, 6, 10, 30};

  static Stream<String> registeredDetails() {
    return Stream.iterate(0, subject -> subject + 1)
        .limit(LAST_DETAIL.length)
        .flatMap(
            subject ->
                Stream.iterate(0, detail -> detail + 1)
                    .limit(LAST_DETAIL[subject] + 1L)
                    .map(detail -> subject + "." + detail));
  }

  @ParameterizedTest
  @MethodSource("registeredDetails")
  void everyRegisteredDetailHasARow(String detail) {
    assertThat(
            Stream.of("2.", "4.", "5.")
                .anyMatch(digit -> BounceCode.find(digit + detail).isPresent()))
        .isTrue();
  }

  @Test
  void theRegistryHasEightyOneDetails() {
    assertThat(registeredDetails()).hasSize(81);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.0.0", "5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.4", "5.1.5", "5.1.6", "5.1.7", "5.1.8",
        "5.2.0", "5.2.1", "5.2.2", "5.2.3", "5.2.4", "5.3.0", "5.3.1", "5.3.2", "5.3.3", "5.3.4",
        "5.4.0", "5.4.1", "5.4.2", "5.4.3", "5.4.4", "5.4.5", "5.4.6", "5.4.7", "5.5.0", "5.5.1",
        "5.5.2", "5.5.3", "5.5.4", "5.5.5", "5.6.0", "5.6.1", "5.6.2", "5.6.3", "5.6.4", "5.6.5",
        "5.7.0", "5.7.1", "5.7.2", "5.7.3", "5.7.4", "5.7.5", "5.7.6", "5.7.7", "421", "450", "451",
        "452", "454", "455", "500", "501", "502", "503", "504", "521", "530", "534", "535", "538",
        "550", "551", "552", "553", "554", "555", "556",
      })
  void theCodesOfTheFirstListAndTheStandardRepliesHaveRows(String code) {
    assertThat(BounceCode.of(code).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @EnumSource(BounceCode.class)
  void everyRowIsFoundByItsKey(BounceCode row) {
    String text = "550-" + row.code() + " x";
    int end = 4 + row.code().length();
    if (row.server().isPresent()) {
      Server server = row.server().get();
      assertThat(BounceCode.find(row.code(), server)).hasValue(row);
      assertThat(BounceCode.of(text, 4, end, server)).isEqualTo(row);
    } else {
      assertThat(BounceCode.find(row.code())).hasValue(row);
      assertThat(BounceCode.of(text, 4, end)).isEqualTo(row);
    }
  }

  @ParameterizedTest
  @EnumSource(BounceCode.class)
  void onlyCodesAboutTheRecipientSuppress(BounceCode row) {
    if (row.action() == Action.SUPPRESS) {
      assertThat(row.fault()).isAnyOf(Fault.RECIPIENT, Fault.DOMAIN);
      assertThat(row.code()).doesNotMatch("5\\.0\\.0|5\\.7\\..*|\\d{3}");
      assertThat(row.permanence()).isNotEqualTo(Permanence.TEMPORARY);
    }
  }

  @ParameterizedTest
  @EnumSource(BounceCode.class)
  void theExampleOfARowLeadsToIt(BounceCode row) {
    Bounce bounce = Bounce.of(row.example(), Optional.empty(), row.server(), Optional.empty());
    if (row.server().isEmpty()) {
      assertWithMessage(row.example()).that(bounce.code()).hasValue(row);
    }
    assertWithMessage("%s: %s", row.example(), bounce)
        .that(bounce.code().get() == row || bounce.reason() == row.reason())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(BounceCode.class)
  void namesFollowTheRule(BounceCode row) {
    if (row.server().isPresent()) {
      assertThat(row.name()).startsWith(row.server().get().name() + "_");
    } else if (row.code().matches("\\d{3}")) {
      assertThat(row.name()).startsWith("REPLY_" + row.code() + "_");
    } else {
      String suffix =
          row.name().endsWith("_TRANSIENT") ? "4" : row.name().endsWith("_SUCCESS") ? "2" : "5";
      assertThat(row.code()).startsWith(suffix);
    }
  }

  @ParameterizedTest
  @EnumSource(BounceCode.class)
  void anActionIsOnlyNamedWhereItDiffers(BounceCode row) {
    // A token is sent with either class, so either usual action may be the wrong one.
    row.otherAction()
        .filter(any -> row.permanence() != Permanence.UNKNOWN)
        .ifPresent(
            action -> assertThat(action).isNotEqualTo(row.reason().action(row.permanence())));
  }

  @Test
  void ofNamesTheMissingCode() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> BounceCode.of("5.9.9"));
    assertThat(thrown).hasMessageThat().isEqualTo("no BounceCode for \"5.9.9\"");
  }

  @Test
  void theEnumWasGeneratedFromTheTableAsItStands() throws Exception {
    byte[] table = Files.readAllBytes(Path.of("..", "codes.tsv"));
    // javac would copy the constant into this class, where it could outlive the next table.
    String recorded = (String) BounceCode.class.getField("TABLE_SHA256").get(null);
    assertThat(recorded)
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(table)));
  }

  @Test
  void theGeneratedSourceIsAscii() throws IOException {
    Path source = Path.of("target/generated-sources/annotations/org/bouncecodes/BounceCode.java");
    assertThat(Files.readString(source)).matches("[\\x00-\\x7F]+");
  }
}
