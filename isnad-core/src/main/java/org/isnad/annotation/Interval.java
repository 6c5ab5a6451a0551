package org.isnad.annotation;

import java.time.LocalDateTime;

/**
 * A half-open stretch of the calendar in local time.
 *
 * @param from first moment
 * @param to moment after the last
 */
public record Interval(LocalDateTime from, LocalDateTime to) {
  /** Checks the order. */
  public Interval {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("expected from <= to, found " + from + " and " + to);
    }
  }
}
