package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Enums that are looked up by a text. */
final class TextKeyTest {

  private static final List<String> SQLSTATE_CLASSES =
      List.of("00", "01", "02", "08", "0A", "21", "22", "23", "25", "40", "42", "53", "HV", "XX");

  /** Some hundred codes of five characters, told apart at any of them. */
  private static Map<String, String> sqlStates() {
    Map<String, String> states = new LinkedHashMap<>();
    for (String sqlClass : SQLSTATE_CLASSES) {
      for (int i = 0; i < 32; i++) {
        String state = sqlClass + "%03X".formatted(i * i * 3 % 0x1000);
        states.put(state, "STATE_" + state);
      }
    }
    return states;
  }

  @Test
  void sqlStates_areFoundAndNothingElse() {
    Map<String, String> states = sqlStates();
    assertThat(states.size()).isGreaterThan(400);
    StringBuilder table = new StringBuilder("sqlstate\tname\tcondition\tfatal\n");
    states.forEach(
        (state, name) ->
            table.append("%s\t%s\twhat %s means\t%s\n".formatted(state, name, state, "true")));
    GeneratedCodes codes =
        Project.ofColumns("@Key String sqlstate();\n@Summary String condition();\nboolean fatal();")
            .table(table.toString())
            .load();

    LookupCheck.assertFindsExactly(codes, states);
    LookupCheck.assertRefusesBadSlices(codes, "42000");
    assertThat(codes.value("STATE_42000", "condition")).isEqualTo("what 42000 means");
    assertThat(codes.value("STATE_42000", "fatal")).isEqualTo(true);
  }

  @Test
  void keysOfManyLengthsAndCharacters_areFound() {
    Map<String, String> keys = new LinkedHashMap<>();
    for (String key :
        List.of(
            "a",
            "b",
            "ab",
            "ba",
            "aa",
            "abc",
            "abd",
            "aba",
            "5.1.1",
            "5.1.10",
            "5.10.1",
            "51.1.1",
            "caf\u00e9",
            "cafe",
            "\u20ac",
            "\ud83d\ude00",
            "\ud83d\ude01",
            "\ud83e\ude00",
            "a b",
            "\"",
            "'",
            "\\",
            "\\\\",
            "\\u0041",
            "$L",
            "$S$T",
            "${x}",
            "case",
            "\uffff",
            "a\u2028b",
            "x".repeat(300),
            "x".repeat(299) + "y",
            "x".repeat(301))) {
      keys.put(key, "K" + keys.size());
    }

    LookupCheck.assertFindsExactly(load(keys), keys);
  }

  @Test
  void singleRow_isFound() {
    Map<String, String> keys = Map.of("only", "ONLY");

    LookupCheck.assertFindsExactly(load(keys), keys);
  }

  @Test
  void sliceThatIsAKey_isFoundInsideALongerText() {
    GeneratedCodes codes = load(Map.of("5.1.1", "BAD_MAILBOX", "5.1.10", "NULL_MX"));
    String reply = "550 5.1.10 <a@b.example>";

    assertThat(codes.find(reply, 4, 10)).hasValue(codes.constant("NULL_MX"));
    assertThat(codes.find(reply, 4, 9)).hasValue(codes.constant("BAD_MAILBOX"));
    assertThat(codes.find(reply, 4, 4)).isEqualTo(java.util.Optional.empty());
    assertThat(codes.find(reply, 0, reply.length())).isEqualTo(java.util.Optional.empty());
  }

  @Test
  void unknownSlice_isNamedInTheException() {
    GeneratedCodes codes = load(Map.of("5.1.1", "BAD_MAILBOX"));

    Throwable unknown =
        assertThrows(IllegalArgumentException.class, () -> codes.of("550 5.9.9 no", 4, 9));
    assertThat(unknown).hasMessageThat().isEqualTo("no Codes for \"5.9.9\"");
  }

  private static GeneratedCodes load(Map<String, String> namesByKey) {
    StringBuilder table = new StringBuilder("code\tname\n");
    namesByKey.forEach((key, name) -> table.append(key).append('\t').append(name).append('\n'));
    return Project.ofColumns("@Key String code();").table(table.toString()).load();
  }
}
