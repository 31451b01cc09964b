package org.bouncecodes.examples.jakartamail;

import java.util.List;

/**
 * What became of a mail.
 *
 * @param accepted the addresses for which the server took it
 * @param skipped the addresses that it was not sent to, because they stand on the suppression list
 * @param failed the last verdicts on the recipients that were given up; people have to look at
 *     those whose action begins with {@code FIX}, {@code RESTORE_REPUTATION} and {@code REVIEW}
 * @param open the last verdicts on the recipients that are worth trying later
 */
public record Outcome(
    List<String> accepted,
    List<String> skipped,
    List<RecipientVerdict> failed,
    List<RecipientVerdict> open) {

  /**
   * Copies the lists.
   *
   * @param accepted as above
   * @param skipped as above
   * @param failed as above
   * @param open as above
   */
  public Outcome {
    accepted = List.copyOf(accepted);
    skipped = List.copyOf(skipped);
    failed = List.copyOf(failed);
    open = List.copyOf(open);
  }
}
