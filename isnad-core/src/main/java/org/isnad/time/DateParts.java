package org.isnad.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.annotation.Mod;
import org.jspecify.annotations.Nullable;

/** The parts of a date while it is being read. Local to one call of the grammar. */
final class DateParts {
  private boolean hijri;
  private @Nullable Expression year;
  private OptionalInt hijriYear = OptionalInt.empty();
  private OptionalInt month = OptionalInt.empty();
  private OptionalInt day = OptionalInt.empty();
  private @Nullable DayOfWeek weekday;
  private Direction direction = Direction.OPEN;

  void setMonth(int number, boolean ofHijri) {
    month = OptionalInt.of(number);
    hijri = ofHijri;
  }

  void setDay(int number) {
    day = OptionalInt.of(number);
  }

  void setWeekday(DayOfWeek named) {
    weekday = named;
  }

  void setDirection(Direction told) {
    direction = told;
  }

  /** Takes a year, of whatever calendar it is. */
  void setYear(Expression told) {
    if (told instanceof HijriDate hijriDate) {
      hijriYear = hijriDate.year();
    } else {
      year = told;
    }
  }

  boolean isHijri() {
    return hijri;
  }

  boolean hasDay() {
    return day.isPresent();
  }

  boolean hasYear() {
    return year != null || hijriYear.isPresent();
  }

  boolean hasWeekday() {
    return weekday != null;
  }

  int month() {
    return month.orElse(0);
  }

  /** Whether the calendar has this day. */
  boolean isPossible() {
    if (day.isEmpty() || month.isEmpty()) {
      return true;
    }
    int number = day.getAsInt();
    return hijri ? number >= 1 && number <= 30 : CalendarDate.exists(month.getAsInt(), number);
  }

  Expression expression() {
    if (hijri && year != null) {
      // Ramadan of a Gregorian year
      Holiday.Rule rule =
          new Holiday.Rule(
              Holiday.Kind.HIJRI, month.orElse(1), day.orElse(1), day.isPresent() ? 1 : 0);
      return new Holiday(rule, Optional.of(year), direction, 0);
    }
    if (hijri) {
      return new HijriDate(hijriYear, month, day, direction, Mod.NONE);
    }
    return new CalendarDate(
        Optional.ofNullable(year), month, day, Optional.ofNullable(weekday), direction);
  }
}
