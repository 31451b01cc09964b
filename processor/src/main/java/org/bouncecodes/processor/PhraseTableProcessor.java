package org.bouncecodes.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;

/**
 * Compiles tables of phrases: for every interface with {@code @PhraseTable} it reads the table as
 * {@link CodeTableProcessor} does, compiles the phrases into a trie, proves with it that every row
 * wins its own example, and emits rows and trie.
 */
@AutoService(Processor.class)
public final class PhraseTableProcessor extends TableProcessor {

  /** For javac, which makes the processor. */
  public PhraseTableProcessor() {
    super(TableKind.PHRASES);
  }

  @Override
  Optional<JavaFile> emit(
      BoundTable table, Optional<TypeElement> generatedAnnotation, Problems problems) {
    Schema schema = table.schema();
    List<PhraseRow> rows = PhraseBinder.bind(table, problems);
    List<TypeElement> along = along(schema.type(), problems);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    List<PhraseRow> all = new ArrayList<>(rows);
    for (TypeElement other : along) {
      // What is wrong with its table is reported where it is compiled by itself.
      Problems others = new Problems();
      bind(other, Annotations.find(other, TableKind.PHRASES.annotation()).orElseThrow(), others)
          .ifPresent(bound -> all.addAll(PhraseBinder.bind(bound, others)));
      if (!others.isEmpty()) {
        return Optional.empty();
      }
    }
    List<String> packed = PhraseCompiler.compile(all);
    new PhraseProof(schema, rows, problems).prove(packed);
    return problems.isEmpty()
        ? Optional.of(
            new PhraseWriter(schema, table.table(), along, generatedAnnotation).write(rows, packed))
        : Optional.empty();
  }

  private static List<TypeElement> along(TypeElement type, Problems problems) {
    List<TypeElement> along =
        Annotations.find(type, TableKind.PHRASES.annotation())
            .map(annotation -> Annotations.types(annotation, "along"))
            .orElseThrow();
    for (TypeElement other : along) {
      if (other.equals(type) || Annotations.find(other, TableKind.PHRASES.annotation()).isEmpty()) {
        problems.add(Message.AlongType, other.getSimpleName());
      }
    }
    return along;
  }
}
