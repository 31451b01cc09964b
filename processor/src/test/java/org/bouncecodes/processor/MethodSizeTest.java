package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * HotSpot leaves a method of more than 8,000 bytes to the interpreter for ever. Only what runs once
 * may be larger: the initializer of the enum.
 */
final class MethodSizeTest {

  private static final int LARGEST_COMPILED_METHOD = 8_000;

  @Test
  void sizesAreReadFromTheClassFile() {
    Compilation compilation =
        Project.ofColumns("@Key int code();").table("code\tname\n1\tA\n").compile();
    Map<String, Integer> sizes =
        MethodSizes.of(GeneratedCodes.classes(compilation).get("test.Codes"));

    // aload_0, getfield code, ireturn.
    assertThat(sizes).containsEntry("code()I", 5);
    assertThat(sizes.keySet())
        .containsAtLeast("<clinit>()V", "find(I)Ljava/util/Optional;", "of(I)Ltest/Codes;");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 200, 1000, 1700})
  void dottedTextKeys(int rows) {
    assertMethodsAreSmall(
        "@Key String code();", rows, i -> i % 3 + 2 + "." + i / 3 % 20 + "." + i / 60);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 200, 1000, 1700})
  void denseAndSparseNumberKeys(int rows) {
    assertMethodsAreSmall(
        "@Key int code();", rows, i -> String.valueOf(i % 2 == 0 ? i : i * 1_000_003L % 1_000_000));
  }

  @Test
  void textKeysOfEightDigits() {
    assertMethodsAreSmall(
        "@Key String code();",
        1700,
        i -> String.valueOf(10_000_000 + i * 7_919L * 104_729 % 90_000_000));
  }

  @Test
  void hundredsOfFirstCharacters() {
    assertMethodsAreSmall("@Key String code();", 1000, i -> "" + (char) ('\u4e00' + 7 * i));
  }

  @Test
  void hundredsOfCharactersAtEveryPlace() {
    assertMethodsAreSmall(
        "@Key String code();",
        1000,
        i ->
            ""
                + (char) ('\u4e00' + i % 40 * 9)
                + (char) ('\u4e00' + i / 40)
                + (char) ('\u5000' + i));
  }

  @Test
  void hundredsOfLengths() {
    assertMethodsAreSmall("@Key String code();", 500, i -> "x".repeat(i + 1));
  }

  @Test
  void longKeysThatPartLate() {
    assertMethodsAreSmall(
        "@Key String code();", 300, i -> "a".repeat(i) + "b" + "a".repeat(299 - i));
  }

  @Test
  void hundredsOfConstants() {
    StringBuilder constants = new StringBuilder("enum Kind { ");
    for (int i = 0; i < 1000; i++) {
      constants.append("K").append(i).append(", ");
    }
    assertMethodsAreSmall(constants + "}\n@Key Kind code();", 1000, i -> "K" + (999 - i));
  }

  @Test
  void keysOfSeveralColumns() {
    assertMethodsAreSmall(
        "@Key String code();\n@Key char letter();\n@Key Optional<Thread.State> state();",
        1000,
        "code\tletter\tstate",
        i -> i / 100 + "x\t" + (char) ('A' + i / 2 % 50) + (i % 2 == 0 ? "\t" : "\tNEW"));
  }

  private static void assertMethodsAreSmall(String columns, int rows, IntFunction<String> key) {
    assertMethodsAreSmall(columns, rows, "code", key);
  }

  private static void assertMethodsAreSmall(
      String columns, int rows, String header, IntFunction<String> key) {
    StringBuilder table = new StringBuilder("name\t" + header + "\n");
    for (int i = 0; i < rows; i++) {
      table.append("A").append(i).append('\t').append(key.apply(i)).append('\n');
    }
    Compilation compilation = Project.ofColumns(columns).table(table.toString()).compile();
    assertThat(GeneratedCodes.load(compilation, "test.Codes").constants()).hasSize(rows);
    GeneratedCodes.classes(compilation)
        .forEach(
            (name, classFile) ->
                MethodSizes.of(classFile)
                    .forEach(
                        (method, size) -> {
                          if (!method.startsWith("<clinit>") && !method.startsWith("$values()")) {
                            assertWithMessage("bytes of %s.%s", name, method)
                                .that(size)
                                .isAtMost(LARGEST_COMPILED_METHOD);
                          }
                        }));
  }
}
