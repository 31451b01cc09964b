package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The fields of a delivery status (RFC 3464 section 2, RFC 6533 section 3).
 *
 * @param mail those about the mail as a whole
 * @param recipients one group for each recipient
 */
record StatusFields(MailHeader mail, List<MailHeader> recipients) {

  static StatusFields of(CharSequence fields) {
    Groups groups = new Groups();
    for (Iterator<String> lines = fields.toString().lines().iterator(); lines.hasNext(); ) {
      groups.add(lines.next());
    }
    groups.close();
    return new StatusFields(groups.mail, groups.recipients);
  }

  /** Takes lines, and begins a new group at an empty line or at the next recipient. */
  private static final class Groups {

    private final List<MailHeader> recipients = new ArrayList<>();
    private final StringBuilder group = new StringBuilder();
    private MailHeader mail = MailHeader.EMPTY;
    private boolean hasFinal;
    private boolean hasOriginal;

    void add(String line) {
      boolean isFinal = begins(line, "Final-Recipient:");
      boolean isOriginal = begins(line, "Original-Recipient:");
      boolean another = (isFinal && hasFinal) || (isOriginal && hasOriginal);
      if (line.isBlank() || another) {
        close();
      }
      if (!line.isBlank()) {
        group.append(line).append('\n');
        hasFinal |= isFinal;
        hasOriginal |= isOriginal;
      }
    }

    void close() {
      MailHeader fields = MailHeader.of(group);
      if (hasFinal || hasOriginal) {
        recipients.add(fields);
      } else if (mail.fields().isEmpty()) {
        mail = fields;
      }
      group.setLength(0);
      hasFinal = false;
      hasOriginal = false;
    }

    private static boolean begins(String line, String name) {
      return line.regionMatches(true, 0, name, 0, name.length());
    }
  }
}
