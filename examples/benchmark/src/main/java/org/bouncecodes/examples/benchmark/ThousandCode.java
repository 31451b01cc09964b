package org.bouncecodes.examples.benchmark;

import org.bouncecodes.codetable.CodeTable;
import org.bouncecodes.codetable.Key;
import org.bouncecodes.codetable.Summary;

/** One row of a table that is about five times as long as the standard one. */
@CodeTable(table = "thousand.tsv", generates = "ThousandCodes")
public interface ThousandCode {

  /**
   * The code.
   *
   * @return the code, never empty
   */
  @Key
  String code();

  /**
   * What the code would mean if it were real.
   *
   * @return a sentence
   */
  @Summary
  String meaning();

  /**
   * Whether trying again would be useless.
   *
   * @return whether the failure is permanent
   */
  boolean permanent();
}
