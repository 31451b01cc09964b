package org.bouncecodes.examples.jakartamail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses that must not be written to: for good, or for some days. This one lives in memory; put
 * the entries into your database, with the words of the server, so that people can ask why and take
 * an address off again.
 */
public final class SuppressionList {

  /**
   * Why an address stands on the list.
   *
   * @param verdict what the server said
   * @param until when it may be tried again; empty for never
   */
  public record Entry(RecipientVerdict verdict, Optional<Instant> until) {}

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final Duration pause;

  /**
   * Makes an empty list.
   *
   * @param clock what time it is, for instance {@code InstantSource.system()}
   * @param pause how long an address is left out that is good but cannot receive now
   */
  public SuppressionList(InstantSource clock, Duration pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Puts an address on the list if its verdict asks for that.
   *
   * @param verdict the verdict on one recipient; other actions than {@code SUPPRESS} and {@code
   *     PAUSE} change nothing
   */
  public void add(RecipientVerdict verdict) {
    switch (verdict.action()) {
      case SUPPRESS -> put(verdict, Optional.empty());
      case PAUSE -> put(verdict, Optional.of(clock.instant().plus(pause)));
      default -> {}
    }
  }

  private void put(RecipientVerdict verdict, Optional<Instant> until) {
    // A pause does not end a suppression.
    entries.merge(
        key(verdict.address()),
        new Entry(verdict, until),
        (old, young) -> old.until().isEmpty() ? old : young);
  }

  /**
   * Looks an address up.
   *
   * @param address with or without capitals
   * @return why it must not be written to now; empty when it may
   */
  public Optional<Entry> find(String address) {
    return Optional.ofNullable(entries.get(key(address)))
        .filter(entry -> entry.until().isEmpty() || clock.instant().isBefore(entry.until().get()));
  }

  /**
   * Takes an address off: its owner has asked for mail again.
   *
   * @param address with or without capitals
   */
  public void remove(String address) {
    entries.remove(key(address));
  }

  private static String key(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
