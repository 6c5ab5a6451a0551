package org.isnad.time;

/** Tells the expressions that stand for one day. */
final class Days {
  private Days() {}

  static boolean isDay(Expression expression) {
    if (expression instanceof CalendarDate date) {
      return date.day().isPresent() || date.weekday().isPresent();
    }
    if (expression instanceof HijriDate hijriDate) {
      return hijriDate.day().isPresent();
    }
    if (expression instanceof Shift shift) {
      return shift.unit() == Unit.DAY;
    }
    return expression instanceof Holiday
        || expression instanceof DayOrNth
        || expression instanceof WeekdayNear
        || (expression instanceof Nth nth && nth.unit() == Unit.DAY);
  }

  /** Whether the expression can be part of nothing smaller than itself: longer than a day. */
  static boolean isLonger(Expression expression) {
    if (expression instanceof Shift shift) {
      return shift.unit().compareTo(Unit.DAY) > 0;
    }
    return expression instanceof Fixed
        || expression instanceof YearPart
        || (expression instanceof CalendarDate && !isDay(expression))
        || (expression instanceof HijriDate && !isDay(expression));
  }
}
