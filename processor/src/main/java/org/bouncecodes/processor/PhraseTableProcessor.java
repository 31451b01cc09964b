package org.bouncecodes.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;

/**
 * Compiles tables of phrases: for every interface with {@code @PhraseTable} it reads the table as
 * {@link CodeTableProcessor} does, builds the automaton that finds all phrases at once, proves with
 * it that every row wins its own example, and emits rows and automaton.
 */
@AutoService(Processor.class)
public final class PhraseTableProcessor extends TableProcessor {

  /** For javac, which makes the processor. */
  public PhraseTableProcessor() {
    super(TableKind.PHRASES);
  }

  @Override
  Optional<JavaFile> emit(
      Schema schema,
      Table table,
      List<Entry> rows,
      Optional<TypeElement> generatedAnnotation,
      Problems problems) {
    List<PhraseRow> phrases = PhraseRow.of(schema, rows, problems);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    List<String> packed = new PhraseAutomaton(phrases).pack();
    new PhraseProof(schema, phrases, problems).prove(packed);
    return problems.isEmpty()
        ? Optional.of(new PhraseWriter(schema, table, generatedAnnotation).write(phrases, packed))
        : Optional.empty();
  }
}
