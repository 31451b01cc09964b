package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Collects everything that is wrong with one table, then reports it at once. */
final class Problems {

  /** javac stops showing errors at 100, and nobody mends more than a few at a time. */
  static final int MOST_REPORTED = 20;

  private record Problem(Optional<Position> position, Optional<Element> method, String text) {

    String line() {
      return position.map(at -> at + ": " + text).orElse(text);
    }
  }

  /** Rows are proved side by side. */
  private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

  /** Adds a problem of the annotation or of the table as a whole. */
  void add(Message message, Object... args) {
    problems.add(new Problem(Optional.empty(), Optional.empty(), message.text(args)));
  }

  /** Adds a problem of a method of the interface. */
  void add(Element method, Message message, Object... args) {
    problems.add(new Problem(Optional.empty(), Optional.of(method), message.text(args)));
  }

  /** Adds a problem at a place in the table. */
  void add(Position position, Message message, Object... args) {
    problems.add(new Problem(Optional.of(position), Optional.empty(), message.text(args)));
  }

  /** Adds a problem where header and method disagree. */
  void add(Position position, Element method, Message message, Object... args) {
    problems.add(new Problem(Optional.of(position), Optional.of(method), message.text(args)));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /**
   * Reports the problems as errors: those of a method on that method where it stands in the source,
   * all others on the annotation.
   */
  void report(Messager messager, Element type, AnnotationMirror annotation, AnnotationValue table) {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(
        Comparator.comparing(
            problem -> problem.position().orElse(new Position("", 0, 0)),
            Comparator.naturalOrder()));
    for (Problem problem : sorted.subList(0, Math.min(MOST_REPORTED, sorted.size()))) {
      boolean ownMethod =
          problem.method().map(method -> method.getEnclosingElement().equals(type)).orElse(false);
      if (ownMethod) {
        messager.printMessage(
            Diagnostic.Kind.ERROR, problem.line(), problem.method().orElseThrow());
      } else {
        messager.printMessage(Diagnostic.Kind.ERROR, problem.line(), type, annotation, table);
      }
    }
    if (sorted.size() > MOST_REPORTED) {
      messager.printMessage(
          Diagnostic.Kind.ERROR,
          Message.AndMore.text(sorted.size() - MOST_REPORTED, table.getValue()),
          type,
          annotation,
          table);
    }
  }
}
