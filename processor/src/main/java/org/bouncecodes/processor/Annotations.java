package org.bouncecodes.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The annotations of tables, known by name: the processor does not depend on them. */
final class Annotations {

  static final String PACKAGE = "org.bouncecodes.codetable";

  private Annotations() {}

  static Optional<? extends AnnotationMirror> find(Element element, String simpleName) {
    String name = PACKAGE + "." + simpleName;
    return element.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(name))
        .findFirst();
  }

  static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
    return annotation.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }

  static Optional<String> string(AnnotationMirror annotation, String member) {
    return value(annotation, member).map(value -> String.valueOf(value.getValue()));
  }

  /** The types of a member that is an array of classes; empty when it is not given. */
  static List<TypeElement> types(AnnotationMirror annotation, String member) {
    List<TypeElement> types = new ArrayList<>();
    if (value(annotation, member).isPresent()
        && value(annotation, member).get().getValue() instanceof List<?> values) {
      for (Object value : values) {
        if (value instanceof AnnotationValue one
            && one.getValue() instanceof DeclaredType declared) {
          types.add((TypeElement) declared.asElement());
        }
      }
    }
    return List.copyOf(types);
  }
}
