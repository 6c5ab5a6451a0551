package org.isnad.time;

import java.time.DayOfWeek;

/**
 * "Tuesday the third of September", which is also how "the third Tuesday of September" is written:
 * the former where that day is a Tuesday.
 *
 * @param date the day of the month
 * @param weekday the weekday named
 * @param nth the counted weekday
 */
record DayOrNth(Expression date, DayOfWeek weekday, Nth nth) implements Expression {
  @Override
  public Placed place(Setting setting) {
    Placed day = date.place(setting);
    boolean fits =
        day.stretch().map(stretch -> stretch.date().getDayOfWeek() == weekday).orElse(true);
    return fits ? day : nth.place(setting);
  }
}
