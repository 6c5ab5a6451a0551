package org.isnad.quantity;

import java.util.Optional;
import org.isnad.annotation.Quantity;
import org.isnad.quantity.Phrases.Meaning;
import org.isnad.text.Tokens;

/** A quantity under construction. */
final class Draft {
  int first;
  int end;
  double low;
  double high;
  boolean approx;
  boolean bounded;
  Counted counted;
  String rule;

  Draft(int first, int end, double low, double high, Counted counted, String rule) {
    this.first = first;
    this.end = end;
    this.low = low;
    this.high = high;
    this.counted = counted;
    this.rule = rule;
  }

  void apply(Meaning meaning) {
    switch (meaning) {
      case ABOUT -> approx = true;
      case AT_LEAST -> high = Double.POSITIVE_INFINITY;
      case AT_MOST -> low = Double.NEGATIVE_INFINITY;
    }
    bounded = true;
  }

  /** Whether a bound has left nothing: "at least at most". */
  boolean isOpen() {
    return Double.isInfinite(low) && Double.isInfinite(high);
  }

  Quantity build(Tokens tokens) {
    Optional<String> unit = counted.unit();
    return new Quantity(tokens.span(first, end), low, high, approx, unit, counted.code(), rule);
  }
}
