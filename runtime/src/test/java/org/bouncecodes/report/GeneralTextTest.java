package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** Forms that many programs share. */
class GeneralTextTest {

  @Test
  void listsThatGiveNoReason() {
    check(
        """
        An error occurred while trying to deliver the mail to the following recipients:
        ann@example.com
        cat@example.com
        """,
        "ann@example.com FAILED UNKNOWN - - -",
        "cat@example.com FAILED UNKNOWN - - -");
    check(
        "<ann@example.com> delivery failed; will not continue trying\n",
        "ann@example.com FAILED UNKNOWN - - -");
  }
}
