package org.bouncecodes.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncecodes.Bounce;
import org.bouncecodes.Reason;

/**
 * From the fields of a delivery status to recipients, with help of the text where they say little.
 */
final class StatusReading {

  private final Supplier<List<TextFailure>> text;
  private Optional<Map<String, TextFailure>> said = Optional.empty();

  /**
   * A reading.
   *
   * @param text what the words of the same mail say; read only if a field says too little
   */
  StatusReading(Supplier<List<TextFailure>> text) {
    this.text = text;
  }

  List<RecipientReport> recipients(List<MailHeader> groups) {
    return groups.stream().map(group -> recipient(group, groups.size() == 1)).toList();
  }

  private RecipientReport recipient(MailHeader group, boolean only) {
    Optional<String> named = group.first("Final-Recipient").flatMap(TypedValue::address);
    Optional<String> last = actual(group, named).or(() -> named);
    Optional<String> original =
        group
            .first("Original-Recipient")
            .flatMap(TypedValue::address)
            .or(() -> named.filter(address -> !last.equals(named)));
    Optional<String> remote = group.first("Remote-MTA").map(TypedValue::withoutType);
    Optional<String> status = group.first("Status");
    DeliveryAction action = action(group, status);
    Bounce bounce = bounce("", status, remote);
    for (String code : group.all("Diagnostic-Code")) {
      bounce = better(bounce, bounce(code, status, remote));
    }
    if (weight(bounce) < MOST && action != DeliveryAction.DELIVERED) {
      for (String more : group.all("X-Supplementary-Info")) {
        bounce = better(bounce, bounce(more, status, remote));
      }
      Optional<TextFailure> words = failure(last, original, only);
      if (weight(bounce) < MOST && words.isPresent()) {
        bounce = better(bounce, words.get().bounce(status, remote));
      }
    }
    return new RecipientReport(
        last.filter(TypedValue::isMailAddress)
            .or(() -> original.filter(TypedValue::isMailAddress))
            .or(() -> failure(last, original, only).flatMap(TextFailure::address))
            .or(() -> original)
            .or(() -> last),
        original,
        last,
        action,
        remote,
        bounce);
  }

  /**
   * Sendmail tells the alias as the final recipient, and adds the address it led to. The same name
   * at another host is the same mailbox.
   */
  private static Optional<String> actual(MailHeader group, Optional<String> named) {
    return group
        .first("X-Actual-Recipient")
        .flatMap(TypedValue::address)
        .filter(TypedValue::isMailAddress)
        .filter(address -> !localPart(address).equalsIgnoreCase(localPart(named.orElse(""))));
  }

  private static String localPart(String address) {
    return address.substring(0, Math.max(0, address.lastIndexOf('@')));
  }

  private static Bounce bounce(String words, Optional<String> status, Optional<String> remote) {
    return Bounce.builder()
        .reply(EncodedWords.decode(words))
        .status(status.orElse(""))
        .remoteMta(remote.orElse(""))
        .build();
  }

  /** Other words than those of RFC 3464 are in use; the class of the status tells then. */
  private static DeliveryAction action(MailHeader group, Optional<String> status) {
    Optional<DeliveryAction> action = group.first("Action").flatMap(DeliveryAction::find);
    return action.orElse(
        status.orElse("").startsWith("2.") ? DeliveryAction.DELIVERED : DeliveryAction.FAILED);
  }

  private Optional<TextFailure> failure(
      Optional<String> last, Optional<String> original, boolean only) {
    if (said.isEmpty()) {
      Map<String, TextFailure> failures = new HashMap<>();
      for (TextFailure failure : text.get()) {
        failures.putIfAbsent(key(failure.address().orElse("")), failure);
      }
      said = Optional.of(failures);
    }
    Map<String, TextFailure> failures = said.get();
    Optional<TextFailure> own =
        last.map(address -> failures.get(key(address)))
            .or(() -> original.map(address -> failures.get(key(address))));
    return own.isEmpty() && only && failures.size() == 1
        ? Optional.of(failures.values().iterator().next())
        : own;
  }

  private static String key(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  private static Bounce better(Bounce one, Bounce other) {
    boolean more = weight(other) > weight(one);
    return more || (one.text().isEmpty() && weight(other) == weight(one)) ? other : one;
  }

  private static final int MOST = 7;

  /** How much a verdict tells: words before codes, and a code before one that says "other". */
  private static int weight(Bounce bounce) {
    int weight =
        switch (bounce.matchedBy()) {
          case SERVER_CODE, PHRASE -> 3;
          case CODE -> 2;
          case SUBJECT, CLASS -> 1;
          case NOTHING -> 0;
        };
    boolean vague = bounce.status().map(code -> code.endsWith(".0.0")).orElse(true);
    return (bounce.reason() == Reason.UNKNOWN ? 0 : 2 * weight) + (vague ? 0 : 1);
  }
}
