package org.bouncecodes.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncecodes.Action;
import org.bouncecodes.Bounce;
import org.bouncecodes.report.DeliveryReport;
import org.bouncecodes.report.MailKind;
import org.bouncecodes.report.RecipientReport;

/** Turns the report on a mail into answers, one for every recipient. */
final class MailVerdicts {

  private MailVerdicts() {}

  /**
   * Answers about a mail: first the recipients that failed, so that the first answer about a mail
   * is the important one, then the others. A mail without recipients has one answer.
   */
  static List<Verdict> of(DeliveryReport report) {
    List<Verdict> failed = new ArrayList<>();
    List<Verdict> others = new ArrayList<>();
    for (RecipientReport recipient : report.recipients()) {
      Verdict verdict = verdict(report.kind(), recipient);
      (verdict.isBounce() ? failed : others).add(verdict);
    }
    failed.addAll(others);
    return failed.isEmpty() ? List.of(withoutRecipient(report.kind())) : List.copyOf(failed);
  }

  /** Answers about a mail that cannot be read at all. */
  static List<Verdict> ofUnreadable() {
    return List.of(withoutRecipient(MailKind.OTHER));
  }

  private static Verdict verdict(MailKind mail, RecipientReport recipient) {
    MailKind kind = kind(mail, recipient);
    Action action = action(kind, recipient.bounce());
    return Verdict.of(recipient.bounce(), kind, action, recipient.address());
  }

  private static Verdict withoutRecipient(MailKind kind) {
    Bounce unknown = Bounce.of("");
    return Verdict.of(unknown, kind, action(kind, unknown), Optional.empty());
  }

  /** What happened to a recipient may differ from what happened to the others. */
  private static MailKind kind(MailKind mail, RecipientReport recipient) {
    if (mail == MailKind.COMPLAINT || mail == MailKind.AUTO_REPLY) {
      return mail;
    }
    return switch (recipient.action()) {
      case FAILED -> MailKind.BOUNCE;
      case DELAYED -> MailKind.DELAYED;
      case DELIVERED, RELAYED, EXPANDED -> MailKind.OTHER;
    };
  }

  /** Whatever the words are: no address is given up while the mail has not failed. */
  private static Action action(MailKind kind, Bounce bounce) {
    return switch (kind) {
      case BOUNCE -> bounce.action();
      case DELAYED -> bounce.action() == Action.SUPPRESS ? Action.RETRY : bounce.action();
      case COMPLAINT -> Action.REVIEW;
      case AUTO_REPLY, OTHER -> Action.NONE;
    };
  }
}
