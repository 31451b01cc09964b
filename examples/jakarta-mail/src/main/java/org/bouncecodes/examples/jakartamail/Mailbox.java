package org.bouncecodes.examples.jakartamail;

import jakarta.mail.Address;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One recipient. Two are equal when they differ in nothing but capitals, as {@code InternetAddress}
 * has it too.
 *
 * @param address without a display name, as the program gave it
 */
record Mailbox(String address) {

  /** Takes the addresses out of what Jakarta Mail has: null, groups, news groups and all. */
  static List<Mailbox> of(Address... addresses) {
    if (addresses == null) {
      return List.of();
    }
    return Stream.of(addresses).flatMap(Mailbox::members).distinct().toList();
  }

  private static Stream<Mailbox> members(Address address) {
    if (address instanceof InternetAddress internet) {
      if (internet.isGroup()) {
        try {
          return of(internet.getGroup(false)).stream();
        } catch (AddressException e) {
          return Stream.of(new Mailbox(internet.getAddress()));
        }
      }
      return internet.getAddress() == null
          ? Stream.empty()
          : Stream.of(new Mailbox(internet.getAddress()));
    }
    return Stream.ofNullable(address)
        .map(Address::toString)
        .filter(Objects::nonNull)
        .map(Mailbox::new);
  }

  /** The address in small letters, by which a list can find it. */
  String key() {
    return address.toLowerCase(Locale.ROOT);
  }

  InternetAddress toAddress() {
    InternetAddress internet = new InternetAddress();
    internet.setAddress(address);
    return internet;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mailbox mailbox && mailbox.key().equals(key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }
}
