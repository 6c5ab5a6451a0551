package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A Gregorian date of which some parts are told: "5 March", "Monday", "May of last year".
 *
 * @param year its year, itself perhaps relative
 * @param month its month
 * @param day its day of the month
 * @param weekday its day of the week
 * @param direction which one, where parts are not told
 */
record CalendarDate(
    Optional<Expression> year,
    OptionalInt month,
    OptionalInt day,
    Optional<DayOfWeek> weekday,
    Direction direction)
    implements Expression {

  static CalendarDate weekday(DayOfWeek weekday, Direction direction) {
    return new CalendarDate(
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.of(weekday),
        direction);
  }

  /** A day of the month that some month has. */
  static boolean exists(int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(2000, month).lengthOfMonth();
  }

  static boolean exists(int year, int month, int day) {
    return exists(month, day) && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  @Override
  public Placed place(Setting setting) {
    if (month.isEmpty()) {
      return day.isPresent() ? dayOfMonth(setting) : weekdayAlone(setting);
    }
    Optional<Integer> told =
        year.flatMap(y -> y.place(setting).stretch()).map(y -> y.start().getYear());
    Optional<Integer> chosen =
        told.isPresent() ? told : setting.today().map(today -> inferredYear(today, setting));
    return chosen.map(this::inYear).orElseGet(() -> Placed.unplaced(withoutYear()));
  }

  private Placed inYear(int number) {
    YearMonth inMonth = YearMonth.of(number, month.orElseThrow());
    if (day.isEmpty()) {
      return Placed.on(new Stretch(inMonth.atDay(1).atStartOfDay(), Unit.MONTH));
    }
    int last = Math.min(day.getAsInt(), inMonth.lengthOfMonth());
    return Placed.on(Stretch.day(inMonth.atDay(last)));
  }

  private String withoutYear() {
    String value = "XXXX-" + Digits.of(month.orElseThrow(), 2);
    return day.isPresent() ? value + '-' + Digits.of(day.getAsInt(), 2) : value;
  }

  private int inferredYear(LocalDate today, Setting setting) {
    int now = today.getYear();
    if (direction.isAnaphoric() && setting.previous().isPresent()) {
      return anaphoricYear(setting.previous().get().date());
    }
    if (direction == Direction.OPEN && weekday.isPresent() && day.isPresent()) {
      OptionalInt fitting = yearByWeekday(now);
      if (fitting.isPresent()) {
        return fitting.getAsInt();
      }
    }
    YearMonth inMonth = YearMonth.of(now, month.orElseThrow());
    LocalDate begin = inMonth.atDay(Math.min(day.orElse(1), inMonth.lengthOfMonth()));
    LocalDate end = day.isPresent() ? begin.plusDays(1) : begin.plusMonths(1);
    return now + Nearest.yearStep(today, begin, end, direction, setting);
  }

  private int anaphoricYear(LocalDate named) {
    YearMonth inMonth = YearMonth.of(named.getYear(), month.orElseThrow());
    return switch (direction) {
      case FOLLOWING ->
          inMonth.isAfter(YearMonth.from(named)) ? named.getYear() : named.getYear() + 1;
      case PRECEDING ->
          inMonth.isBefore(YearMonth.from(named)) ? named.getYear() : named.getYear() - 1;
      default -> named.getYear();
    };
  }

  /** "Friday 23 June" names its year by the weekday. */
  private OptionalInt yearByWeekday(int now) {
    for (int candidate : new int[] {now, now - 1, now + 1}) {
      if (exists(candidate, month.orElseThrow(), day.orElseThrow())) {
        LocalDate date = LocalDate.of(candidate, month.orElseThrow(), day.orElseThrow());
        if (date.getDayOfWeek() == weekday.orElseThrow()) {
          return OptionalInt.of(candidate);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "The 16th": of this month, or of the one next to it that direction or tense asks for. */
  private Placed dayOfMonth(Setting setting) {
    if (setting.today().isEmpty()) {
      return Placed.unplaced("XXXX-XX-" + Digits.of(day.orElseThrow(), 2));
    }
    LocalDate today = setting.today().get();
    int number = day.orElseThrow();
    int step =
        switch (direction) {
          case PAST -> number >= today.getDayOfMonth() ? -1 : 0;
          case FUTURE -> number <= today.getDayOfMonth() ? 1 : 0;
          default -> 0;
        };
    YearMonth inMonth = YearMonth.from(today).plusMonths(step);
    return Placed.on(Stretch.day(inMonth.atDay(Math.min(number, inMonth.lengthOfMonth()))));
  }

  private Placed weekdayAlone(Setting setting) {
    DayOfWeek wanted = weekday.orElseThrow();
    if (setting.today().isEmpty()) {
      return Placed.unplaced("XXXX-WXX-" + wanted.getValue());
    }
    LocalDate today = setting.today().get();
    Optional<LocalDate> named =
        setting.previous().map(Stretch::start).map(LocalDateTime::toLocalDate);
    if (direction.isAnaphoric() && named.isPresent()) {
      return Placed.on(Stretch.day(anaphoricDay(named.get(), wanted)));
    }
    if (direction == Direction.OPEN && pointsToPlan(setting, today)) {
      LocalDate plan = named.orElseThrow().minusDays(3);
      return Placed.on(Stretch.day(plan.with(TemporalAdjusters.nextOrSame(wanted))));
    }
    return Placed.on(Stretch.day(Nearest.weekday(today, wanted, direction, setting)));
  }

  private LocalDate anaphoricDay(LocalDate named, DayOfWeek wanted) {
    return switch (direction) {
      case FOLLOWING -> named.with(TemporalAdjusters.next(wanted));
      case PRECEDING -> named.with(TemporalAdjusters.previous(wanted));
      default -> named.with(TemporalAdjusters.previousOrSame(wanted));
    };
  }

  /** "… on Friday 23 June instead of Saturday": the weekday nearest to the planned day. */
  private static boolean pointsToPlan(Setting setting, LocalDate today) {
    return setting.near()
        && setting.previous().isPresent()
        && setting.previous().get().unit() == Unit.DAY
        && setting.previous().get().date().isAfter(today.plusDays(7));
  }
}
