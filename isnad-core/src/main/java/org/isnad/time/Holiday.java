package org.isnad.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Mod;

/**
 * A holiday whose date can be computed. Those of the Hijri calendar hang on a sighting of the moon,
 * so they are about that day.
 *
 * @param rule how its date is found
 * @param year the year named with it
 * @param direction which one, where no year is named
 * @param shift days added: -1 for the eve
 */
record Holiday(Rule rule, Optional<Expression> year, Direction direction, int shift)
    implements Expression {
  /** The calendar that a holiday's date hangs on. */
  enum Kind {
    GREGORIAN,
    HIJRI,
    EASTER
  }

  /**
   * How the date is found.
   *
   * @param kind the calendar
   * @param month its month
   * @param day its day; for Easter the days after it
   * @param days how long it lasts; 0 for the whole of a Hijri month
   */
  record Rule(Kind kind, int month, int day, int days) {
    /** The first day in this Gregorian year; Hijri ones may fall twice, the first is given. */
    Optional<LocalDate> in(int year) {
      return switch (kind) {
        case GREGORIAN -> Optional.of(LocalDate.of(year, month, day));
        case EASTER -> Optional.of(easter(year).plusDays(day));
        case HIJRI -> hijri(year);
      };
    }

    private Optional<LocalDate> hijri(int year) {
      OptionalInt first = HijriDate.yearOf(LocalDate.of(year, 1, 1));
      if (first.isEmpty()) {
        return Optional.empty();
      }
      for (int hijri = first.getAsInt(); hijri <= first.getAsInt() + 1; hijri++) {
        Optional<LocalDate> found = HijriDate.day(hijri, month, day);
        if (found.isPresent() && found.get().getYear() == year) {
          return found;
        }
      }
      return Optional.empty();
    }
  }

  @Override
  public Placed place(Setting setting) {
    Optional<Integer> told =
        year.flatMap(y -> y.place(setting).stretch()).map(y -> y.start().getYear());
    Optional<LocalDate> begin =
        told.isPresent()
            ? rule.in(told.get())
            : setting.today().flatMap(today -> nearest(today, setting));
    return begin.map(this::on).orElseGet(() -> Placed.unplaced("XXXX-XX-XX"));
  }

  private Optional<LocalDate> nearest(LocalDate today, Setting setting) {
    Optional<LocalDate> now = rule.in(today.getYear());
    if (now.isEmpty()) {
      return now;
    }
    int step =
        Nearest.yearStep(today, now.get(), now.get().plusDays(rule.days()), direction, setting);
    return step == 0 ? now : rule.in(today.getYear() + step);
  }

  private Placed on(LocalDate first) {
    LocalDate begin = first.plusDays(shift);
    Placed placed = rule.days() == 0 ? month(begin) : Placed.on(Stretch.day(begin));
    if (rule.days() > 1) {
      Interval interval =
          new Interval(begin.atStartOfDay(), begin.plusDays(rule.days()).atStartOfDay());
      placed = placed.within(Optional.of(interval));
    }
    return rule.kind() == Kind.HIJRI ? placed.with(Mod.APPROX) : placed;
  }

  private Placed month(LocalDate begin) {
    int year = HijriDate.yearOf(begin).orElseThrow();
    return HijriDate.month(year, rule.month()).place(Setting.NONE);
  }

  /** Easter Sunday of the Western churches, by the rule of Gauss as Butcher wrote it (1876). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int leaps = century / 4;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - leaps - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int both = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, both / 31, both % 31 + 1);
  }
}
