package org.bouncecodes.processor;

import java.util.List;

/** Checks that a schema has the columns that its kind of table cannot do without. */
final class SchemaChecker {

  private final Problems problems;

  SchemaChecker(Problems problems) {
    this.problems = problems;
  }

  void check(Schema schema) {
    switch (schema.kind()) {
      case CODES -> checkKeys(schema);
      case PHRASES -> checkPhrase(schema);
    }
  }

  private void checkKeys(Schema schema) {
    List<Column> keys = schema.keys();
    if (keys.isEmpty()) {
      // The key may be among the methods that are no columns.
      if (problems.isEmpty()) {
        problems.add(Message.KeyMissing, schema.type().getSimpleName());
      }
      return;
    }
    for (int i = 0; i < keys.size(); i++) {
      boolean lastOfSeveral = i > 0 && i == keys.size() - 1;
      if (!KeyKind.of(keys.get(i).type(), lastOfSeveral).isPresent()) {
        problems.add(
            keys.get(i).method(), Message.KeyType, keys.get(i).method(), keys.get(i).javaType());
      }
    }
  }

  private void checkPhrase(Schema schema) {
    boolean text =
        schema
            .column(Column.Role.PHRASE)
            .filter(column -> column.type() instanceof ColumnType.Text)
            .isPresent();
    if (!text && problems.isEmpty()) {
      problems.add(Message.PhraseMissing, schema.type().getSimpleName());
    }
    for (Column limit : schema.limits()) {
      boolean single =
          limit.type() instanceof ColumnType.Maybe maybe
              && !(maybe.element() instanceof ColumnType.Primitive);
      if (!single) {
        problems.add(limit.method(), Message.LimitType, limit.method(), limit.javaType());
      }
    }
  }
}
