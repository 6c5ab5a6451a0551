package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "2500, 2500",
    "0.333, 0.333",
    "-12.50, -12.5",
    "1e12, 1000000000000",
    "2e17, 200000000000000000",
    "1e30, 1.0E30",
    "0.0001, 0.0001"
  })
  void wholeNumbersHaveNoPoint(double value, String written) {
    assertThat(Decimal.of(value)).isEqualTo(written);
  }
}
