package org.bouncecodes.examples.owntable;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.bouncecodes.examples.owntable.ErrorCode.Team;
import org.junit.jupiter.api.Test;

class OrderErrorTest {

  @Test
  void findsARowByItsNumber() {
    OrderError error = OrderError.of(2002);
    assertThat(error).isEqualTo(OrderError.PAYMENT_UNCLEAR);
    assertThat(error.repeatable()).isFalse();
    assertThat(error.advice()).isEmpty();
    assertThat(error.teams()).containsExactly(Team.PAYMENT, Team.PLATFORM);
  }

  @Test
  void saysWhichNumberIsMissing() {
    assertThat(OrderError.find(3000)).isEmpty();
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> OrderError.of(3000));
    assertThat(thrown).hasMessageThat().isEqualTo("no OrderError for 3000");
  }
}
