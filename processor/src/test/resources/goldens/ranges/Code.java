package test;

import org.bouncecodes.codetable.CodeTable;
import org.bouncecodes.codetable.Key;
import org.bouncecodes.codetable.Summary;

/** Codes of which one is a range. */
@CodeTable(table = "codes.tsv", generates = "Codes")
interface Code {

  /**
   * The code.
   *
   * @return a code, or the range of several
   */
  @Key(ranges = true)
  String code();

  /**
   * What it means.
   *
   * @return a sentence
   */
  @Summary
  String text();
}
