package org.isnad.wire;

import java.math.BigDecimal;

/** How a number is written outside the program: whole ones without a point or an exponent. */
public final class Decimal {
  /** Beyond this the digits of a plain number say more than is known. */
  private static final double PLAIN = 1e21;

  private Decimal() {}

  /** The shortest decimal number that stands for this finite value: 2500, 0.333, 1E+30. */
  public static String of(double value) {
    if (Math.abs(value) >= PLAIN) {
      return Double.toString(value);
    }
    BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
    return decimal.signum() == 0 ? "0" : decimal.toPlainString();
  }
}
