package org.isnad.annotation;

import java.time.LocalDate;
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

  /** The day in which it ends: 30 June for what ends before 1 July. */
  public LocalDate lastDay() {
    return to.equals(from) ? to.toLocalDate() : to.minusNanos(1).toLocalDate();
  }
}
