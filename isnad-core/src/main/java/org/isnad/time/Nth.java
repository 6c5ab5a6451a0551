package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * One of the days, weeks or weekdays in a longer time: "the first of the coming month", "the last
 * Monday of March", "the first week of October".
 *
 * @param number which, from 1; {@link #LAST} for the last
 * @param unit DAY, WEEK or MONTH
 * @param weekday which days are counted, where not all
 * @param whole the longer time
 */
record Nth(int number, Unit unit, Optional<DayOfWeek> weekday, Expression whole)
    implements Expression {
  /** The number of the last one. */
  static final int LAST = -1;

  @Override
  public Placed place(Setting setting) {
    Placed placed = whole.place(setting);
    if (placed.interval().isEmpty()) {
      return Placed.unplaced(placed.value().startsWith("XXXX") ? "XXXX" : placed.value());
    }
    LocalDateTime from = placed.interval().get().from();
    LocalDateTime to = placed.interval().get().to();
    Stretch found = weekday.isPresent() ? weekdayIn(from, to) : unitIn(from, to);
    return Placed.on(found);
  }

  private Stretch weekdayIn(LocalDateTime from, LocalDateTime to) {
    LocalDate day =
        number == LAST
            ? to.toLocalDate().with(TemporalAdjusters.previous(weekday.orElseThrow()))
            : from.toLocalDate()
                .with(TemporalAdjusters.nextOrSame(weekday.orElseThrow()))
                .plusWeeks(number - 1L);
    return Stretch.day(day);
  }

  /** A week counts where it begins within; the last where it also ends within. */
  private Stretch unitIn(LocalDateTime from, LocalDateTime to) {
    if (number == LAST) {
      Stretch last = Stretch.around(to.minusSeconds(1), unit);
      return last.end().isAfter(to) ? last.plus(-1) : last;
    }
    Stretch first = Stretch.around(from, unit);
    Stretch begun = first.start().isBefore(from) ? first.plus(1) : first;
    return begun.plus(number - 1L);
  }
}
