package org.bouncecodes.examples.jakartamail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncecodes.Action;
import org.bouncecodes.Bounce;
import org.bouncecodes.report.DeliveryAction;
import org.bouncecodes.report.RecipientReport;

/**
 * Addresses that must not be written to: for good, or for some days. This one lives in memory; put
 * the entries into your database, with the words of the server, so that people can ask why and take
 * an address off again. Several threads may use it at once.
 */
public final class SuppressionList {

  /**
   * Why an address stands on the list.
   *
   * @param bounce what the server said
   * @param until when it may be tried again; empty for never
   */
  public record Entry(Bounce bounce, Optional<Instant> until) {}

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
    add(verdict.address(), verdict.action(), verdict.bounce());
  }

  /**
   * Puts an address on the list if the mail that came back asks for that. It is the address that
   * failed: where somebody forwards his mail, not the one that was written to, which may lead to
   * others too.
   *
   * @param report on one recipient; one for whom the mail was not given up changes nothing
   */
  public void add(RecipientReport report) {
    if (report.action() == DeliveryAction.FAILED) {
      report
          .address()
          .ifPresent(address -> add(address, report.bounce().action(), report.bounce()));
    }
  }

  private void add(String address, Action action, Bounce bounce) {
    switch (action) {
      case SUPPRESS -> put(address, new Entry(bounce, Optional.empty()));
      case PAUSE -> put(address, new Entry(bounce, Optional.of(clock.instant().plus(pause))));
      default -> {}
    }
  }

  private void put(String address, Entry entry) {
    // A pause does not end a suppression.
    entries.merge(key(address), entry, (old, young) -> old.until().isEmpty() ? old : young);
  }

  /**
   * Looks an address up.
   *
   * @param address with or without capitals
   * @return why it must not be written to now; empty when it may
   */
  public Optional<Entry> find(String address) {
    String key = key(address);
    Optional<Entry> entry = Optional.ofNullable(entries.get(key));
    if (entry.flatMap(Entry::until).filter(until -> !clock.instant().isBefore(until)).isPresent()) {
      entries.remove(key, entry.get());
      return Optional.empty();
    }
    return entry;
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
    return new Mailbox(address).key();
  }
}
