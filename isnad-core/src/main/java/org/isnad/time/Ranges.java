package org.isnad.time;

import org.isnad.annotation.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * Two ends of which the first has no name of its own: "13-15 July", "2014/2015". They are one
 * expression; two ends that could each stand alone are two.
 */
final class Ranges {
  private static final int NEAREST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;

  private Ranges() {}

  /** The token of the second year in "2014/2015" or "2014-15"; {@link Scan#NONE} where none. */
  static int yearAfter(Scan scan, int at) {
    boolean joined = (scan.isMark(at + 1, '/') || isDash(scan, at + 1)) && scan.isDigits(at + 2);
    if (!joined || !scan.isGlued(at + 1) || !scan.isGlued(at + 2) || scan.isGlued(at + 3)) {
      return Scan.NONE;
    }
    int first = scan.digits(at);
    int second = secondYear(scan, first, at + 2);
    boolean near = first >= NEAREST_YEAR && second > first && second <= LATEST_YEAR;
    boolean before = scan.isGlued(at) && !scan.isWord(at - 1) && !isOpening(scan, at - 1);
    return near && !before ? at + 2 : Scan.NONE;
  }

  private static boolean isOpening(Scan scan, int at) {
    return scan.isMark(at, '(') || scan.isMark(at, '"') || scan.isMark(at, '«');
  }

  private static int secondYear(Scan scan, int first, int at) {
    int second = scan.digits(at);
    return scan.width(at) == 2 ? first / 100 * 100 + second : scan.width(at) == 4 ? second : 0;
  }

  static Match years(Scan scan, int at, int second) {
    Expression from = Fixed.year(scan.digits(at));
    Expression to = Fixed.year(secondYear(scan, scan.digits(at), second));
    return new Match(at, second + 1, new Range(from, to), "years-joined");
  }

  static boolean isDash(Scan scan, int at) {
    return scan.isMark(at, '-') || scan.isMark(at, '–') || scan.isMark(at, '—');
  }

  /** "13-15 July", "from 13 to 15 July". */
  static @Nullable Match days(Scan scan, int at) {
    int day = Dates.day(scan, at);
    if (day == 0) {
      return null;
    }
    int joint = Dates.afterDay(scan, at);
    boolean to = isDash(scan, joint) || scan.is(joint, Role.LINK, "to");
    if (!to) {
      return null;
    }
    Match last = Dates.dayAndMonth(scan, joint + 1);
    Expression first = last == null ? null : Dates.sameMonth(last.expression(), day);
    return first == null || last == null
        ? null
        : new Match(at, last.after(), new Range(first, last.expression()), "days-of-month-joined");
  }

  /** "July 13-15", the month first. */
  static @Nullable Match daysAfterMonth(Scan scan, int at) {
    Entry month = scan.find(at, Role.MONTH);
    if (month == null || !month.is("gregorian")) {
      return null;
    }
    int first = at + month.length();
    int joint = first + 1;
    boolean to = isDash(scan, joint) || scan.is(joint, Role.LINK, "to");
    int from = scan.digits(first);
    int until = scan.digits(joint + 1);
    if (!to || scan.isGlued(joint + 2) || !isDayPair(month.number(), from, until)) {
      return null;
    }
    Expression begin = Dates.of(month.number(), from);
    Expression end = Dates.of(month.number(), until);
    return new Match(at, joint + 2, new Range(begin, end), "month-then-days");
  }

  private static boolean isDayPair(int month, int from, int until) {
    return from > 0 && from < until && CalendarDate.exists(month, until);
  }

  /** "The 5th and 6th of March": the first of two days with one month. */
  static @Nullable Match listedDay(Scan scan, int at) {
    int day = Dates.day(scan, at);
    if (day == 0) {
      return null;
    }
    int next = Dates.afterDay(scan, at);
    boolean joinedWord = scan.isLetter(next, 'و') && scan.isDigits(next + 1);
    Numeral ordinal = scan.numeral(next);
    boolean joinedOrdinal = ordinal != null && scan.isWord(next) && !scan.isFree(next);
    if (!joinedWord && !joinedOrdinal) {
      return null;
    }
    Match last = Dates.dayAndMonth(scan, joinedWord ? next + 1 : next);
    Expression first = last == null ? null : Dates.sameMonth(last.expression(), day);
    return first == null ? null : new Match(at, next, first, "day-listed");
  }
}
