package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enums that are looked up by numbers, constants, or several columns. */
final class OtherKeyTest {

  private static final String KINDS = "enum Kind { SOFT, HARD, NEVER_USED }\n";

  @Test
  void numbers_areFoundAndNothingElse() {
    StringBuilder table = new StringBuilder("number\tname\n");
    for (int i = 0; i < 700; i++) {
      table.append("%d\tN%d\n".formatted(sparse(i), i));
    }
    table.append("2147483647\tMAX\n-2147483648\tMIN\n-1\tMINUS_ONE\n");
    GeneratedCodes codes = Project.ofColumns("@Key int number();").table(table.toString()).load();

    for (int i = 0; i < 700; i++) {
      assertThat(codes.find(sparse(i))).hasValue(codes.constant("N" + i));
      assertThat(codes.of(sparse(i))).isEqualTo(codes.constant("N" + i));
      assertThat(codes.find(sparse(i) + 1)).isEqualTo(Optional.empty());
      assertThat(codes.find(-sparse(i) - 2)).isEqualTo(Optional.empty());
    }
    assertThat(codes.find(Integer.MAX_VALUE)).hasValue(codes.constant("MAX"));
    assertThat(codes.find(Integer.MIN_VALUE)).hasValue(codes.constant("MIN"));
    assertThat(codes.find(-1)).hasValue(codes.constant("MINUS_ONE"));
    Throwable unknown = assertThrows(IllegalArgumentException.class, () -> codes.of(-7));
    assertThat(unknown).hasMessageThat().isEqualTo("no Codes for -7");
  }

  /** Dense at the beginning, then with ever larger gaps. */
  private static int sparse(int i) {
    return 2 * i + (i > 350 ? i * i * i : 0);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"byte, -128, 127", "short, -32768, 32767", "char, a, \u20ac", "char, ', \\"})
  void otherNumbers_areFound(String type, String first, String second) {
    GeneratedCodes codes =
        Project.ofColumns("@Key " + type + " code();")
            .table("code\tname\n%s\tA\n%s\tB\n".formatted(first, second))
            .load();

    assertThat(codes.find(number(type, first))).hasValue(codes.constant("A"));
    assertThat(codes.of(number(type, second))).isEqualTo(codes.constant("B"));
    assertThat(codes.find(number(type, "5"))).isEqualTo(Optional.empty());
  }

  private static Object number(String type, String text) {
    return switch (type) {
      case "byte" -> Byte.valueOf(text);
      case "short" -> Short.valueOf(text);
      default -> text.charAt(0);
    };
  }

  @Test
  void constants_areFound() {
    GeneratedCodes codes =
        Project.ofColumns(KINDS + "@Key Kind kind();")
            .table("kind\tname\nHARD\tA\nSOFT\tB\n")
            .load();

    assertThat(codes.find(kind(codes, "HARD"))).hasValue(codes.constant("A"));
    assertThat(codes.of(kind(codes, "SOFT"))).isEqualTo(codes.constant("B"));
    assertThat(codes.find(kind(codes, "NEVER_USED"))).isEqualTo(Optional.empty());
    Throwable unknown =
        assertThrows(IllegalArgumentException.class, () -> codes.of(kind(codes, "NEVER_USED")));
    assertThat(unknown).hasMessageThat().isEqualTo("no Codes for NEVER_USED");
  }

  private static Enum<?> kind(GeneratedCodes codes, String name) {
    return codes.constant("test.Code$Kind", name);
  }

  @Test
  void keyOfTextNumberAndConstant_isFoundAsAWholeOnly() {
    GeneratedCodes codes =
        Project.ofColumns(KINDS + "@Key String code();\n@Key int number();\n@Key Kind kind();")
            .table(
                """
                code\tnumber\tkind\tname
                a\t1\tSOFT\tA1S
                a\t1\tHARD\tA1H
                a\t2\tSOFT\tA2S
                ab\t1\tSOFT\tAB1S
                b\t3\tHARD\tB3H
                """)
            .load();
    Enum<?> soft = kind(codes, "SOFT");
    Enum<?> hard = kind(codes, "HARD");

    assertThat(codes.find("a", 1, soft)).hasValue(codes.constant("A1S"));
    assertThat(codes.find("a", 1, hard)).hasValue(codes.constant("A1H"));
    assertThat(codes.find("a", 2, soft)).hasValue(codes.constant("A2S"));
    assertThat(codes.find("ab", 1, soft)).hasValue(codes.constant("AB1S"));
    assertThat(codes.of("b", 3, hard)).isEqualTo(codes.constant("B3H"));
    assertThat(codes.find("xaby", 1, 3, 1, soft)).hasValue(codes.constant("AB1S"));
    assertThat(codes.of("xaby", 1, 2, 2, soft)).isEqualTo(codes.constant("A2S"));
    assertThat(codes.find("a", 2, hard)).isEqualTo(Optional.empty());
    assertThat(codes.find("a", 3, hard)).isEqualTo(Optional.empty());
    assertThat(codes.find("b", 3, soft)).isEqualTo(Optional.empty());
    assertThat(codes.find("c", 1, soft)).isEqualTo(Optional.empty());
    assertThrows(IndexOutOfBoundsException.class, () -> codes.find("ab", 1, 3, 1, soft));
    Throwable unknown =
        assertThrows(IllegalArgumentException.class, () -> codes.of("xaby", 1, 3, 2, hard));
    assertThat(unknown).hasMessageThat().isEqualTo("no Codes for \"ab\" with 2 with HARD");
  }

  @Test
  void keyOfTwoTexts_hasTwoSlices() {
    GeneratedCodes codes =
        Project.ofColumns("@Key String code();\n@Key String server();")
            .table("code\tserver\tname\n550\tpostfix\tA\n550\texim\tB\n5\tpostfix\tC\n")
            .load();

    assertThat(codes.find("550", "exim")).hasValue(codes.constant("B"));
    assertThat(codes.find("5", "postfix")).hasValue(codes.constant("C"));
    assertThat(codes.find("5", "exim")).isEqualTo(Optional.empty());
    assertThat(codes.find("exim 550", 5, 8, "exim 550", 0, 4)).hasValue(codes.constant("B"));
    Throwable unknown = assertThrows(IllegalArgumentException.class, () -> codes.of("550", "exi"));
    assertThat(unknown).hasMessageThat().isEqualTo("no Codes for \"550\" with \"exi\"");
  }

  @Test
  void optionalKey_findsRowsWithAndWithoutIt() {
    GeneratedCodes codes =
        Project.ofColumns(KINDS + "@Key String code();\n@Key Optional<Kind> kind();")
            .table(
                """
                code\tkind\tname
                5.1.1\t\tANY
                5.1.1\tHARD\tHARD_ONLY
                5.2.2\tSOFT\tSOFT_ONLY
                5.3.3\t\tPLAIN
                """)
            .load();
    Enum<?> soft = kind(codes, "SOFT");
    Enum<?> hard = kind(codes, "HARD");

    assertThat(codes.find("5.1.1")).hasValue(codes.constant("ANY"));
    assertThat(codes.find("5.1.1", hard)).hasValue(codes.constant("HARD_ONLY"));
    assertThat(codes.find("5.1.1", soft)).isEqualTo(Optional.empty());
    assertThat(codes.find("5.2.2")).isEqualTo(Optional.empty());
    assertThat(codes.find("5.2.2", soft)).hasValue(codes.constant("SOFT_ONLY"));
    assertThat(codes.of("5.3.3")).isEqualTo(codes.constant("PLAIN"));
    assertThat(codes.find("5.3.3", hard)).isEqualTo(Optional.empty());
    assertThat(codes.find("#5.1.1", 1, 6)).hasValue(codes.constant("ANY"));
    assertThat(codes.find("#5.1.1", 1, 6, hard)).hasValue(codes.constant("HARD_ONLY"));
    assertThat(codes.value("ANY", "kind")).isEqualTo(Optional.empty());
    assertThat(codes.value("HARD_ONLY", "kind")).isEqualTo(Optional.of(hard));
    Throwable unknown = assertThrows(IllegalArgumentException.class, () -> codes.of("5.2.2"));
    assertThat(unknown).hasMessageThat().isEqualTo("no Codes for \"5.2.2\"");
  }

  @Test
  void optionalKey_mayBeMissingInEveryRow() {
    GeneratedCodes codes =
        Project.ofColumns(KINDS + "@Key String code();\n@Key Optional<Kind> kind();")
            .table("code\tkind\tname\n5.1.1\t\tA\n")
            .load();

    assertThat(codes.find("5.1.1")).hasValue(codes.constant("A"));
    assertThat(codes.find("5.1.1", kind(codes, "HARD"))).isEqualTo(Optional.empty());
  }
}
