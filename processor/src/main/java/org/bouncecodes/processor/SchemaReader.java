package org.bouncecodes.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the annotated interface: its abstract methods are the columns. */
final class SchemaReader {

  /** Methods that every enum has and nobody can implement once more. */
  private static final Set<String> OF_ENUM =
      Set.of("ordinal", "getDeclaringClass", "describeConstable", "clone", "finalize", "values");

  private static final Set<String> OF_OBJECT = Set.of("toString", "hashCode", "equals");

  private final Elements elements;
  private final Types types;
  private final ColumnTypes columnTypes;
  private final TableKind kind;
  private final Problems problems;

  SchemaReader(Elements elements, Types types, TableKind kind, Problems problems) {
    this.elements = elements;
    this.types = types;
    this.columnTypes = new ColumnTypes(elements, types);
    this.kind = kind;
    this.problems = problems;
  }

  Schema read(TypeElement type, String table, String generates) {
    checkType(type);
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    ClassName generated = ClassName.get(type);
    if (SourceVersion.isIdentifier(generates) && !SourceVersion.isKeyword(generates)) {
      generated = ClassName.get(packageName, generates);
    } else {
      problems.add(Message.GeneratedName, generates);
    }
    if (type.getKind() != ElementKind.INTERFACE) {
      return new Schema(type, table, generated, kind, List.of());
    }
    List<Column> columns = new ArrayList<>();
    for (ExecutableElement method : abstractMethods(type).values()) {
      column(type, method).ifPresent(columns::add);
    }
    Schema schema = new Schema(type, table, generated, kind, List.copyOf(columns));
    new SchemaChecker(problems).check(schema);
    return schema;
  }

  /** Tells whether a column has a type that does not exist, or not yet: it may be generated too. */
  boolean waitsForTypes(TypeElement type) {
    return abstractMethods(type).values().stream()
        .anyMatch(method -> columnTypes.unresolved(returnType(type, method)));
  }

  private void checkType(TypeElement type) {
    boolean fits = type.getKind() == ElementKind.INTERFACE && type.getTypeParameters().isEmpty();
    for (Element around = type; around != null; around = around.getEnclosingElement()) {
      fits &= !around.getModifiers().contains(Modifier.PRIVATE);
    }
    if (!fits) {
      boolean plain = type.getKind() != ElementKind.INTERFACE;
      String kind = type.getKind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      problems.add(
          Message.NotAnInterface,
          this.kind.annotation(),
          type.getSimpleName(),
          plain ? "of kind " + kind : "generic or private");
    }
  }

  /** Superinterfaces come first, so that the columns of a base stay in front. */
  private Map<String, ExecutableElement> abstractMethods(TypeElement type) {
    Map<String, ExecutableElement> methods = new LinkedHashMap<>();
    collect(type, methods, new HashSet<>());
    return methods;
  }

  /** Visits each type once, for what one path overrides must not come back by another. */
  private void collect(
      TypeElement type, Map<String, ExecutableElement> methods, Set<TypeElement> visited) {
    if (!visited.add(type)) {
      return;
    }
    for (TypeMirror base : type.getInterfaces()) {
      collect((TypeElement) types.asElement(base), methods, visited);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String name = method.getSimpleName().toString();
      String key = method.getParameters().isEmpty() ? name : method.toString();
      if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
        methods.remove(key);
      } else if (!(kind == TableKind.CODES && name.equals(kind.ownColumn()))
          && !OF_OBJECT.contains(name)) {
        methods.put(key, method);
      }
    }
  }

  private Optional<Column> column(TypeElement type, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (!method.getParameters().isEmpty()) {
      problems.add(method, Message.MethodWithParameters, method);
      return Optional.empty();
    }
    if (!method.getTypeParameters().isEmpty()) {
      problems.add(method, Message.MethodGeneric, method);
      return Optional.empty();
    }
    if (kind == TableKind.CODES && OF_ENUM.contains(name)) {
      problems.add(method, Message.ColumnReserved, name, name);
      return Optional.empty();
    }
    TypeMirror returned = returnType(type, method);
    Optional<ColumnType> columnType = columnTypes.of(returned);
    if (columnType.isEmpty()) {
      problems.add(method, Message.ColumnType, method, returned);
      return Optional.empty();
    }
    return Optional.of(
        new Column(
            name,
            method,
            TypeName.get(returned),
            columnType.get(),
            Annotations.find(method, "Key").isPresent(),
            Annotations.find(method, "Key")
                .flatMap(key -> Annotations.string(key, "ranges"))
                .filter("true"::equals)
                .isPresent(),
            role(method),
            Annotations.find(method, "Detail")
                .flatMap(detail -> Annotations.string(detail, "value"))));
  }

  private TypeMirror returnType(TypeElement type, ExecutableElement method) {
    return ((ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method))
        .getReturnType();
  }

  private static Column.Role role(ExecutableElement method) {
    for (Column.Role role : Column.Role.values()) {
      if (Annotations.find(method, role.annotation()).isPresent()) {
        return role;
      }
    }
    return Column.Role.PLAIN;
  }
}
