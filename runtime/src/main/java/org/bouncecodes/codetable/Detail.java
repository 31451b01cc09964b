package org.bouncecodes.codetable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a column whose text becomes a paragraph of its own in the Javadoc of the constant. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Detail {

  /**
   * The words in front of the text, for instance {@code What to do}.
   *
   * @return plain text
   */
  String value();
}
