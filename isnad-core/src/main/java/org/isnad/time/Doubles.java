package org.isnad.time;

import org.jspecify.annotations.Nullable;

/** One day told in two calendars: "25 Shawwal 1436 AH, corresponding to 10 August 2015". */
final class Doubles {
  private Doubles() {}

  /** The date with its double, if one follows; the Gregorian one gives the value. */
  static Match extend(Scan scan, Match date) {
    if (!Days.isDay(date.expression())) {
      return date;
    }
    int next = date.after();
    boolean paren = scan.isMark(next, '(');
    boolean mark =
        paren || scan.isMark(next, '/') || scan.isMark(next, '،') || Ranges.isDash(scan, next);
    next = mark ? next + 1 : next;
    boolean told = scan.is(next, Role.LINK, "corresponding");
    next = told ? next + 1 : next;
    if (next == date.after() || !scan.has(next)) {
      return date;
    }
    Match other = other(scan, scan.isLetter(next, 'ل') ? next + 1 : next);
    if (other == null || !(told || isOtherCalendar(date, other))) {
      return date;
    }
    int after = paren && scan.isMark(other.after(), ')') ? other.after() + 1 : other.after();
    Expression value = isHijri(other.expression()) ? date.expression() : other.expression();
    boolean exact =
        isHijri(date.expression()) || isHijri(other.expression()) || !isDated(date.expression());
    Expression known = exact ? better(date.expression(), value) : date.expression();
    return new Match(date.first(), after, known, "date-doubled");
  }

  private static @Nullable Match other(Scan scan, int at) {
    Match date = Match.longer(Dates.dayAndMonth(scan, at), NumericDates.dated(scan, at));
    return date != null && Days.isDay(date.expression()) ? date : null;
  }

  private static boolean isOtherCalendar(Match one, Match other) {
    return isDated(one.expression())
        && isDated(other.expression())
        && isHijri(one.expression()) != isHijri(other.expression());
  }

  /** "Tomorrow, Thursday, corresponding to 21/10/1436": the date with a month is the surer one. */
  private static Expression better(Expression first, Expression gregorian) {
    boolean dated = isDated(gregorian);
    return dated ? gregorian : first;
  }

  static boolean isHijri(Expression expression) {
    return expression instanceof HijriDate;
  }

  private static boolean isDated(Expression expression) {
    return isHijri(expression)
        || (expression instanceof CalendarDate && ((CalendarDate) expression).month().isPresent());
  }
}
