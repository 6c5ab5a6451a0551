package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Which year or week is meant where the words leave it out. */
final class Nearest {
  /** A date so recent is the one just gone even where the clause looks ahead. */
  private static final int RECENT_DAYS = 120;

  /** A date so soon is the one to come even where nothing looks ahead. */
  private static final int SOON_DAYS = 150;

  private Nearest() {}

  /**
   * How many years from this one: -1, 0 or 1.
   *
   * @param today day of publication
   * @param begin first day of what is named, in this year
   * @param end day after its last
   */
  static int yearStep(
      LocalDate today, LocalDate begin, LocalDate end, Direction direction, Setting setting) {
    return switch (direction) {
      case PAST, LATELY, PRECEDING -> end.isAfter(today) ? -1 : 0;
      case FUTURE, FOLLOWING -> begin.isAfter(today) ? 0 : 1;
      case PRESENT, SAME -> 0;
      case OPEN -> open(today, begin, end, setting);
    };
  }

  private static int open(LocalDate today, LocalDate begin, LocalDate end, Setting setting) {
    if (!end.isAfter(today)) {
      boolean longAgo = ChronoUnit.DAYS.between(begin, today) > RECENT_DAYS;
      return setting.isAhead() && longAgo ? 1 : 0;
    }
    boolean soon = ChronoUnit.DAYS.between(today, begin) <= SOON_DAYS;
    return setting.isAhead() || soon ? 0 : -1;
  }

  /** The day of the week that fits direction and tense. */
  static LocalDate weekday(
      LocalDate today, DayOfWeek weekday, Direction direction, Setting setting) {
    return switch (direction) {
      case PAST, LATELY, PRECEDING -> today.with(TemporalAdjusters.previous(weekday));
      case FUTURE, FOLLOWING -> today.with(TemporalAdjusters.next(weekday));
      default -> openWeekday(today, weekday, setting);
    };
  }

  private static LocalDate openWeekday(LocalDate today, DayOfWeek weekday, Setting setting) {
    if (setting.bare()) {
      return today.with(TemporalAdjusters.next(weekday));
    }
    return setting.isAhead()
        ? today.with(TemporalAdjusters.nextOrSame(weekday))
        : today.with(TemporalAdjusters.previousOrSame(weekday));
  }
}
