package org.bouncecodes.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the column type for what a method returns. */
final class ColumnTypes {

  private static final Map<String, Class<?>> COLLECTIONS =
      Map.of("java.util.List", List.class, "java.util.Set", Set.class);

  private final Elements elements;
  private final Types types;

  ColumnTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns the column type; empty when a column cannot have this type. */
  Optional<ColumnType> of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(new ColumnType.Primitive(type.getKind()));
    }
    Optional<ColumnType> single = single(type);
    if (single.isPresent() || type.getKind() != TypeKind.DECLARED) {
      return single;
    }
    String name = qualifiedName(type);
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    if (arguments.size() != 1) {
      return Optional.empty();
    }
    Optional<ColumnType> element = single(arguments.get(0)).or(() -> boxed(arguments.get(0)));
    if (name.equals("java.util.Optional")) {
      return element.map(ColumnType.Maybe::new);
    }
    return Optional.<Class<?>>ofNullable(COLLECTIONS.get(name))
        .flatMap(collection -> element.map(inner -> new ColumnType.Several(collection, inner)));
  }

  /** Tells whether the type, or the type in its brackets, is not known to the compiler. */
  boolean unresolved(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || (type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::unresolved));
  }

  private Optional<ColumnType> single(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    if (qualifiedName(type).equals("java.lang.String")) {
      return Optional.of(new ColumnType.Text());
    }
    TypeElement element = (TypeElement) types.asElement(type);
    if (element.getKind() != ElementKind.ENUM) {
      return Optional.empty();
    }
    List<String> constants =
        element.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(Element::getSimpleName)
            .map(Object::toString)
            .toList();
    return Optional.of(new ColumnType.Constant(ClassName.get(element), constants));
  }

  private Optional<ColumnType> boxed(TypeMirror type) {
    try {
      return Optional.of(new ColumnType.Primitive(types.unboxedType(type).getKind()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String qualifiedName(TypeMirror type) {
    return elements.getBinaryName((TypeElement) types.asElement(type)).toString();
  }
}
