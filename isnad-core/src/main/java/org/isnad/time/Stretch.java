package org.isnad.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import org.isnad.annotation.Interval;

/**
 * One unit of the calendar: this day, that month.
 *
 * @param start its first moment
 * @param unit how long it is
 */
record Stretch(LocalDateTime start, Unit unit) {
  /** The unit that holds this moment. */
  static Stretch around(LocalDateTime moment, Unit unit) {
    return new Stretch(unit.floor(moment), unit);
  }

  static Stretch day(LocalDate day) {
    return new Stretch(day.atStartOfDay(), Unit.DAY);
  }

  LocalDateTime end() {
    return unit.plus(start, 1);
  }

  LocalDate date() {
    return start.toLocalDate();
  }

  Interval interval() {
    return new Interval(start, end());
  }

  /** The unit of the same size so many further. */
  Stretch plus(long count) {
    return new Stretch(unit.plus(start, count), unit);
  }

  /** The TIMEX3 value: 2025-09, 2018-W31, 199. */
  String value() {
    int year = start.getYear();
    return switch (unit) {
      case SECOND -> date() + "T" + clock() + ':' + Digits.of(start.getSecond(), 2);
      case MINUTE, HOUR -> date() + "T" + clock();
      case DAY -> date().toString();
      case WEEK -> week();
      case MONTH -> Digits.of(year, 4) + '-' + Digits.of(start.getMonthValue(), 2);
      case QUARTER -> Digits.of(year, 4) + "-Q" + date().get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> Digits.of(year, 4);
      case DECADE -> Digits.of(Math.floorDiv(year, 10), 3);
      case CENTURY -> Digits.of(Math.floorDiv(year, 100), 2);
    };
  }

  private String clock() {
    return Digits.of(start.getHour(), 2) + ':' + Digits.of(start.getMinute(), 2);
  }

  /** The number of the ISO week that holds most of a week begun on Sunday: that of its Monday. */
  private String week() {
    LocalDate monday = date().plusDays(1);
    return Digits.of(monday.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + Digits.of(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }
}
