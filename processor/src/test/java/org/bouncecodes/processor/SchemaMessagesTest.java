package org.bouncecodes.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.bouncecodes.processor.Faults.assertOnMethod;
import static org.bouncecodes.processor.Faults.assertOnTable;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the processor says about the annotated type and its methods. */
final class SchemaMessagesTest {

  private static final String TABLE = "code\tname\n5.1.1\tA\n";
  private static final String KEY = "@Key String code();\n";

  private static Project source(String source) {
    return Project.of(source).table(TABLE);
  }

  @Test
  @Covers(Message.NotAnInterface)
  void classIsNoInterface() {
    assertOnTable(
        source(
            """
            package test;
            import org.bouncecodes.codetable.*;

            @CodeTable(table = "codes.tsv", generates = "Codes")
            abstract class Code {
              @Key abstract String code();
            }
            """),
        "@CodeTable belongs on an interface that is neither generic nor private; Code is of kind"
            + " class [NotAnInterface]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public class Code {}",
        "public enum Code {}",
        "public record Code(String code) {}",
        "public @interface Code {}"
      })
  @Covers(Message.NotAnInterface)
  void otherKindsAreToldOnce(String declaration) {
    String source =
        "package test;\n@org.bouncecodes.codetable.CodeTable(\n"
            + "table = \"codes.tsv\", generates = \"Codes\")\n"
            + declaration
            + "\n";
    List<String> faults = Faults.of(source(source).compile());

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0)).endsWith(" [NotAnInterface]");
  }

  @Test
  @Covers(Message.NotAnInterface)
  void genericInterfaceHasNoEnum() {
    assertOnTable(
        source(Project.schema(KEY).replace("interface Code", "interface Code<T>")),
        "@CodeTable belongs on an interface that is neither generic nor private; Code is generic or"
            + " private [NotAnInterface]");
  }

  @Test
  @Covers(Message.NotAnInterface)
  void privateInterfaceCannotBeImplemented() {
    assertOnTable(
        source(
            """
            package test;
            import org.bouncecodes.codetable.*;

            public class Outer {
              @CodeTable(table = "codes.tsv", generates = "Codes")
              private interface Code {
                @Key String code();
              }
            }
            """),
        "@CodeTable belongs on an interface that is neither generic nor private; Code is generic or"
            + " private [NotAnInterface]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no name", "class", "a.B", "1st"})
  @Covers(Message.GeneratedName)
  void generatedNameIsAnIdentifier(String name) {
    assertOnTable(
        source(Project.schema(KEY).replace("\"Codes\"", '"' + name + '"')),
        "generates = \"" + name + "\" is no simple Java class name [GeneratedName]");
  }

  @Test
  @Covers(Message.GeneratedTwice)
  void generatedNameIsNotInUse() {
    assertOnTable(
        source(Project.schema(KEY).replace("\"Codes\"", "\"Code\"")),
        "cannot write test.Code: Attempt to recreate a file for type test.Code [GeneratedTwice]");
  }

  @Test
  @Covers(Message.MethodWithParameters)
  void columnHasNoParameters() {
    assertOnMethod(
        Project.ofColumns(KEY + "String text(int number);").table(TABLE),
        "text(int) has parameters; a column is a method without parameters [MethodWithParameters]",
        "String text(int number);");
  }

  @Test
  @Covers(Message.MethodGeneric)
  void columnHasNoTypeParameters() {
    assertOnMethod(
        Project.ofColumns(KEY + "<T> List<T> text();").table(TABLE),
        "<T>text() has type parameters; a column is a method without them [MethodGeneric]",
        "<T> List<T> text();");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object",
        "java.util.Date",
        "java.lang.Integer",
        "int[]",
        "void",
        "java.util.List",
        "java.util.List<java.util.List<java.lang.String>>",
        "java.util.List<?>",
        "java.util.Optional<java.lang.Void>",
        "java.util.Map<java.lang.String,java.lang.String>"
      })
  @Covers(Message.ColumnType)
  void columnHasASupportedType(String type) {
    String named = type.equals("Object") ? "java.lang.Object" : type;
    assertOnMethod(
        Project.ofColumns(KEY + "@SuppressWarnings(\"rawtypes\") " + type + " text();")
            .table(TABLE),
        "text() returns "
            + named
            + "; a column is a String, a primitive, an enum, or an Optional, List or Set of String,"
            + " a boxed primitive or an enum [ColumnType]",
        type + " text();");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ordinal",
        "describeConstable",
        "getDeclaringClass",
        "values",
        "clone",
        "finalize"
      })
  @Covers(Message.ColumnReserved)
  void columnDoesNotMeetAFinalMethodOfEnum(String name) {
    assertOnMethod(
        Project.ofColumns(KEY + "String " + name + "();").table(TABLE),
        ("column '%1$s' cannot be: every enum has a method %1$s() of its own" + " [ColumnReserved]")
            .formatted(name),
        "String " + name + "();");
  }

  @Test
  @Covers(Message.KeyMissing)
  void oneColumnIsTheKey() {
    assertOnTable(
        Project.ofColumns("String code();").table(TABLE),
        "Code has no @Key; mark the column by which rows are looked up [KeyMissing]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boolean",
        "long",
        "float",
        "double",
        "java.util.Optional<java.lang.String>",
        "java.util.List<java.lang.String>",
        "java.util.Optional<java.lang.annotation.ElementType>"
      })
  @Covers(Message.KeyType)
  void keyHasATypeToSwitchOn(String type) {
    assertOnMethod(
        Project.ofColumns("@Key " + type + " code();").table(TABLE),
        "code() is a @Key of type "
            + type
            + "; a key is a String, byte, short, char, int or enum, and the last of several may be"
            + " an Optional of an enum [KeyType]",
        type + " code();");
  }

  @Test
  @Covers(Message.KeyType)
  void onlyTheLastKeyIsOptional() {
    String optional = "@Key Optional<java.lang.annotation.ElementType> place();";
    Compilation compilation = Project.ofColumns(optional + "\n" + KEY).table(TABLE).compile();

    assertThat(Faults.of(compilation)).hasSize(1);
    String message = compilation.errors().get(0).getMessage(Locale.ROOT);
    assertThat(message).startsWith("place() is a @Key of type java.util.Optional<");
    Faults.assertShown(compilation, message, optional, optional.indexOf("place"));
  }

  @Test
  @Covers(Message.ColumnType)
  void inheritedMethodIsToldOnTheAnnotation() {
    assertOnTable(
        Project.of(
                "package test;\npublic interface Base {\n  Object text();\n}\n",
                Project.schema(KEY).replace("interface Code", "interface Code extends Base"))
            .table(TABLE),
        "text() returns java.lang.Object; a column is a String, a primitive, an enum, or an"
            + " Optional, List or Set of String, a boxed primitive or an enum [ColumnType]");
  }
}
