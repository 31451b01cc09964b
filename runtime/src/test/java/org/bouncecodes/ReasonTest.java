package org.bouncecodes;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

  @ParameterizedTest
  @EnumSource(Reason.class)
  void onlyReasonsAboutTheRecipientSuppress(Reason reason) {
    for (Permanence permanence : Permanence.values()) {
      if (reason.action(permanence) == Action.SUPPRESS) {
        assertThat(reason.fault()).isAnyOf(Fault.RECIPIENT, Fault.DOMAIN);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void nothingIsToBeDoneAfterASuccess(Reason reason) {
    assertThat(reason.action(Permanence.SUCCESS)).isEqualTo(Action.NONE);
  }

  @Test
  void permanenceIsTheFirstDigit() {
    assertThat(Permanence.of("5.1.1")).isEqualTo(Permanence.PERMANENT);
    assertThat(Permanence.of("450")).isEqualTo(Permanence.TEMPORARY);
    assertThat(Permanence.of("354")).isEqualTo(Permanence.SUCCESS);
    assertThat(Permanence.of("250")).isEqualTo(Permanence.SUCCESS);
    assertThat(Permanence.of("TSS04")).isEqualTo(Permanence.UNKNOWN);
    assertThat(Permanence.of("")).isEqualTo(Permanence.UNKNOWN);
  }
}
