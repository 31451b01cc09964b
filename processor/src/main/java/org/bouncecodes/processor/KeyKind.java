package org.bouncecodes.processor;

import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** How a key column is switched on. */
enum KeyKind {
  TEXT,
  NUMBER,
  CONSTANT,
  /** May be left out of a lookup. */
  OPTIONAL_CONSTANT;

  /** Returns the kind; empty when a key cannot have this type. */
  static Optional<KeyKind> of(ColumnType type, boolean lastOfSeveral) {
    if (type instanceof ColumnType.Text) {
      return Optional.of(TEXT);
    }
    if (type instanceof ColumnType.Constant) {
      return Optional.of(CONSTANT);
    }
    if (type instanceof ColumnType.Primitive primitive) {
      return isSwitchable(primitive.kind()) ? Optional.of(NUMBER) : Optional.empty();
    }
    boolean maybeConstant =
        type instanceof ColumnType.Maybe maybe && maybe.element() instanceof ColumnType.Constant;
    return maybeConstant && lastOfSeveral ? Optional.of(OPTIONAL_CONSTANT) : Optional.empty();
  }

  private static boolean isSwitchable(TypeKind kind) {
    return switch (kind) {
      case BYTE, SHORT, CHAR, INT -> true;
      default -> false;
    };
  }
}
