package org.isnad.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.text.Published;

/**
 * A day that a page names, perhaps with a time.
 *
 * @param day the day as written
 * @param time the time as written; empty where only the day is told
 * @param offset how far its clock is from that of Greenwich; empty where not told
 * @param sure whether day and month cannot have been taken for each other
 */
record Moment(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset, boolean sure) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  static Moment on(LocalDate day, boolean sure) {
    return new Moment(day, Optional.empty(), Optional.empty(), sure);
  }

  /** Whether an article can have been published then: no zero of a clock, no year 99999. */
  boolean isPlausible() {
    return day.getYear() >= FIRST_YEAR
        && day.getYear() <= LAST_YEAR
        && !day.equals(LocalDate.EPOCH);
  }

  /** Whether both are the same day somewhere on earth. */
  boolean agrees(Moment other) {
    return Math.abs(ChronoUnit.DAYS.between(day, other.day)) <= 1;
  }

  /** Whether both are one instant, told by two clocks. */
  boolean isSameInstant(Moment other) {
    return instant().isPresent() && instant().equals(other.instant());
  }

  /** Whether it is told by the clock of Greenwich, which few publishers live by. */
  boolean isUniversal() {
    return offset.filter(ZoneOffset.UTC::equals).isPresent();
  }

  /** As an article carries it. */
  Published published() {
    return time.isPresent() ? Published.at(day.atTime(time.get())) : Published.on(day);
  }

  private Optional<Long> instant() {
    return time.flatMap(at -> offset.map(zone -> day.atTime(at).toEpochSecond(zone) / 60));
  }
}
