package org.isnad.annotation;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * A count, measure, sum of money or share.
 *
 * @param span approximator, number and the noun counted
 * @param low least value; {@link Double#NEGATIVE_INFINITY} where unbounded below
 * @param high greatest value; {@link Double#POSITIVE_INFINITY} where unbounded above
 * @param approx whether the words say that it is about so much
 * @param unit the noun counted, as written; "%" for shares; empty where none
 * @param code ISO 4217 currency or UCUM unit; empty where none
 * @param rule what made it
 */
public record Quantity(
    Span span,
    double low,
    double high,
    boolean approx,
    Optional<String> unit,
    Optional<String> code,
    String rule) {
  /** Checks that something is bounded and in order. */
  public Quantity {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException("expected low <= high, found " + low + " and " + high);
    }
    if (Double.isInfinite(low) && Double.isInfinite(high)) {
      throw new IllegalArgumentException("expected a bound, found none");
    }
  }
}
