package org.isnad.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Locale;
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
      case SECOND -> date() + "T" + clock() + format(":%02d", start.getSecond());
      case MINUTE, HOUR -> date() + "T" + clock();
      case DAY -> date().toString();
      case WEEK -> week();
      case MONTH -> format("%04d-%02d", year, start.getMonthValue());
      case QUARTER -> format("%04d-Q%d", year, date().get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> format("%04d", year);
      case DECADE -> format("%03d", Math.floorDiv(year, 10));
      case CENTURY -> format("%02d", Math.floorDiv(year, 100));
    };
  }

  private String clock() {
    return format("%02d:%02d", start.getHour(), start.getMinute());
  }

  /** The number of the ISO week that holds most of a week begun on Sunday: that of its Monday. */
  private String week() {
    LocalDate monday = date().plusDays(1);
    return format(
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String format(String pattern, Object... numbers) {
    return String.format(Locale.ROOT, pattern, numbers);
  }
}
