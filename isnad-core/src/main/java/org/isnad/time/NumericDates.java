package org.isnad.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.annotation.Mod;
import org.jspecify.annotations.Nullable;

/** Dates in digits: 5/3/2018, 2018-03-05, 21/10/1436هـ, 3/2018; in any family of digits. */
final class NumericDates {
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1600;
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2200;

  private NumericDates() {}

  /** A whole date, or the day and month that a weekday stands before. */
  static @Nullable Match dated(Scan scan, int at) {
    Match whole = whole(scan, at);
    return whole != null ? whole : dayAndMonth(scan, at);
  }

  /** Three numbers with the same mark between them. */
  static @Nullable Match whole(Scan scan, int at) {
    if (!isJoined(scan, at + 1) || !isJoined(scan, at + 3) || !sameMark(scan, at + 1, at + 3)) {
      return null;
    }
    if (continues(scan, at)) {
      return null;
    }
    Expression date = ordered(scan, at);
    if (date == null) {
      return null;
    }
    int after = at + 5;
    boolean era = Years.isHijriEra(scan, after) || Years.isGregorianEra(scan, after);
    return new Match(at, era ? after + 1 : after, date, "date-in-digits");
  }

  private static @Nullable Expression ordered(Scan scan, int at) {
    int first = scan.digits(at);
    int second = scan.digits(at + 2);
    int third = scan.digits(at + 4);
    if (scan.width(at) == 4) {
      return date(first, second, third);
    }
    if (scan.width(at) > 2 || scan.width(at + 2) > 2) {
      return null;
    }
    if (scan.width(at + 4) == 4) {
      return date(third, second, first);
    }
    boolean shortYear = scan.width(at + 4) == 2 && scan.isMark(at + 1, '/');
    return shortYear ? date(century(third) + third, second, first) : null;
  }

  private static int century(int year) {
    return year < 50 ? 2000 : 1900;
  }

  /** A date by its numbers; day and month are exchanged where only that gives one. */
  private static @Nullable Expression date(int year, int month, int day) {
    if (month > 12 && day <= 12) {
      return date(year, day, month);
    }
    if (year >= FIRST_HIJRI && year <= LAST_HIJRI) {
      return month >= 1 && month <= 12 && day >= 1 && day <= 30 ? hijri(year, month, day) : null;
    }
    boolean exists =
        year >= FIRST_YEAR && year <= LAST_YEAR && CalendarDate.exists(year, month, day);
    return exists
        ? new CalendarDate(
            Optional.of(Fixed.year(year)),
            OptionalInt.of(month),
            OptionalInt.of(day),
            Optional.empty(),
            Direction.OPEN)
        : null;
  }

  private static Expression hijri(int year, int month, int day) {
    return new HijriDate(
        OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day), Direction.OPEN, Mod.NONE);
  }

  private static @Nullable Match dayAndMonth(Scan scan, int at) {
    boolean shaped =
        scan.isMark(at + 1, '/')
            && isJoined(scan, at + 1)
            && scan.width(at) <= 2
            && scan.width(at + 2) <= 2;
    if (!shaped || isJoined(scan, at + 3) || continues(scan, at - 2)) {
      return null;
    }
    int day = scan.digits(at);
    int month = scan.digits(at + 2);
    return CalendarDate.exists(month, day)
        ? new Match(at, at + 3, Dates.of(month, day), "day-and-month-in-digits")
        : null;
  }

  /** A month and a year: 3/2018. */
  static @Nullable Match monthAndYear(Scan scan, int at) {
    boolean shaped =
        scan.isMark(at + 1, '/')
            && isJoined(scan, at + 1)
            && scan.isGlued(at + 1)
            && scan.isGlued(at + 2)
            && scan.width(at) <= 2
            && scan.width(at + 2) == 4;
    int month = scan.digits(at);
    int year = shaped ? scan.digits(at + 2) : 0;
    if (month < 1 || month > 12 || year < 1900 || year > 2100 || scan.isMark(at - 1, '/')) {
      return null;
    }
    DateParts parts = new DateParts();
    parts.setMonth(month, false);
    parts.setYear(Fixed.year(year));
    return new Match(at, at + 3, parts.expression(), "month-and-year-in-digits");
  }

  /** A mark that joins two numbers of a date; only a stroke may have a space after it. */
  private static boolean isJoined(Scan scan, int at) {
    if (!scan.isDigits(at - 1) || !scan.isDigits(at + 1)) {
      return false;
    }
    if (scan.isMark(at, '/') || scan.isMark(at, '\\')) {
      return true;
    }
    boolean mark = scan.isMark(at, '.') || Ranges.isDash(scan, at);
    return mark && scan.isGlued(at) && scan.isGlued(at + 1);
  }

  private static boolean sameMark(Scan scan, int one, int other) {
    return scan.tokens().firstChar(one) == scan.tokens().firstChar(other);
  }

  /** Whether the three numbers are part of a longer chain, as in an address or a phone number. */
  private static boolean continues(Scan scan, int at) {
    boolean before = scan.isGlued(at) && isJoined(scan, at - 1);
    boolean after = scan.isGlued(at + 5) && isJoined(scan, at + 5);
    return before || after;
  }
}
