package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the processor lets through fits into a class file, however many rows that are. */
final class RowLimitTest {

  private static final Pattern FIT =
      Pattern.compile("holds (\\d+), split the table \\[RowLimit\\]");

  /** Compiles rows of equal columns; every text differs, so that each takes a constant. */
  private static Project rows(String columns, String header, String cells, int rows) {
    StringBuilder table = new StringBuilder("code\tname\t" + header + "\n");
    for (int i = 0; i < rows; i++) {
      table.append("C%1$d\tA%1$d\t".formatted(i)).append(cells.replace("#", "" + i)).append('\n');
    }
    return Project.ofColumns("@Key String code();\n" + columns).table(table.toString());
  }

  private static int limit(String columns, String header, String cells) {
    String fault = Faults.of(rows(columns, header, cells, 5_000).compile()).get(0);
    Matcher matcher = FIT.matcher(fault);
    assertThat(matcher.find()).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  @Test
  void largestTableOfEightColumns_worksInEveryRow() {
    String columns =
        "String text();\nint number();\nboolean flag();\nThread.State state();\nlong big();\n"
            + "double ratio();\nchar letter();";
    String header = "text\tnumber\tflag\tstate\tbig\tratio\tletter";
    String cells = "text #\t99999#\ttrue\tNEW\t8888888#\t#.5\t\u20ac";
    int limit = limit(columns, header, cells);
    assertThat(limit).isGreaterThan(1_600);

    Compilation compilation = rows(columns, header, cells, limit).compile();
    GeneratedCodes codes = GeneratedCodes.load(compilation, "test.Codes");

    Map<String, String> keys = new LinkedHashMap<>();
    for (int i = 0; i < limit; i++) {
      keys.put("C" + i, "A" + i);
    }
    LookupCheck.assertFindsExactly(codes, keys);
    assertThat(codes.value("A" + (limit - 1), "text")).isEqualTo("text " + (limit - 1));
  }

  @Test
  void limitIsNotLowerThanNeeded() {
    int limit = limit("String text();", "text", "text #");
    Compilation compilation = rows("String text();", "text", "text #", limit).compile();
    byte[] classFile = GeneratedCodes.classes(compilation).get("test.Codes");

    assertThat(MethodSizes.of(classFile).get("<clinit>()V")).isGreaterThan(64_000);
  }

  @Test
  void oneRowMore_isRefused() {
    int limit = limit("int number();", "number", "1");

    assertThat(Faults.of(rows("int number();", "number", "1", limit + 1).compile()))
        .containsExactly(
            ("codes.tsv:%d:1: the table has %d rows; an enum with these columns holds %d, split the"
                    + " table [RowLimit]")
                .formatted(limit + 2, limit + 1, limit));
  }

  @ParameterizedTest
  @CsvSource({
    "Optional<Long>,      9999999999#",
    "List<String>,        a#|b#|c#|d#|e#|f#|g#|h#|i#|j#",
    "Set<Double>,         1#.5|2#.5|3#.5|4#.5|5#.5|6#.5|7#.5|8#.5|9#.5|10#.5|11#.5|12#.5"
  })
  void largestTableOfOtherColumns_compiles(String type, String cell) {
    int limit = limit(type + " text();", "text", cell);
    Compilation compilation = rows(type + " text();", "text", cell, limit).compile();

    assertThat(Faults.of(compilation)).isEmpty();
  }
}
