package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which columns an interface can have, and what the constants answer for them. */
final class ColumnsTest {

  @Test
  void httpStatus_hasColumnsOfAllTypes() {
    GeneratedCodes codes =
        Project.ofColumns(
                """
                enum Kind { CLIENT, SERVER }
                @Key int status();
                @Summary String phrase();
                Kind kind();
                Optional<String> note();
                Optional<Kind> also();
                Optional<Long> limit();
                List<String> headers();
                List<Integer> related();
                Set<Kind> kinds();
                Set<Character> letters();
                boolean cacheable();
                byte tiny();
                short small();
                long big();
                float share();
                double ratio();
                char letter();
                """)
            .table(
                """
                status\tname\tphrase\tkind\tnote\talso\tlimit\theaders\trelated\tkinds\tletters\tcacheable\ttiny\tsmall\tbig\tshare\tratio\tletter
                404\tNOT_FOUND\tNot Found\tCLIENT\tgone?\tSERVER\t9\tVary|Age\t410|403\tCLIENT|SERVER\tx|y\ttrue\t-128\t32767\t9223372036854775807\t1.5\t-2.5e-3\t\u20ac
                500\tERROR\tInternal\tSERVER\t\t\t\t\t\t\t\tfalse\t127\t-32768\t-9223372036854775808\t3\t.5\t'
                """)
            .load();

    assertThat(codes.find(404)).hasValue(codes.constant("NOT_FOUND"));
    assertThat(codes.find(405)).isEqualTo(Optional.empty());
    Object client = codes.constant("test.Code$Kind", "CLIENT");
    Object server = codes.constant("test.Code$Kind", "SERVER");
    assertRow(
        codes,
        "NOT_FOUND",
        "status",
        404,
        "phrase",
        "Not Found",
        "kind",
        client,
        "note",
        Optional.of("gone?"),
        "also",
        Optional.of(server),
        "limit",
        Optional.of(9L),
        "headers",
        List.of("Vary", "Age"),
        "related",
        List.of(410, 403),
        "kinds",
        Set.of(client, server),
        "letters",
        Set.of('x', 'y'),
        "cacheable",
        true,
        "tiny",
        (byte) -128,
        "small",
        (short) 32767,
        "big",
        Long.MAX_VALUE,
        "share",
        1.5f,
        "ratio",
        -0.0025,
        "letter",
        '\u20ac');
    assertRow(
        codes,
        "ERROR",
        "status",
        500,
        "phrase",
        "Internal",
        "kind",
        server,
        "note",
        Optional.empty(),
        "also",
        Optional.empty(),
        "limit",
        Optional.empty(),
        "headers",
        List.of(),
        "related",
        List.of(),
        "kinds",
        Set.of(),
        "letters",
        Set.of(),
        "cacheable",
        false,
        "tiny",
        (byte) 127,
        "small",
        (short) -32768,
        "big",
        Long.MIN_VALUE,
        "share",
        3f,
        "ratio",
        0.5,
        "letter",
        '\'');
  }

  private static void assertRow(GeneratedCodes codes, String name, Object... columns) {
    for (int i = 0; i < columns.length; i += 2) {
      assertThat(codes.value(name, (String) columns[i])).isEqualTo(columns[i + 1]);
    }
  }

  @Test
  void listOfMoreThanTenElements_keepsThemAll() {
    String elements = "a|b|c|d|e|f|g|h|i|j|k|l|a";
    GeneratedCodes codes =
        Project.ofColumns("@Key String code();\nList<String> all();")
            .table("code\tname\tall\n1\tA\t" + elements + "\n")
            .load();

    assertThat(codes.value("A", "all")).isEqualTo(List.of(elements.split("\\|")));
  }

  @Test
  void inheritedMethodsAreColumns_defaultMethodsAreNot() {
    GeneratedCodes codes =
        Project.of(
                """
                package test;
                public interface Base<T, K extends Comparable<K>> {
                  @org.bouncecodes.codetable.Key K code();
                  T text();
                  java.util.List<T> more();
                  String dropped();
                  default String shout() { return text() + "!"; }
                }
                """,
                Project.schema(
                        """
                        @Override default String dropped() { return "dropped by " + name(); }
                        String name();
                        String toString();
                        static String helper() { return ""; }
                        """)
                    .replace("interface Code", "interface Code extends Base<String, String>"))
            .table("code\tname\ttext\tmore\n5.1.1\tA\thello\tx|y\n")
            .load();

    assertThat(codes.find("5.1.1")).hasValue(codes.constant("A"));
    assertThat(codes.value("A", "shout")).isEqualTo("hello!");
    assertThat(codes.value("A", "dropped")).isEqualTo("dropped by A");
    assertThat(codes.value("A", "more")).isEqualTo(List.of("x", "y"));
  }

  @Test
  void defaultMethodStaysOne_whenItsOriginalIsInheritedTwice() {
    String root = "package test;\npublic interface Root { String text(); }\n";
    String middle =
        """
        package test;
        public interface Middle extends Root {
          @Override default String text() { return "default"; }
        }
        """;
    String schema = Project.schema("@Key String code();");
    for (String bases : List.of("Middle, Root", "Root, Middle")) {
      GeneratedCodes codes =
          Project.of(root, middle, schema.replace("Code {", "Code extends " + bases + " {"))
              .table("code\tname\n1\tA\n")
              .load();

      assertThat(codes.value("A", "text")).isEqualTo("default");
    }
  }

  @Test
  void schemaMayBeNested() {
    Compilation compilation =
        Project.of(
                """
                package test.inner;
                import org.bouncecodes.codetable.*;
                public final class Outer {
                  public enum Kind { ONE, TWO }
                  public interface Middle {
                    @CodeTable(table = "codes.tsv", generates = "Codes")
                    interface Code {
                      @Key String code();
                      Kind kind();
                    }
                  }
                }
                """)
            .table("code\tname\tkind\n1\tA\tTWO\n")
            .compile();
    GeneratedCodes codes = GeneratedCodes.load(compilation, "test.inner.Codes");

    assertThat(codes.of("1")).isEqualTo(codes.constant("A"));
    assertThat(codes.value("A", "kind")).isEqualTo(codes.constant("test.inner.Outer$Kind", "TWO"));
  }

  @Test
  void schemaMayBeInTheUnnamedPackage() {
    Compilation compilation =
        Project.of(
                """
                @org.bouncecodes.codetable.CodeTable(table = "codes.tsv", generates = "Codes")
                public interface Code {
                  @org.bouncecodes.codetable.Key String code();
                }
                """)
            .table("code\tname\n1\tA\n")
            .compile();

    assertThat(GeneratedCodes.load(compilation, "Codes").find("1").isPresent()).isTrue();
  }

  @Test
  void columnMayBeOfATypeThatIsGeneratedInTheSameBuild() {
    String reasons =
        Project.schema("@Key String word();")
            .replace("interface Code", "interface ReasonColumns")
            .replace("\"Codes\"", "\"Reason\"")
            .replace("codes.tsv", "reasons.tsv");
    GeneratedCodes codes =
        Project.of(
                Project.schema("@Key String code();\nReason reason();\nOptional<Reason> other();"),
                reasons)
            .table("code\tname\treason\tother\n5.2.2\tMAILBOX_FULL\tFULL\t\n5.7.1\tB\tSPAM\tFULL\n")
            .file("reasons.tsv", "word\tname\nfull\tFULL\nspam\tSPAM\n".getBytes(UTF_8))
            .load();

    Object full = codes.constant("test.Reason", "FULL");
    assertThat(codes.value("MAILBOX_FULL", "reason")).isEqualTo(full);
    assertThat(codes.value("B", "other")).isEqualTo(Optional.of(full));
  }

  @Test
  void visibilityFollowsTheInterface() {
    String hidden = Project.schema("@Key String code();").replace("public interface", "interface");
    Compilation compilation = Project.of(hidden).table("code\tname\n1\tA\n").compile();

    assertThat(GeneratedCodes.source(compilation)).contains("\nenum Codes implements Code {");
  }
}
