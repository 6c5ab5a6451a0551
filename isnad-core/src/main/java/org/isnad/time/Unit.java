package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar or the clock, from the smallest to the largest. */
enum Unit {
  SECOND(ChronoUnit.SECONDS, 1),
  MINUTE(ChronoUnit.MINUTES, 1),
  HOUR(ChronoUnit.HOURS, 1),
  DAY(ChronoUnit.DAYS, 1),
  WEEK(ChronoUnit.WEEKS, 1),
  MONTH(ChronoUnit.MONTHS, 1),
  QUARTER(ChronoUnit.MONTHS, 3),
  YEAR(ChronoUnit.YEARS, 1),
  DECADE(ChronoUnit.YEARS, 10),
  CENTURY(ChronoUnit.YEARS, 100);

  private final ChronoUnit step;
  private final int steps;

  Unit(ChronoUnit step, int steps) {
    this.step = step;
    this.steps = steps;
  }

  /** The unit that the word lists call by this code. */
  static Unit of(String code) {
    return switch (code) {
      case "second" -> SECOND;
      case "minute" -> MINUTE;
      case "hour" -> HOUR;
      case "day", "night" -> DAY;
      case "week" -> WEEK;
      case "month" -> MONTH;
      case "quarter" -> QUARTER;
      case "year" -> YEAR;
      case "decade" -> DECADE;
      case "century" -> CENTURY;
      default -> throw new IllegalStateException("expected a unit of time, found " + code);
    };
  }

  boolean isClock() {
    return compareTo(DAY) < 0;
  }

  LocalDateTime plus(LocalDateTime moment, long count) {
    return moment.plus(count * steps, step);
  }

  /** The beginning of the unit that holds the moment; a week begins on Sunday. */
  LocalDateTime floor(LocalDateTime moment) {
    LocalDate day = moment.toLocalDate();
    return switch (this) {
      case SECOND, MINUTE, HOUR -> moment.truncatedTo(step);
      case DAY -> day.atStartOfDay();
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).atStartOfDay();
      case MONTH -> day.withDayOfMonth(1).atStartOfDay();
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1).atStartOfDay();
      case YEAR -> day.withDayOfYear(1).atStartOfDay();
      case DECADE, CENTURY ->
          LocalDate.of(Math.floorDiv(day.getYear(), steps) * steps, 1, 1).atStartOfDay();
    };
  }

  /** The length of so many of them as TIMEX3 writes it: P3M, PT2H, PXD. */
  String length(String count) {
    return switch (this) {
      case SECOND -> "PT" + count + "S";
      case MINUTE -> "PT" + count + "M";
      case HOUR -> "PT" + count + "H";
      case DAY -> "P" + count + "D";
      case WEEK -> "P" + count + "W";
      case MONTH -> "P" + count + "M";
      case QUARTER -> "P" + count + "Q";
      case YEAR -> "P" + count + "Y";
      case DECADE -> "P" + count + "DE";
      case CENTURY -> "P" + count + "CE";
    };
  }
}
