package org.bouncecodes.codetable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Compiles a table of phrases into a class that implements the annotated interface and holds a
 * {@link PhraseMatcher} of all phrases.
 *
 * <p>The table has the form that {@link CodeTable} describes, without a column {@code name}. One
 * {@code String} column is the {@link Phrase}. Phrases are written in lower case with single
 * blanks. Case, accents and white space of the text do not matter. A {@code *} between blanks is a
 * gap of up to {@value PhraseMatcher#LONGEST_GAP} characters, where a run of white space is one; a
 * phrase begins and ends at the bounds of a word unless a {@code *} is glued to it.
 *
 * <p>Braces hold alternatives, of which one may be nothing: <code>{mailbox|user} {is |}full</code>
 * stands for four phrases. Lines in front of the header give names to alternatives that several
 * phrases need, as in lex: after <code>{box}</code>, a tab and <code>mailbox|inbox</code> the
 * phrase <code>{box} full</code> stands for two. Of several rows that stand for one phrase, the one
 * that stands for the fewest has it: so are exceptions written.
 *
 * <p>A phrase that says little may have a {@code ~} in front: it is vague and counts only where no
 * other stands in the text. One that says next to nothing, such as "access denied", may have {@code
 * ~~} and gives way to those with {@code ~}, too. Where a phrase of vague alternatives stands in a
 * row that is less vague as well, it belongs to that one.
 *
 * <p>Where several phrases stand in one text, the one with the heavier {@link Limit}s wins, then
 * the one with more characters, gaps counting against it, then the earliest. The table is proved
 * while it is compiled: two rows with the same phrase and limits of which neither is an exception
 * to the other, a row that says no more than another, and a row whose {@link Example} or one of
 * whose phrases is won by another row, are errors.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PhraseTable {

  /**
   * The file name of the table, found as {@link CodeTable#table()} is.
   *
   * @return the file name
   */
  String table();

  /**
   * The simple name of the class to generate, in the package of the interface.
   *
   * @return a Java identifier
   */
  String generates();

  /**
   * Interfaces whose phrases the matcher finds in the same pass: it numbers their rows behind the
   * rows of this table, in the order given here.
   *
   * @return other interfaces with this annotation; usually none
   */
  Class<?>[] along() default {};
}
