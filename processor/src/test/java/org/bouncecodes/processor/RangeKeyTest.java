package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.bouncecodes.processor.Faults.assertOnTable;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that end in a range of numbers. */
final class RangeKeyTest {

  private static final String RANGES = "@Key(ranges = true) String code();";

  private static Project project(String rows) {
    return Project.ofColumns(RANGES).table("code\tname\n" + rows);
  }

  @Test
  void rangeIsFoundByEachOfItsNumbers() {
    GeneratedCodes codes = project("5.7.606-649\tBLOCKED\n5.7.1\tDENIED\n").load();

    for (int i = 0; i <= 7_000; i++) {
      Optional<?> expected =
          i >= 606 && i <= 649
              ? Optional.of(codes.constant("BLOCKED"))
              : i == 1 ? Optional.of(codes.constant("DENIED")) : Optional.empty();
      assertWithMessage("5.7." + i).that(codes.find("5.7." + i)).isEqualTo(expected);
    }
    assertThat(codes.find("<5.7.610>", 1, 8)).hasValue(codes.constant("BLOCKED"));
    assertThat(codes.of("5.7.649")).isEqualTo(codes.constant("BLOCKED"));
    assertThat(codes.value("BLOCKED", "code")).isEqualTo("5.7.606-649");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.7.0606", "5.7.60", "5.7.", "5.7.606-", "5.7.606-648", "606", ""})
  void nothingElseFindsARange(String key) {
    assertThat(project("5.7.606-649\tBLOCKED\n").load().find(key)).isEqualTo(Optional.empty());
  }

  @Test
  void rangeIsFoundAsItStands() {
    GeneratedCodes codes = project("5.7.606-649\tBLOCKED\n").load();

    assertThat(codes.find("5.7.606-649")).hasValue(codes.constant("BLOCKED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s%s", "%2$s%1$s"})
  void rowWithANumberOfItsOwnWins(String order) {
    GeneratedCodes codes = project(order.formatted("8-12\tRANGE\n", "10\tOWN\n")).load();

    for (String number : List.of("8", "9", "11", "12")) {
      assertThat(codes.find(number)).hasValue(codes.constant("RANGE"));
    }
    assertThat(codes.find("10")).hasValue(codes.constant("OWN"));
    assertThat(codes.find("7")).isEqualTo(Optional.empty());
    assertThat(codes.find("13")).isEqualTo(Optional.empty());
  }

  @Test
  void rangeCrossesLengths() {
    GeneratedCodes codes = project("x98-102\tRANGE\n").load();

    for (int i = 0; i < 2_000; i++) {
      assertThat(codes.find("x" + i).isPresent()).isEqualTo(i >= 98 && i <= 102);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9-1",
        "5-5",
        "a-b",
        "1-5000",
        "1-1001",
        "x-9",
        "9-x",
        "1-",
        "-1",
        "1--2",
        "1-2-",
        "5.7.1-x9",
        "1-1234567890"
      })
  void otherTextsStayAsTheyAre(String key) {
    GeneratedCodes codes = project(key + "\tONLY\n").load();

    assertThat(codes.find(key)).hasValue(codes.constant("ONLY"));
    for (String number :
        List.of("1", "2", "5", "7", "9", "1-2", "a", "b", "x1", "5.7.1", "5.7.9")) {
      assertThat(codes.find(number)).isEqualTo(Optional.empty());
    }
  }

  @Test
  void largestRangeHasAThousandNumbers() {
    GeneratedCodes codes = project("1-1000\tRANGE\n").load();

    for (int i = 0; i < 2_000; i++) {
      assertThat(codes.find("" + i).isPresent()).isEqualTo(i >= 1 && i <= 1_000);
    }
  }

  @Test
  void rangesAreAskedFor() {
    GeneratedCodes codes =
        Project.ofColumns("@Key String code();").table("code\tname\n1-5\tTEXT\n2\tTWO\n").load();

    assertThat(codes.find("1-5")).hasValue(codes.constant("TEXT"));
    assertThat(codes.find("3")).isEqualTo(Optional.empty());
  }

  @Test
  void methodsOfLargeRangesAreSmall() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      rows.append("5.%d.%d-%d\tA%d\n".formatted(i, i, i + 999, i));
    }
    Compilation compilation = project(rows.toString()).compile();

    assertThat(GeneratedCodes.load(compilation, "test.Codes").find("5.19.1018").isPresent())
        .isTrue();
    MethodSizes.of(GeneratedCodes.classes(compilation).get("test.Codes"))
        .forEach((method, size) -> assertWithMessage(method).that(size).isAtMost(8_000));
  }

  @Test
  void rangeWithOtherKeyColumns() {
    GeneratedCodes codes =
        Project.ofColumns(RANGES + "\n@Key int number();\n@Key Optional<Thread.State> state();")
            .table(
                """
                code\tnumber\tstate\tname
                1-5\t7\t\tANY
                1-5\t7\tNEW\tFRESH
                3\t7\tNEW\tTHREE
                4-9\t8\t\tEIGHT
                """)
            .load();
    Enum<?> fresh = codes.constant("java.lang.Thread$State", "NEW");

    assertThat(codes.find("3", 7)).hasValue(codes.constant("ANY"));
    assertThat(codes.find("2", 7, fresh)).hasValue(codes.constant("FRESH"));
    assertThat(codes.find("3", 7, fresh)).hasValue(codes.constant("THREE"));
    assertThat(codes.find("4", 8)).hasValue(codes.constant("EIGHT"));
    assertThat(codes.find("6", 7)).isEqualTo(Optional.empty());
    assertThat(codes.find("3", 8)).isEqualTo(Optional.empty());
    assertThat(codes.find("4", 8, fresh)).isEqualTo(Optional.empty());
  }

  @Test
  void overlapIsToldOnceAndWithTheOtherKeys() {
    assertOnTable(
        Project.ofColumns(RANGES + "\n@Key int number();")
            .table("name\tcode\tnumber\nA\t1-5\t7\nB\t1-5\t8\nC\t2-9\t7\n"),
        "codes.tsv:4:3: column 'code': the range of key \"2-9\" with \"7\" shares a number with the"
            + " one in line 2 [KeyOverlap]");
  }

  @Test
  void doubledRangeIsADoubledKey() {
    assertOnTable(
        project("1-5\tA\n1-5\tB\n"),
        "codes.tsv:3:1: column 'code': the key \"1-5\" stands already in line 2 [KeyDoubled]");
  }

  @Test
  void rangesThatTouchDoNotOverlap() {
    Faults.assertNone(project("1-5\tA\n6-9\tB\nx1-5\tC\n"));
  }
}
