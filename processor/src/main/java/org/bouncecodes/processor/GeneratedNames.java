package org.bouncecodes.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The names of the generated enum's own members, chosen so that they meet no column. */
final class GeneratedNames {

  private GeneratedNames() {}

  /** The constant with the table's hash. */
  static String hash(Schema schema) {
    return free("TABLE_SHA256", schema);
  }

  /** The field with the answer of a successful lookup. */
  static String answer(Schema schema) {
    return free("found", schema);
  }

  /** The local variable with the row that was found. */
  static String row(Schema schema) {
    return free("row", schema);
  }

  /** The parameter of a slice's start. */
  static String start(Schema schema, Column key) {
    return slice(schema, key, "start", "Start");
  }

  /** The parameter of a slice's end. */
  static String end(Schema schema, Column key) {
    return slice(schema, key, "end", "End");
  }

  private static String slice(Schema schema, Column key, String alone, String suffix) {
    long texts =
        schema.keys().stream().filter(column -> column.type() instanceof ColumnType.Text).count();
    return texts == 1 ? free(alone, schema) : free(key.name() + suffix, schema);
  }

  static String free(String name, Schema schema) {
    return schema.column(name).isPresent() ? free(name + "_", schema) : name;
  }

  /** The names that no constant can have, and what they belong to. */
  static Map<String, String> taken(Schema schema) {
    Map<String, String> taken = new LinkedHashMap<>();
    taken.put(hash(schema), "the table's hash");
    taken.put(answer(schema), "a field");
    for (Class<?> type :
        List.of(
            Object.class,
            String.class,
            CharSequence.class,
            IllegalArgumentException.class,
            Objects.class,
            Optional.class,
            List.class,
            Set.class)) {
      taken.put(type.getSimpleName(), "a type");
    }
    taken.put(schema.generated().simpleName(), "the enum itself");
    for (Column column : schema.columns()) {
      taken.put(column.name(), "the field of a column");
      constantType(column.type()).ifPresent(type -> taken.put(type, "a type"));
    }
    for (Column key : schema.keys()) {
      if (key.type() instanceof ColumnType.Text) {
        taken.put(start(schema, key), "a parameter");
        taken.put(end(schema, key), "a parameter");
      }
    }
    // In a switch or an expression a variable hides the first part of a qualified name.
    for (String part : schema.generated().packageName().split("\\.", -1)) {
      taken.putIfAbsent(part, "a package");
    }
    return taken;
  }

  private static Optional<String> constantType(ColumnType type) {
    if (type instanceof ColumnType.Constant constant) {
      return Optional.of(constant.type().topLevelClassName().simpleName());
    }
    if (type instanceof ColumnType.Maybe maybe) {
      return constantType(maybe.element());
    }
    if (type instanceof ColumnType.Several several) {
      return constantType(several.element());
    }
    return Optional.empty();
  }
}
