package org.bouncecodes.processor;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * A column: one abstract method of the interface.
 *
 * @param name of the method and of the column
 * @param method where to report problems
 * @param javaType what the method returns
 * @param type how its cells are read
 * @param key whether rows are looked up by it
 * @param ranges whether its keys may end in a range of numbers
 * @param role what the Javadoc makes of it
 * @param label the words in front of a {@link Role#DETAIL}
 */
record Column(
    String name,
    ExecutableElement method,
    TypeName javaType,
    ColumnType type,
    boolean key,
    boolean ranges,
    Role role,
    Optional<String> label) {

  /** What the Javadoc makes of a column. */
  enum Role {
    PLAIN(""),
    SUMMARY("Summary"),
    DETAIL("Detail"),
    SEE("See"),
    EXAMPLE("Example"),
    PHRASE("Phrase"),
    LIMIT("Limit");

    private final String annotation;

    Role(String annotation) {
      this.annotation = annotation;
    }

    /** The simple name of the annotation that gives the role. */
    String annotation() {
      return annotation;
    }
  }
}
