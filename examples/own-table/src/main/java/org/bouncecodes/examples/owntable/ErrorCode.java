package org.bouncecodes.examples.owntable;

import java.util.Optional;
import java.util.Set;
import org.bouncecodes.codetable.CodeTable;
import org.bouncecodes.codetable.Detail;
import org.bouncecodes.codetable.Key;
import org.bouncecodes.codetable.Summary;

/** One row of {@code errors.tsv}: an error of the shop's order service. */
@CodeTable(table = "errors.tsv", generates = "OrderError")
public interface ErrorCode {

  /**
   * The number that the service answers with.
   *
   * @return a positive number
   */
  @Key
  int number();

  /**
   * What happened.
   *
   * @return a sentence for the log
   */
  @Summary
  String meaning();

  /**
   * What the caller can do.
   *
   * @return a sentence; empty where nothing helps
   */
  @Detail("What to do")
  Optional<String> advice();

  /**
   * Whether sending the same order again is safe.
   *
   * @return true if nothing was booked
   */
  boolean repeatable();

  /**
   * The teams to call.
   *
   * @return possibly none
   */
  Set<Team> teams();

  /** Who looks after an error. */
  enum Team {
    /** The warehouse. */
    STOCK,
    /** The payment desk. */
    PAYMENT,
    /** Operations. */
    PLATFORM
  }
}
