package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * "Yesterday, Saturday": the weekday nearest to the day so far from the publication. Where the two
 * do not fit, the text was printed later than it was written, and the weekday is right.
 *
 * @param weekday the weekday named
 * @param distance the days from the publication
 */
record WeekdayNear(DayOfWeek weekday, int distance) implements Expression {
  private static final int MOST_DAYS_LATE = 4;

  @Override
  public Placed place(Setting setting) {
    if (setting.today().isEmpty()) {
      return Placed.unplaced("XXXX-WXX-" + weekday.getValue());
    }
    LocalDate day = setting.today().get().plusDays(distance);
    LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
    boolean late = before.isBefore(day.minusDays(MOST_DAYS_LATE));
    return Placed.on(Stretch.day(late ? before.plusWeeks(1) : before));
  }
}
