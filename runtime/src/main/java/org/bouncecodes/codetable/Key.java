package org.bouncecodes.codetable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a column by which rows are looked up. The generated enum gets {@code find}, which answers
 * an {@code Optional}, and {@code of}, which throws an {@link IllegalArgumentException} that names
 * the value when there is no such row. Both take the key columns in the order of their methods; a
 * {@code String} key can also be given as a part of a longer text.
 *
 * <p>Several columns make one key together. A key column is a {@code String}, {@code byte}, {@code
 * short}, {@code char}, {@code int} or an enum. The last of several may be an {@code Optional} of
 * an enum: {@code find} without that argument then finds the rows whose cell is empty.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Key {

  /**
   * Whether a {@code String} key may end in a range of numbers: {@code 5.7.606-649} is then found
   * by {@code 5.7.606}, {@code 5.7.607} and so on to {@code 5.7.649}, and as it stands. A row with
   * a number of its own wins over a range that spans it; two ranges that share a number are an
   * error.
   *
   * @return false by default
   */
  boolean ranges() default false;
}
