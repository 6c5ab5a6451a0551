package org.isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.annotation.Mod;

/**
 * A year, month or day of the Hijri calendar of Umm al-Qura. Its value is the Gregorian one, since
 * TIMEX3 has no other: of a day that day, of a month the month that it begins in, of a year the one
 * that holds most of it.
 *
 * @param year its year
 * @param month its month
 * @param day its day
 * @param direction which one, where the year is not told
 * @param mod how the words bend it
 */
record HijriDate(OptionalInt year, OptionalInt month, OptionalInt day, Direction direction, Mod mod)
    implements Expression {
  static HijriDate month(int year, int month) {
    return new HijriDate(
        OptionalInt.of(year), OptionalInt.of(month), OptionalInt.empty(), Direction.OPEN, Mod.NONE);
  }

  /** Whether the calendar's tables hold the day; they reach from 1300 to 1600. */
  static boolean exists(int year, int month, int day) {
    return day(year, month, day).isPresent();
  }

  static Optional<LocalDate> day(int year, int month, int day) {
    if (year < 1300 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
    } catch (DateTimeException e) {
      // A month of 29 days that sighting gave a thirtieth: the day before the next month's first.
      return Optional.empty();
    }
  }

  /** The Hijri year that this day lies in, where the tables hold it. */
  static OptionalInt yearOf(LocalDate day) {
    try {
      return OptionalInt.of(HijrahDate.from(day).get(ChronoField.YEAR));
    } catch (DateTimeException e) {
      return OptionalInt.empty();
    }
  }

  @Override
  public Placed place(Setting setting) {
    if (month.isEmpty()) {
      return wholeYear(year.orElseThrow());
    }
    if (year.isPresent()) {
      return inYear(year.getAsInt());
    }
    OptionalInt now = setting.today().map(HijriDate::yearOf).orElse(OptionalInt.empty());
    if (now.isEmpty()) {
      return Placed.unplaced(direction == Direction.OPEN ? "XXXX" : direction.reference());
    }
    return inYear(chosenYear(now.getAsInt(), setting));
  }

  private int chosenYear(int now, Setting setting) {
    LocalDate today = setting.today().orElseThrow();
    Optional<LocalDate> begin = day(now, month.orElseThrow(), day.orElse(1));
    if (begin.isEmpty()) {
      return now;
    }
    LocalDate end = begin.get().plusDays(day.isPresent() ? 1 : 29);
    return now + Nearest.yearStep(today, begin.get(), end, direction, setting);
  }

  private Placed inYear(int inYear) {
    int inMonth = month.orElseThrow();
    Optional<LocalDate> begin = day(inYear, inMonth, day.orElse(1));
    if (begin.isEmpty()) {
      return Placed.unplaced("XXXX");
    }
    if (day.isPresent()) {
      return Placed.on(Stretch.day(begin.get())).with(mod);
    }
    LocalDateTime from = begin.get().atStartOfDay();
    LocalDateTime to = monthAfter(inYear, inMonth).orElse(begin.get().plusDays(30)).atStartOfDay();
    String value = Stretch.around(from, Unit.MONTH).value();
    return Placed.between(value, from, to, Unit.DAY).with(mod);
  }

  private static Optional<LocalDate> monthAfter(int year, int month) {
    return month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
  }

  private static Placed wholeYear(int year) {
    Optional<LocalDate> begin = day(year, 1, 1);
    if (begin.isEmpty()) {
      return Placed.unplaced("XXXX");
    }
    LocalDate end = day(year + 1, 1, 1).orElse(begin.get().plusDays(354));
    String value = Stretch.around(begin.get().plusDays(177).atStartOfDay(), Unit.YEAR).value();
    return Placed.between(value, begin.get().atStartOfDay(), end.atStartOfDay(), Unit.YEAR);
  }
}
