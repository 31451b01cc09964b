package org.bouncecodes.processor;

import com.google.testing.compile.Compilation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncecodes.processor.PhraseTexts.Hit;

/** A generated class of phrases, loaded with the runtime's own matcher and ready to be called. */
final class GeneratedPhrases {

  private final Class<?> type;
  private final Class<?> matcher;

  private GeneratedPhrases(Class<?> type) {
    this.type = type;
    this.matcher = call(type, null, "matcher").getClass();
  }

  static GeneratedPhrases load(Compilation compilation) {
    return new GeneratedPhrases(GeneratedCodes.loadClass(compilation, "test.Rules"));
  }

  List<?> rows() {
    return (List<?>) call(type, null, "rows");
  }

  /** What a row answers for a column. */
  Object value(int row, String column) {
    return call(type, rows().get(row), column);
  }

  /** All hits in a text whose lines have no prefix, in the order in which they are told. */
  List<Hit> hits(String text) {
    List<Hit> found = new ArrayList<>();
    Object lines = proxy("Lines", arguments -> arguments[1]);
    Object hits =
        proxy(
            "Hits",
            told -> {
              found.add(new Hit((Integer) told[0], (Integer) told[2], (Integer) told[4]));
              return null;
            });
    call(matcher, call(type, null, "matcher"), "match", text, lines, hits);
    return found;
  }

  private interface Answer {

    Object to(Object[] arguments);
  }

  private Object proxy(String name, Answer answer) {
    Class<?> wanted =
        Arrays.stream(matcher.getClasses())
            .filter(one -> one.getSimpleName().equals(name))
            .findFirst()
            .orElseThrow();
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {wanted},
        (proxy, method, arguments) -> answer.to(arguments));
  }

  private static Object call(Class<?> of, Object target, String name, Object... arguments) {
    Method method =
        Arrays.stream(of.getMethods())
            .filter(one -> one.getName().equals(name))
            .filter(one -> one.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + name));
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
}
