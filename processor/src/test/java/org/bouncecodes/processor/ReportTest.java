package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.bouncecodes.processor.Faults.assertOnTable;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How the problems of a build are told together, and that the processor never throws. */
final class ReportTest {

  private static final String KEY = "@Key String code();\n";

  private static Project faultyRows(int number) {
    StringBuilder table = new StringBuilder("code\tname\tnumber\n");
    for (int i = 10; i < 10 + number; i++) {
      table.append(i).append("\tA").append(i).append("\tx\n");
    }
    return Project.ofColumns(KEY + "int number();").table(table.toString());
  }

  @Test
  @Covers(Message.AndMore)
  void twentyProblemsAreToldAndTheRestCounted() {
    List<String> faults = Faults.of(faultyRows(50).compile());

    assertThat(faults).hasSize(21);
    for (int i = 0; i < 20; i++) {
      assertThat(faults.get(i)).startsWith("codes.tsv:" + (i + 2) + ":");
    }
    assertThat(faults.get(20)).isEqualTo("and 30 more problems in \"codes.tsv\" [AndMore]");
  }

  @Test
  void twentyProblemsNeedNoRest() {
    List<String> faults = Faults.of(faultyRows(20).compile());

    assertThat(faults).hasSize(20);
    assertThat(faults.get(19)).startsWith("codes.tsv:21:8: ");
  }

  @Test
  void problemsOfAllStagesAreToldInTheOrderOfTheTable() {
    List<String> faults =
        Faults.of(
            Project.ofColumns(KEY + "int number();")
                .table(
                    """
                    code\tname\tnumber\tcolour
                    1\tA\t1\tred
                    2\tB\tx\tred
                    1\tC\t3\tred
                    4\tA\t4\tred
                    5\tclass\t5\tred
                    6\tF
                    7\tG\t7\tr\u0001d
                    8\t8\t\tred
                    """)
                .compile());

    assertThat(faults.stream().map(ReportTest::placeAndId))
        .containsExactly(
            "codes.tsv:1:18 [ColumnUnknown]",
            "codes.tsv:3:5 [CellType]",
            "codes.tsv:4:1 [KeyDoubled]",
            "codes.tsv:5:3 [NameDoubled]",
            "codes.tsv:6:3 [NameIllegal]",
            "codes.tsv:7:3 [CellCount]",
            "codes.tsv:8:8 [ControlCharacter]",
            "codes.tsv:9:3 [NameIllegal]",
            "codes.tsv:9:5 [CellEmpty]")
        .inOrder();
  }

  private static String placeAndId(String fault) {
    return fault.substring(0, fault.indexOf(": ")) + fault.substring(fault.lastIndexOf(" ["));
  }

  @Test
  void problemsOfSchemaAndOfAllTablesAreToldInOneBuild() {
    List<String> faults =
        Faults.of(
            Project.of(
                    Project.schema("Object code();\nint number(int a);"),
                    Project.schema(KEY)
                        .replace("interface Code", "interface Other")
                        .replace("\"Codes\"", "\"Others\"")
                        .replace("codes.tsv", "others.tsv"))
                .table("code\tname\n")
                .file("others.tsv", new byte[] {'a', (byte) 0xFF})
                .compile());

    assertThat(faults.stream().map(fault -> fault.substring(fault.lastIndexOf('['))))
        .containsExactly("[ColumnType]", "[MethodWithParameters]", "[TableEmpty]", "[NotUtf8]");
  }

  @Test
  void annotationWithoutValuesIsLeftToTheCompiler() {
    Compilation compilation =
        Project.of(
                """
                package test;
                @org.bouncecodes.codetable.CodeTable
                public interface Code {}
                """)
            .compile();

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getMessage(Locale.ROOT)).doesNotContain("processor");
  }

  @Test
  void nothingIsGeneratedFromAFaultyTable() {
    // A compiler that fails as soon as something is generated.
    List<String> faults =
        Faults.of(
            Project.ofColumns(KEY)
                .table("code\tname\n1\tA\n1\tB\n")
                .processors(new FailingFilerProcessor(new IllegalStateException()))
                .compile());

    assertThat(faults)
        .containsExactly(
            "codes.tsv:3:1: column 'code': the key \"1\" stands already in line 2 [KeyDoubled]");
  }

  @Test
  @Covers(Message.InternalError)
  void failureOfTheProcessorIsAnError() {
    List<String> faults =
        Faults.of(
            Project.ofColumns(KEY)
                .table("code\tname\n1\tA\n")
                .processors(new FailingFilerProcessor(new IllegalStateException("no space")))
                .compile());

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0))
        .matches(
            "the processor failed on Code; please report this:"
                + " java.lang.IllegalStateException: no space at .*\\(.*:\\d+\\)"
                + " \\[InternalError\\]");
  }

  @Test
  @Covers(Message.InternalError)
  void stackThatIsTooSmallIsAnError() {
    List<String> faults =
        Faults.of(
            Project.ofColumns(KEY)
                .table("code\tname\n1\tA\n")
                .processors(new FailingFilerProcessor(new StackOverflowError()))
                .compile());

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0)).contains("java.lang.StackOverflowError");
  }

  @Test
  @Covers(Message.GeneratedTwice)
  void fullDiskIsAnError() {
    assertOnTable(
        Project.ofColumns(KEY)
            .table("code\tname\n1\tA\n")
            .processors(new FailingFilerProcessor(new IOException("no space"))),
        "cannot write test.Codes: no space [GeneratedTwice]");
  }
}
