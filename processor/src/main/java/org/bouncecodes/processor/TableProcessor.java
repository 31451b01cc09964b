package org.bouncecodes.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What the processors of all kinds of tables have in common: the stages up to bound rows, and how
 * problems are reported.
 */
abstract class TableProcessor extends AbstractProcessor {

  private final TableKind kind;

  /** Interfaces whose column types are not generated yet. */
  private final Set<Name> waiting = new LinkedHashSet<>();

  TableProcessor(TableKind kind) {
    this.kind = kind;
  }

  /**
   * Checks the rows and emits the type.
   *
   * @return the file to write; empty when there are problems
   */
  abstract Optional<JavaFile> emit(
      BoundTable table, Optional<TypeElement> generatedAnnotation, Problems problems);

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Annotations.PACKAGE + "." + kind.annotation());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(TableLocator.OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Elements elements = processingEnv.getElementUtils();
    Set<TypeElement> types = new LinkedHashSet<>();
    waiting.forEach(name -> types.add(elements.getTypeElement(name)));
    waiting.clear();
    for (TypeElement annotation : annotations) {
      for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
        types.add((TypeElement) annotated);
      }
    }
    for (TypeElement type : types) {
      process(type, round.processingOver());
    }
    // Other processors may want to see the annotation too.
    return false;
  }

  private void process(TypeElement type, boolean lastRound) {
    AnnotationMirror annotation = Annotations.find(type, kind.annotation()).orElseThrow();
    Optional<AnnotationValue> table = Annotations.value(annotation, "table");
    if (table.isEmpty() || Annotations.value(annotation, "generates").isEmpty()) {
      return; // javac itself reports what is missing.
    }
    Problems problems = new Problems();
    try {
      compile(type, annotation, lastRound, problems);
    } catch (RuntimeException | StackOverflowError e) {
      // Keys that part one after another at a thousand places nest too deep for a small stack.
      StackTraceElement where =
          e.getStackTrace().length == 0
              ? new StackTraceElement("unknown", "unknown", null, -1)
              : e.getStackTrace()[0];
      problems.add(Message.InternalError, type.getSimpleName(), e + " at " + where);
    }
    problems.report(processingEnv.getMessager(), type, annotation, table.get());
  }

  private void compile(
      TypeElement type, AnnotationMirror annotation, boolean lastRound, Problems problems) {
    if (!lastRound && reader(problems).waitsForTypes(type)) {
      waiting.add(type.getQualifiedName());
      return;
    }
    Optional<BoundTable> table = bind(type, annotation, problems);
    if (table.isPresent()) {
      emit(table.get(), generatedAnnotation(type), problems)
          .ifPresent(file -> write(file, table.get().schema(), problems));
    }
  }

  private SchemaReader reader(Problems problems) {
    return new SchemaReader(
        processingEnv.getElementUtils(), processingEnv.getTypeUtils(), kind, problems);
  }

  /** Locates and reads the table of an interface and binds it; empty where that has no sense. */
  final Optional<BoundTable> bind(
      TypeElement type, AnnotationMirror annotation, Problems problems) {
    String tableName = Annotations.string(annotation, "table").orElseThrow();
    Schema schema =
        reader(problems)
            .read(type, tableName, Annotations.string(annotation, "generates").orElseThrow());
    // A column without a type would only make its cells look unknown.
    boolean soundSchema = problems.isEmpty();
    String packageName =
        processingEnv.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    Optional<Table> table =
        new TableLocator(
                processingEnv.getFiler(),
                Optional.ofNullable(processingEnv.getOptions().get(TableLocator.OPTION)))
            .locate(tableName, packageName, problems)
            .flatMap(bytes -> new TsvReader(tableName, problems).read(bytes));
    return soundSchema
        ? table.map(
            read -> new BoundTable(schema, read, new RowBinder(schema, read, problems).bind()))
        : Optional.empty();
  }

  /** Looks the annotation up from the module of the interface: not every module can see it. */
  private Optional<TypeElement> generatedAnnotation(TypeElement type) {
    Elements elements = processingEnv.getElementUtils();
    return Optional.ofNullable(
        elements.getTypeElement(
            elements.getModuleOf(type), "javax.annotation.processing.Generated"));
  }

  private void write(JavaFile file, Schema schema, Problems problems) {
    try {
      file.writeTo(processingEnv.getFiler());
    } catch (IOException e) {
      // A type of this name exists already, or the disk is full.
      problems.add(Message.GeneratedTwice, schema.generated().canonicalName(), e.getMessage());
    }
  }
}
