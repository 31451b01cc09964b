package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncecodes.Bounce;

/**
 * A notice of Amazon SES about a mail, in JSON, as Amazon SNS sends it: by itself or as the {@code
 * Message} of an envelope.
 *
 * @param members of the notice
 * @param type of what happened, for instance {@code Bounce}
 */
record AmazonNotice(Map<?, ?> members, String type) {

  /** Finds the notice in the first part that is one. */
  static Optional<AmazonNotice> find(List<MailPart> parts) {
    for (MailPart part : parts) {
      if ((part.isText() || part.type().equals("application/json")) && begins(part.content())) {
        Map<?, ?> members = JsonText.object(part.content().toString());
        if (members.get("Message") instanceof String message) {
          members = JsonText.object(message);
        }
        Object type = members.get("notificationType");
        type = type == null ? members.get("eventType") : type;
        if (type instanceof String name) {
          return Optional.of(new AmazonNotice(members, name));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean begins(CharSequence content) {
    int at = 0;
    while (at < content.length() && TextLine.isBlank(content.charAt(at))) {
      at++;
    }
    return at < content.length()
        && content.charAt(at) == '{'
        && content.length() <= MarkedText.LONGEST;
  }

  DeliveryReport report() {
    return switch (type) {
      case "Bounce" -> report(MailKind.BOUNCE, DeliveryAction.FAILED, "bounce", "bounced");
      case "DeliveryDelay" ->
          report(MailKind.DELAYED, DeliveryAction.DELAYED, "deliveryDelay", "delayed");
      case "Complaint" ->
          report(MailKind.COMPLAINT, DeliveryAction.DELIVERED, "complaint", "complained");
      default -> new DeliveryReport(MailKind.OTHER, List.of(), MailHeader.EMPTY);
    };
  }

  private DeliveryReport report(MailKind kind, DeliveryAction action, String name, String who) {
    List<RecipientReport> recipients = new ArrayList<>();
    Map<?, ?> event = members.get(name) instanceof Map<?, ?> inner ? inner : Map.of();
    if (event.get(who + "Recipients") instanceof List<?> all) {
      for (Object each : all) {
        if (each instanceof Map<?, ?> recipient) {
          recipients.add(recipient(recipient, event, action));
        }
      }
    }
    MailKind found = recipients.isEmpty() && kind != MailKind.COMPLAINT ? MailKind.OTHER : kind;
    return new DeliveryReport(found, recipients, fields(event));
  }

  private static RecipientReport recipient(
      Map<?, ?> recipient, Map<?, ?> event, DeliveryAction action) {
    Optional<String> address = string(recipient, "emailAddress").flatMap(TypedValue::address);
    String words =
        action == DeliveryAction.DELIVERED
            ? ""
            : string(recipient, "diagnosticCode")
                .or(() -> string(event, "bounceSubType").map(AmazonNotice::inWords))
                .or(() -> string(event, "delayType").map(AmazonNotice::inWords))
                .orElse("");
    Bounce bounce =
        Bounce.builder().reply(words).status(string(recipient, "status").orElse("")).build();
    return new RecipientReport(
        address, Optional.empty(), address, action, Optional.empty(), bounce);
  }

  /** Parts the words of a name such as {@code MailboxFull}. */
  private static String inWords(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      words.append(i > 0 && Character.isUpperCase(name.charAt(i)) ? " " : "");
      words.append(name.charAt(i));
    }
    return words.toString();
  }

  private static MailHeader fields(Map<?, ?> event) {
    return string(event, "reportingMTA")
        .map(mta -> new MailHeader(List.of(new MailHeader.Field("Reporting-MTA", mta))))
        .orElse(MailHeader.EMPTY);
  }

  private static Optional<String> string(Map<?, ?> members, String name) {
    return members.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}
