package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

  @Test
  void padsWithZeros() {
    assertThat(Digits.of(7, 2)).isEqualTo("07");
    assertThat(Digits.of(0, 2)).isEqualTo("00");
    assertThat(Digits.of(202, 3)).isEqualTo("202");
  }

  @Test
  void cutsNothingOff() {
    assertThat(Digits.of(12_025, 4)).isEqualTo("12025");
  }

  @Test
  void countsTheSign() {
    assertThat(Digits.of(-44, 4)).isEqualTo("-044");
  }
}
