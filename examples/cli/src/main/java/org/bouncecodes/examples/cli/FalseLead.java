package org.bouncecodes.examples.cli;

import java.util.Optional;
import org.bouncecodes.Action;
import org.bouncecodes.Permanence;

/** What is easily taken for a reason to give an address up, and is none. */
enum FalseLead {
  REFUSED_FOR_GOOD("a permanent code, but not because of the address"),
  DELAYED("not given up yet"),
  COMPLAINT("the mail arrived"),
  AUTO_REPLY("the mail arrived");

  private final String words;

  FalseLead(String words) {
    this.words = words;
  }

  static Optional<FalseLead> of(Verdict verdict) {
    return switch (verdict.kind()) {
      case BOUNCE ->
          verdict.permanence() == Permanence.PERMANENT && verdict.action() != Action.SUPPRESS
              ? Optional.of(REFUSED_FOR_GOOD)
              : Optional.empty();
      case DELAYED -> Optional.of(DELAYED);
      case COMPLAINT -> Optional.of(COMPLAINT);
      case AUTO_REPLY -> Optional.of(AUTO_REPLY);
      case OTHER -> Optional.empty();
    };
  }

  String words() {
    return words;
  }
}
