package org.bouncecodes.report;

import java.util.Optional;

/** What happened to the mail for one recipient: the field Action (RFC 3464 section 2.3.3). */
public enum DeliveryAction {
  /** Not delivered, and given up. */
  FAILED,
  /** Not delivered yet; it is still being tried. */
  DELAYED,
  /** Delivered to the mailbox. */
  DELIVERED,
  /** Passed on to a system that sends no notices of its own. */
  RELAYED,
  /** Delivered to a list or alias, which passes it on to several others. */
  EXPANDED;

  /**
   * Reads the value of the field.
   *
   * @param value in any case, with or without a comment behind it
   * @return the action; empty when it is none of RFC 3464
   */
  static Optional<DeliveryAction> find(CharSequence value) {
    for (DeliveryAction action : values()) {
      int length = action.name().length();
      boolean ends = value.length() == length || !isLetter(value, length);
      if (value.length() >= length && ends && matches(action.name(), value)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  private static boolean matches(String name, CharSequence value) {
    for (int i = 0; i < name.length(); i++) {
      if ((value.charAt(i) & ~0x20) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(CharSequence value, int index) {
    return index < value.length() && Character.isLetter(value.charAt(index));
  }
}
