package org.bouncecodes.codetable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an {@code Optional} column of a {@link PhraseTable} that narrows the texts for which a
 * phrase counts, to those of one speaker for instance. The limits that are declared first weigh
 * most. Who asks the {@link PhraseMatcher} checks the limits; the proof of the table takes those of
 * the row itself to hold for its example.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Limit {

  /**
   * Whether the limit can be seen in the text itself: then it also holds for every example in which
   * its value stands at the beginning of a word.
   *
   * @return false by default
   */
  boolean inText() default false;
}
