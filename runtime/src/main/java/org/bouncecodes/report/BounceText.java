package org.bouncecodes.report;

import java.util.List;

/** Reads the words of bounces that carry no delivery status. */
final class BounceText {

  private BounceText() {}

  static List<RecipientReport> recipients(MailHeader header, List<MailPart> parts) {
    return List.of();
  }
}
