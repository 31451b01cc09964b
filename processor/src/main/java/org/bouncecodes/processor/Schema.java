package org.bouncecodes.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What the annotated interface says about a table.
 *
 * @param type the interface
 * @param table the table's name
 * @param generated the enum to write
 * @param kind of the table
 * @param columns in the order of the methods
 */
record Schema(
    TypeElement type, String table, ClassName generated, TableKind kind, List<Column> columns) {

  List<Column> keys() {
    return columns.stream().filter(Column::key).toList();
  }

  List<Column> limits() {
    return columns.stream().filter(column -> column.role() == Column.Role.LIMIT).toList();
  }

  Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  Optional<Column> column(Column.Role role) {
    return columns.stream().filter(column -> column.role() == role).findFirst();
  }
}
