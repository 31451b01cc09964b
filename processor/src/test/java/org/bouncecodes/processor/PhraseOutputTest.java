package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bouncecodes.processor.PhraseTexts.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated from a table of phrases. */
final class PhraseOutputTest {

  private static final String COLUMNS =
      "@Phrase String phrase();\n@Limit Optional<Thread.State> state();\nList<String> words();";
  private static final String TABLE =
      """
      phrase\tstate\twords\texample
      mailbox * full\t\ta|b\tMailbox is full
      full\tNEW\t\tfull
      n\u0153ud plein\t\t\tN\u0152UD plein
      """;
  private static final String GENERATED =
      "\n@Generated(\"org.bouncecodes.processor.PhraseTableProcessor\")\n";
  private static final int LARGEST_COMPILED_METHOD = 8_000;

  @TempDir private Path directory;

  private static Project project() {
    return Project.ofPhrases(COLUMNS).table(TABLE);
  }

  @Test
  void rowsAnswerTheirCells() {
    GeneratedPhrases phrases = GeneratedPhrases.load(project().compile());

    assertThat(phrases.rows()).hasSize(3);
    assertThat(phrases.value(0, "phrase")).isEqualTo("mailbox * full");
    assertThat(phrases.value(0, "words")).isEqualTo(List.of("a", "b"));
    assertThat(phrases.value(1, "state")).isEqualTo(Optional.of(Thread.State.NEW));
    assertThat(phrases.value(2, "phrase")).isEqualTo("n\u0153ud plein");
    assertThat(phrases.value(2, "state")).isEqualTo(Optional.empty());
  }

  @Test
  void limitsWeighMoreThanAnyWords() {
    GeneratedPhrases phrases = GeneratedPhrases.load(project().compile());

    assertThat(phrases.value(0, "limits")).isEqualTo(0);
    assertThat(phrases.value(1, "limits")).isEqualTo(4096);
    assertThat(phrases.value(2, "limits")).isEqualTo(0);
  }

  @Test
  void vaguePhrasesWeighLessThanNothingEvenWithALimit() {
    GeneratedPhrases phrases =
        GeneratedPhrases.load(
            Project.ofPhrases(COLUMNS)
                .table(
                    """
                    phrase\tstate\twords\texample
                    ~{access|entry} denied\t\t\tEntry denied
                    ~refused\tNEW\t\trefused
                    ~~gone\tNEW\tx\tgone
                    full\t\t\tAccess denied, refused: full
                    """)
                .compile());

    assertThat(phrases.value(0, "phrase")).isEqualTo("~{access|entry} denied");
    assertThat(phrases.value(0, "limits")).isEqualTo(-8192);
    assertThat(phrases.value(1, "limits")).isEqualTo(-4096);
    assertThat(phrases.value(2, "limits")).isEqualTo(-12288);
    assertThat(phrases.hits("entry denied")).containsExactly(new Hit(0, 0, 12));
  }

  @Test
  void matcherOfTheRuntimeCountsTheRows() {
    GeneratedPhrases phrases = GeneratedPhrases.load(project().compile());

    assertThat(phrases.hits("N\u0152UD plein: mailbox  full"))
        .containsExactly(new Hit(2, 0, 10), new Hit(0, 12, 25), new Hit(1, 21, 25));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rows", "matcher", "MATCHER", "ROWS", "TABLE_SHA256", "limits", "example", "name"})
  void columnMayHaveAnyName(String name) {
    Project project =
        Project.ofPhrases("@Phrase String phrase();\nOptional<String> %s();".formatted(name))
            .table(
                name.equals("example")
                    ? "phrase\texample\nfull\tis full\n"
                    : "phrase\t%s\texample\nfull\tis full\tfull\n".formatted(name));

    assertThat(Faults.of(project.compile())).isEmpty();
  }

  @Test
  void generatedClassIsMarkedAsSuch() {
    assertThat(source(project())).contains(GENERATED);
    assertThat(sourceInModule("")).doesNotContain("Generated(");
  }

  @Test
  void moduleThatCanSeeTheMarkHasIt() {
    assertThat(sourceInModule("requires static java.compiler;")).contains(GENERATED);
  }

  private String sourceInModule(String directives) {
    DiskProject project =
        new DiskProject(directory)
            .write("src/module-info.java", "module test.rules { " + directives + " }\n")
            .write(
                "src/test/Rule.java",
                """
                package test;
                @org.bouncecodes.codetable.PhraseTable(table = "codes.tsv", generates = "Rules")
                interface Rule {
                  @org.bouncecodes.codetable.Phrase String phrase();
                }
                """)
            .write("tables/codes.tsv", "phrase\texample\nfull\tfull\n");
    assertThat(project.compile("-Acodetable.dir=" + project.path("tables"), "-Werror")).isEmpty();
    return project.generatedSource("Rules");
  }

  private static String source(Project project) {
    return GeneratedCodes.source(project.compile(), "test.Rules");
  }

  @Test
  void firstLineTellsWhereTheClassComesFrom() {
    assertThat(source(project()))
        .startsWith(
            "// Generated by org.bouncecodes.processor.PhraseTableProcessor from codes.tsv; do not"
                + " edit.\npackage test;\n");
  }

  @Test
  void sameTableGivesTheSameBytes() {
    Compilation first = project().compile();
    Compilation second = project().compile();

    assertThat(GeneratedCodes.source(second, "test.Rules"))
        .isEqualTo(GeneratedCodes.source(first, "test.Rules"));
    Map<String, byte[]> classes = GeneratedCodes.classes(first);
    GeneratedCodes.classes(second)
        .forEach((name, bytes) -> assertThat(bytes).isEqualTo(classes.get(name)));
  }

  /** Two tables, of which the first matcher finds the phrases of both. */
  private static Project along(String phrases, String marks) {
    return Project.of(
            """
            package test;
            import org.bouncecodes.codetable.*;

            @PhraseTable(table = "codes.tsv", generates = "Rules", along = Mark.class)
            public interface Rule {
              @Phrase String phrase();
            }
            """,
            """
            package test;
            import org.bouncecodes.codetable.*;

            @PhraseTable(table = "marks.tsv", generates = "Marks")
            public interface Mark {
              @Phrase String words();
            }
            """)
        .table("phrase\texample\n" + phrases)
        .file("marks.tsv", ("words\texample\n" + marks).getBytes(UTF_8));
  }

  @Test
  void matcherFindsThePhrasesOfOtherTablesBehindItsOwn() {
    Compilation compilation =
        along("mailbox full\tMailbox full\nquota\tquota\n", "full\tfull\n*gsmtp\tgsmtp\n")
            .compile();
    GeneratedPhrases phrases = GeneratedPhrases.load(compilation);

    assertThat(phrases.rows()).hasSize(2);
    assertThat(phrases.hits("The mailbox  full - agsmtp"))
        .containsExactly(new Hit(0, 4, 17), new Hit(2, 13, 17), new Hit(3, 21, 26));
    assertThat(GeneratedCodes.source(compilation, "test.Rules"))
        .contains("count {@link #rows}, then the rows of <code>Mark</code>.");
  }

  @Test
  void faultyTableOfAnotherInterfaceIsReportedThereOnly() {
    Compilation compilation = along("quota\tquota\n", "Full\tfull\n").compile();

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getMessage(Locale.ROOT)).contains("[PhraseForm]");
  }

  @Test
  void sourceIsAscii() {
    assertThat(source(project())).matches("[\n -~]*");
    assertThat(source(project())).contains("n\\u0153ud");
  }

  @Test
  void lintAndDoclintHaveNothingToSay() {
    Compilation compilation = project().options("-Werror", "-Xdoclint:all/package").compile();

    assertThat(
            compilation.diagnostics().stream()
                .filter(one -> (one.getSource() + "").contains("Rules")))
        .isEmpty();
  }

  /** The initializer and the methods rows0, rows200 and so on run once and may be larger. */
  @Test
  void methodsAreSmall() {
    StringBuilder table = new StringBuilder("phrase\tstate\twords\texample\n");
    for (int i = 0; i < 1_000; i++) {
      table.append("p%d * q\tNEW\ta|b|c|d|e|f|g|h\tp%d q\n".formatted(i, i));
    }
    Compilation compilation = Project.ofPhrases(COLUMNS).table(table.toString()).compile();
    GeneratedPhrases phrases = GeneratedPhrases.load(compilation);

    assertThat(phrases.rows()).hasSize(1_000);
    assertThat(phrases.hits("p7 q P999 q")).hasSize(3);
    GeneratedCodes.classes(compilation)
        .forEach(
            (name, classFile) ->
                MethodSizes.of(classFile)
                    .forEach(
                        (method, size) -> {
                          if (!method.startsWith("<clinit>") && !method.matches("rows\\d+\\(.*")) {
                            assertWithMessage("bytes of %s.%s", name, method)
                                .that(size)
                                .isAtMost(LARGEST_COMPILED_METHOD);
                          }
                        }));
  }

  @Test
  void rowsOfManyCellsFitIntoTheirMethods() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      words.add("w" + i);
    }
    StringBuilder table = new StringBuilder("phrase\tstate\twords\texample\n");
    for (int i = 0; i < 400; i++) {
      table.append("p%d\t\t%s\tp%d\n".formatted(i, String.join("|", words), i));
    }
    GeneratedPhrases phrases =
        GeneratedPhrases.load(Project.ofPhrases(COLUMNS).table(table.toString()).compile());

    assertThat(phrases.value(399, "words")).isEqualTo(words);
  }
}
