package org.bouncecodes.processor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor, but on a compiler whose {@link Filer} fails to make source files. */
final class FailingFilerProcessor extends AbstractProcessor {

  private final CodeTableProcessor processor = new CodeTableProcessor();
  private final Throwable failure;

  FailingFilerProcessor(Throwable failure) {
    this.failure = failure;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    InvocationHandler fail =
        (proxy, called, arguments) -> {
          throw failure;
        };
    Filer filer = intercept(Filer.class, environment.getFiler(), "createSourceFile", fail);
    processor.init(
        intercept(
            ProcessingEnvironment.class,
            environment,
            "getFiler",
            (proxy, called, arguments) -> filer));
  }

  private static <T> T intercept(
      Class<T> type, T target, String method, InvocationHandler instead) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              if (called.getName().equals(method)) {
                return instead.invoke(proxy, called, arguments);
              }
              try {
                return called.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    processor.process(annotations, round);
    return false;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }
}
