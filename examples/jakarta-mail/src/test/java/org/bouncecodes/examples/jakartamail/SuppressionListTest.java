package org.bouncecodes.examples.jakartamail;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bouncecodes.Bounce;
import org.bouncecodes.report.DeliveryReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SuppressionListTest {

  private static final String UNKNOWN = "550 5.1.1 User unknown";
  private static final String FULL = "552 5.2.2 Mailbox full";

  private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final SuppressionList list = new SuppressionList(() -> now, Duration.ofDays(7));

  private static RecipientVerdict verdict(String reply) {
    Bounce bounce = Bounce.of(reply);
    return new RecipientVerdict("ann@example.net", Acceptance.UNSENT, bounce, bounce.action());
  }

  private List<String> suppressed(String... addresses) {
    return List.of(addresses).stream().filter(address -> list.find(address).isPresent()).toList();
  }

  @Test
  void onlySuppressAndPauseCount() {
    for (String reply :
        List.of(
            "250 2.1.5 Ok",
            "451 4.3.0 Local error",
            "450 4.7.1 Too many messages, rate limit exceeded",
            "552 5.3.4 Message too big",
            "550 5.1.8 Bad sender's address",
            "554 5.7.1 blocked using zen.spamhaus.org",
            "550 no")) {
      list.add(verdict(reply));
      assertThat(list.find("ann@example.net")).isEmpty();
    }
  }

  @Test
  void capitalsDoNotMatter() {
    list.add(verdict(UNKNOWN));
    assertThat(list.find("Ann@EXAMPLE.net").get().bounce().text()).isEqualTo(UNKNOWN);
    list.remove("ANN@example.net");
    assertThat(list.find("ann@example.net")).isEmpty();
  }

  @Test
  void aPauseEnds() {
    list.add(verdict(FULL));
    now = now.plus(Duration.ofDays(7)).minusNanos(1);
    assertThat(list.find("ann@example.net")).isPresent();
    list.add(verdict(FULL));
    now = now.plus(Duration.ofDays(7)).minusNanos(1);
    assertThat(list.find("ann@example.net")).isPresent();
    now = now.plusNanos(1);
    assertThat(list.find("ann@example.net")).isEmpty();
  }

  @Test
  void aSuppressionDoesNot() {
    list.add(verdict(FULL));
    list.add(verdict(UNKNOWN));
    list.add(verdict(FULL));
    list.add(verdict("451 4.3.0 Local error"));
    now = now.plus(Duration.ofDays(3650));
    assertThat(list.find("ann@example.net").get().bounce().text()).isEqualTo(UNKNOWN);
  }

  @Test
  void aReturnedMailCountsForThoseWhoFailed() {
    String status =
        """
        Reporting-MTA: dns; mail.example.com

        Final-Recipient: rfc822; ann@example.net
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 User unknown

        Final-Recipient: rfc822; bob@example.net
        Action: delayed
        Status: 4.1.1
        Diagnostic-Code: smtp; 550 5.1.1 User unknown

        Final-Recipient: rfc822; cem@example.net
        Action: failed
        Status: 5.7.1
        Diagnostic-Code: smtp; 554 5.7.1 blocked using zen.spamhaus.org

        Final-Recipient: rfc822;
        Action: failed
        Status: 5.1.1
        """;
    DeliveryReport.ofStatusFields(status).recipients().forEach(list::add);
    assertThat(suppressed("ann@example.net", "bob@example.net", "cem@example.net", ""))
        .containsExactly("ann@example.net");
  }

  @Test
  void severalThreadsMayUseIt() throws Exception {
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round < 200; round++) {
        CountDownLatch start = new CountDownLatch(threads);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
          RecipientVerdict verdict = verdict(i == 3 ? UNKNOWN : FULL);
          done.add(
              pool.submit(
                  () -> {
                    start.countDown();
                    start.await();
                    list.add(verdict);
                    return list.find("ann@example.net");
                  }));
        }
        for (Future<?> one : done) {
          one.get();
        }
        assertThat(list.find("ann@example.net").get().until()).isEmpty();
        list.remove("ann@example.net");
      }
    } finally {
      pool.shutdown();
    }
  }
}
