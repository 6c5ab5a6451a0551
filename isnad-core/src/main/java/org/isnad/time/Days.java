package org.isnad.time;

/** Tells the expressions that stand for one day. */
final class Days {
  private Days() {}

  static boolean isDay(Expression expression) {
    if (expression instanceof CalendarDate) {
      CalendarDate date = (CalendarDate) expression;
      return date.day().isPresent() || date.weekday().isPresent();
    }
    if (expression instanceof HijriDate) {
      return ((HijriDate) expression).day().isPresent();
    }
    if (expression instanceof Shift) {
      return ((Shift) expression).unit() == Unit.DAY;
    }
    return expression instanceof Holiday
        || expression instanceof DayOrNth
        || expression instanceof WeekdayNear
        || (expression instanceof Nth && ((Nth) expression).unit() == Unit.DAY);
  }

  /** Whether the expression can be part of nothing smaller than itself: longer than a day. */
  static boolean isLonger(Expression expression) {
    if (expression instanceof Shift) {
      return ((Shift) expression).unit().compareTo(Unit.DAY) > 0;
    }
    return expression instanceof Fixed
        || expression instanceof YearPart
        || (expression instanceof CalendarDate && !isDay(expression))
        || (expression instanceof HijriDate && !isDay(expression));
  }
}
