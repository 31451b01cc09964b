package org.bouncecodes;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the constant pool of every class: what is not named there cannot be called. */
class BytecodeTest {

  /** The classes that javac links to for concatenation and lambdas. */
  private static final Set<String> LINKED_BY_JAVAC =
      Set.of(
          "java/lang/invoke/MethodHandles",
          "java/lang/invoke/MethodHandles$Lookup",
          "java/lang/invoke/StringConcatFactory",
          "java/lang/invoke/LambdaMetafactory",
          "java/lang/invoke/MethodHandle",
          "java/lang/invoke/MethodType",
          "java/lang/invoke/CallSite",
          "java/lang/invoke/TypeDescriptor",
          "java/lang/runtime/ObjectMethods");

  static Stream<Path> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
      return files.filter(file -> file.toString().endsWith(".class")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void usesNoReflection(Path file) {
    List<String> names = ConstantPool.of(file).texts();
    for (String name : names) {
      for (String type : name.split("[;()\\[]", -1)) {
        String plain = type.startsWith("Ljava") ? type.substring(1) : type;
        boolean forbidden =
            plain.startsWith("java/lang/reflect/")
                || plain.equals("java/util/EnumMap")
                || plain.equals("java/util/EnumSet")
                || plain.equals("java/util/ServiceLoader")
                || plain.equals("java/util/regex/Pattern")
                || (plain.startsWith("java/lang/invoke/") && !LINKED_BY_JAVAC.contains(plain))
                || plain.equals("forName");
        assertWithMessage("%s names %s", file, plain).that(forbidden).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void needsNothingButJavaBase(Path file) {
    for (String name : ConstantPool.of(file).texts()) {
      boolean outside = name.startsWith("java/") && !name.matches("java/(lang|util|time|io)/.*");
      assertWithMessage("%s names %s", file, name).that(outside).isFalse();
    }
  }

  /** javac gives every enum a valueOf that calls the one of Enum; nothing else may. */
  @ParameterizedTest
  @MethodSource("classes")
  void looksNoConstantUpByName(Path file) {
    ConstantPool pool = ConstantPool.of(file);
    boolean isEnum = pool.texts().contains("$VALUES");
    for (String method : pool.methods()) {
      boolean ofEnum = method.startsWith("java/lang/Enum.valueOf ");
      boolean ofOurs = method.matches("org/bouncecodes/\\w+\\.valueOf .*");
      assertWithMessage("%s calls %s", file, method).that((ofEnum && !isEnum) || ofOurs).isFalse();
    }
  }
}
