package org.bouncecodes.codetable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Compiles a table of codes into an enum that implements the annotated interface.
 *
 * <p>Every abstract method of the interface, its own or inherited, is a column of the table;
 * default methods are left alone. A column's type is {@code String}, a primitive, an enum, or an
 * {@code Optional}, {@code List} or {@code Set} of such a type.
 *
 * <p>The table is a UTF-8 text file. Lines that begin with {@code #} and blank lines are skipped.
 * The first line that is left names the columns: one for every method, and {@code name} for the
 * name of the constant. Each further line is a row. Cells are parted by one tab; there is no
 * quoting. The values of a {@code List} or {@code Set} are parted by {@code |}. A cell may be empty
 * only where the type is {@code Optional}, {@code List} or {@code Set}.
 *
 * <p>Whatever is wrong with the table or the interface is a compile error that names line and
 * column of the table; nothing is generated then.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CodeTable {

  /**
   * The file name of the table, for instance {@code codes.tsv}, or a path with {@code /}. It is
   * looked for in the directory of the processor option {@code -Acodetable.dir}, then in the class
   * output, the source path and the class path: in the package of the interface first, then in the
   * root.
   *
   * @return the file name
   */
  String table();

  /**
   * The simple name of the enum to generate, for instance {@code BounceCode}. It is put into the
   * package of the interface.
   *
   * @return a Java identifier
   */
  String generates();
}
