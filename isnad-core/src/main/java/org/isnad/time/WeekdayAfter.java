package org.isnad.time;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * "The third Tuesday after Christmas".
 *
 * @param number which, from 1
 * @param weekday the weekday counted
 * @param day the day counted from
 */
record WeekdayAfter(int number, DayOfWeek weekday, Expression day) implements Expression {
  @Override
  public Placed place(Setting setting) {
    Placed from = day.place(setting);
    Optional<Stretch> found =
        from.stretch()
            .map(Stretch::date)
            .map(date -> date.with(TemporalAdjusters.next(weekday)).plusWeeks(number - 1L))
            .map(Stretch::day);
    return found.map(Placed::on).orElse(Placed.unplaced(from.value()));
  }
}
