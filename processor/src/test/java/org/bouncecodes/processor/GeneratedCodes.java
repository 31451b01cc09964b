package org.bouncecodes.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.common.io.ByteStreams;
import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** A generated enum, loaded and ready to be called. */
final class GeneratedCodes {

  private static final Map<Class<?>, Class<?>> PRIMITIVES =
      Map.of(
          int.class, Integer.class,
          char.class, Character.class,
          short.class, Short.class,
          byte.class, Byte.class);

  private final Class<?> type;
  private final List<Method> methods;
  private final Map<String, Enum<?>> constants;

  private GeneratedCodes(Class<?> type) {
    this.type = type;
    this.methods = List.of(type.getMethods());
    this.constants = constants(type);
  }

  static GeneratedCodes load(Compilation compilation, String name) {
    return new GeneratedCodes(loadClass(compilation, name));
  }

  /** Loads a type of a compilation. */
  static Class<?> loadClass(Compilation compilation, String name) {
    assertThat(compilation).succeededWithoutWarnings();
    try {
      return Class.forName(name, true, new Loader(classes(compilation)));
    } catch (ClassNotFoundException e) {
      throw new AssertionError("not generated: " + name, e);
    }
  }

  /** Loads an enum from a directory of class files. */
  static GeneratedCodes load(Path directory, String name) {
    try (Stream<Path> files = Files.walk(directory)) {
      Map<String, byte[]> classes = new TreeMap<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        String path = directory.relativize(file).toString();
        classes.put(
            path.replace(".class", "").replace(File.separatorChar, '.'), Files.readAllBytes(file));
      }
      return new GeneratedCodes(Class.forName(name, true, new Loader(classes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("not generated: " + name, e);
    }
  }

  /** The source of {@code test.Codes}. */
  static String source(Compilation compilation) {
    return source(compilation, "test.Codes");
  }

  /** The source of a generated type. */
  static String source(Compilation compilation, String name) {
    assertThat(compilation).succeededWithoutWarnings();
    try {
      return compilation.generatedSourceFile(name).orElseThrow().getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class files of a compilation by their binary names. */
  static Map<String, byte[]> classes(Compilation compilation) {
    Map<String, byte[]> classes = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.getName().substring(StandardLocation.CLASS_OUTPUT.name().length() + 2);
        try (InputStream in = file.openInputStream()) {
          classes.put(path.replace(".class", "").replace('/', '.'), ByteStreams.toByteArray(in));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return classes;
  }

  /** Another type of the same compilation. */
  Enum<?> constant(String typeName, String name) {
    try {
      return constants(Class.forName(typeName, true, type.getClassLoader())).get(name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  Enum<?> constant(String name) {
    return constants.get(name);
  }

  List<Enum<?>> constants() {
    return List.copyOf(constants.values());
  }

  Optional<?> find(Object... key) {
    return (Optional<?>) call(null, "find", key);
  }

  Object of(Object... key) {
    return call(null, "of", key);
  }

  /** What a constant answers for a column. */
  Object value(String constant, String column) {
    return call(constant(constant), column);
  }

  String hash() {
    try {
      return (String) type.getField("TABLE_SHA256").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Map<String, Enum<?>> constants(Class<?> type) {
    Map<String, Enum<?>> constants = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), (Enum<?>) constant);
    }
    return constants;
  }

  private Object call(Object target, String name, Object... arguments) {
    Method method =
        methods.stream()
            .filter(one -> one.getName().equals(name))
            .filter(one -> Modifier.isStatic(one.getModifiers()) == (target == null))
            .filter(one -> accepts(one.getParameterTypes(), arguments))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + name + Arrays.toString(arguments)));
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static boolean accepts(Class<?>[] parameters, Object[] arguments) {
    if (parameters.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      boolean fits =
          parameters[i].isPrimitive()
              ? PRIMITIVES.get(parameters[i]).isInstance(arguments[i])
              : parameters[i].isInstance(arguments[i]);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(GeneratedCodes.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
