package org.bouncecodes.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import java.util.Optional;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;

/**
 * Compiles tables of codes into enums: for every interface with {@code @CodeTable} it reads the
 * schema, locates, reads, binds and checks the table, and emits the enum when nothing is wrong. The
 * package's documentation names the stages.
 */
@AutoService(Processor.class)
public final class CodeTableProcessor extends TableProcessor {

  /** For javac, which makes the processor. */
  public CodeTableProcessor() {
    super(TableKind.CODES);
  }

  @Override
  Optional<JavaFile> emit(
      BoundTable table, Optional<TypeElement> generatedAnnotation, Problems problems) {
    for (Table.Row definition : table.table().definitions()) {
      String name = RowBinder.shown(definition.cells().get(0).text());
      problems.add(definition.position(), Message.DefinitionUseless, name);
    }
    new RowChecker(table.schema(), problems).check(table.rows());
    return problems.isEmpty()
        ? Optional.of(
            new EnumWriter(table.schema(), table.table(), generatedAnnotation).write(table.rows()))
        : Optional.empty();
  }
}
