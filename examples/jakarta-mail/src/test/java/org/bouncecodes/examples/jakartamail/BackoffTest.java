package org.bouncecodes.examples.jakartamail;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.bouncecodes.Bounce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  private static final Backoff BACKOFF =
      new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(20), 9);

  private static Duration after(Backoff backoff, int attempt, String... replies) {
    return backoff.after(
        attempt,
        List.of(replies).stream()
            .map(Bounce::of)
            .map(
                bounce ->
                    new RecipientVerdict(
                        "ann@example.net", Acceptance.UNSENT, bounce, bounce.action()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 4", "5, 16", "6, 20", "7, 20", "2147483647, 20"})
  void doublesUpToTheLongest(int attempt, int minutes) {
    assertThat(after(BACKOFF, attempt, "451 4.3.0 Local error"))
        .isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void isTwiceAsLongWhenOneServerIsInAHurry() {
    String tooFast = "450 4.7.1 Too many messages, rate limit exceeded";
    assertThat(after(BACKOFF, 1, "451 4.3.0 Local error", tooFast))
        .isEqualTo(Duration.ofMinutes(2));
    assertThat(after(BACKOFF, 9, tooFast)).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void isAsLongAsTheMostPatientServerAsksFor() {
    assertThat(
            after(
                BACKOFF,
                1,
                "450 4.7.1 Greylisted, try again in 5 minutes",
                "450 4.7.1 Greylisted, try again in 3 hours"))
        .isEqualTo(Duration.ofHours(3));
  }

  @Test
  void anyLongestTimeWillDo() {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
    assertThat(after(new Backoff(Duration.ofDays(1), longest, 999), 999)).isEqualTo(longest);
    assertThat(after(new Backoff(longest, longest, 1), 1)).isEqualTo(longest);
  }

  @ParameterizedTest
  @CsvSource({"PT0S, PT1H, 3", "-PT1S, PT1H, 3", "PT1H, PT1M, 3", "PT1M, PT1H, 0"})
  void whatNeverEndsIsNoBackoff(Duration first, Duration longest, int attempts) {
    assertThrows(IllegalArgumentException.class, () -> new Backoff(first, longest, attempts));
  }
}
