package org.isnad.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.annotation.Numeral;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Dates with a name: weekdays, days of a month, months; "Friday 23 June 2017". */
final class Dates {
  private static final int LAST_DAY = 31;

  private Dates() {}

  static CalendarDate of(int month, int day) {
    return new CalendarDate(
        Optional.empty(),
        OptionalInt.of(month),
        OptionalInt.of(day),
        Optional.empty(),
        Direction.OPEN);
  }

  /** The same date on another day of its month; null where that has no such day. */
  static @Nullable Expression sameMonth(Expression date, int day) {
    if (date instanceof CalendarDate) {
      CalendarDate other = (CalendarDate) date;
      boolean exists = CalendarDate.exists(other.month().orElse(1), day);
      return exists
          ? new CalendarDate(
              other.year(), other.month(), OptionalInt.of(day), Optional.empty(), other.direction())
          : null;
    }
    if (date instanceof HijriDate) {
      HijriDate other = (HijriDate) date;
      return new HijriDate(
          other.year(), other.month(), OptionalInt.of(day), other.direction(), other.mod());
    }
    return date instanceof Nth
        ? new Nth(day, Unit.DAY, Optional.empty(), ((Nth) date).whole())
        : null;
  }

  /** The day of a month that is written here, 1 to 31; 0 where none. */
  static int day(Scan scan, int at) {
    int digits = scan.digits(dayDigits(scan, at));
    if (digits != Scan.NONE) {
      boolean fits = digits >= 1 && digits <= LAST_DAY && scan.width(dayDigits(scan, at)) <= 2;
      return fits ? digits : 0;
    }
    if (scan.is(at, Role.FIRST)) {
      return 1;
    }
    Numeral numeral = scan.numeral(at);
    boolean whole = numeral != null && numeral.isExact() && numeral.low() == (int) numeral.low();
    return numeral != null && whole && numeral.low() >= 1 && numeral.low() <= LAST_DAY
        ? (int) numeral.low()
        : 0;
  }

  /** 15 may be written الـ15, with the article before the digits. */
  private static int dayDigits(Scan scan, int at) {
    boolean article =
        scan.isWord(at)
            && scan.tokens().lightLength(at) <= 4
            && scan.isDigits(at + 1)
            && scan.isGlued(at + 1);
    return article ? at + 1 : at;
  }

  static int afterDay(Scan scan, int at) {
    int digits = dayDigits(scan, at);
    if (scan.isDigits(digits)) {
      return digits + 1;
    }
    Numeral numeral = scan.numeral(at);
    return numeral == null ? at + 1 : numeral.endToken();
  }

  /** A whole date: weekday, day and month, or one of them. */
  static @Nullable Match match(Scan scan, int at) {
    Match date = Match.longer(weekday(scan, at), dayAndMonth(scan, at));
    return date == null ? null : Doubles.extend(scan, date);
  }

  /** "Sunday", "on Sunday 5 March", with what places it. */
  private static @Nullable Match weekday(Scan scan, int at) {
    Entry construct = scan.find(at, Role.CONSTRUCT);
    boolean told = construct != null && construct.unit() == Unit.DAY;
    int name = told ? at + 1 : at;
    Entry entry = told ? scan.inner(name, Role.WEEKDAY) : scan.find(name, Role.WEEKDAY);
    if (entry != null && !told && isTwo(scan, at, entry)) {
      return null;
    }
    if (entry == null || (entry.is("bare") && !told)) {
      return told ? dayNamed(scan, at) : null;
    }
    return afterWeekday(scan, at, name + 1, DayOfWeek.of(entry.number()));
  }

  /** الرجلين الاثنين are "the two men", and no Monday. */
  private static boolean isTwo(Scan scan, int at, Entry entry) {
    Tokens tokens = scan.tokens();
    if (entry.number() != 1 || !scan.isWord(at - 1) || !tokens.has(at - 1, Tokens.ARTICLE)) {
      return false;
    }
    int length = tokens.lightLength(at - 1);
    return length > 5
        && tokens.lightChar(at - 1, length - 1) == 'ن'
        && tokens.lightChar(at - 1, length - 2) == 'ي';
  }

  /** "The day of 5 March". */
  private static @Nullable Match dayNamed(Scan scan, int at) {
    Match date = Match.longer(dayAndMonth(scan, at + 1), NumericDates.dated(scan, at + 1));
    return date == null || !Days.isDay(date.expression())
        ? null
        : new Match(at, date.after(), date.expression(), date.rule());
  }

  private static Match afterWeekday(Scan scan, int at, int after, DayOfWeek weekday) {
    int next = scan.afterComma(after);
    if (scan.is(next, Role.LINK, "corresponding") || scan.is(next, Role.LINK, "in")) {
      next++;
    }
    Match date = Match.longer(dayAndMonth(scan, next), NumericDates.dated(scan, next));
    Match nth = Nths.match(scan, at);
    if (date != null && nth != null && nth.after() >= date.after()) {
      Expression either =
          new DayOrNth(onWeekday(date.expression(), weekday), weekday, (Nth) nth.expression());
      return new Match(at, nth.after(), either, "weekday-and-ordinal-of-month");
    }
    if (date != null && Days.isDay(date.expression())) {
      return new Match(at, date.after(), onWeekday(date.expression(), weekday), "weekday-and-date");
    }
    Match ordinal = ordinalDay(scan, at, after, weekday);
    if (ordinal != null) {
      return ordinal;
    }
    Entry which = scan.inner(after, Role.DEICTIC);
    if (which != null) {
      Expression named = CalendarDate.weekday(weekday, which.direction());
      return new Match(at, after + 1, named, "weekday-relative");
    }
    Direction shared = sharedDirection(scan, after);
    return new Match(at, after, CalendarDate.weekday(weekday, shared), "weekday");
  }

  /** "Saturday the 16th". */
  private static @Nullable Match ordinalDay(Scan scan, int at, int next, DayOfWeek weekday) {
    Numeral numeral = scan.isFree(next) ? scan.numeral(next) : null;
    boolean fits =
        numeral != null
            && numeral.kind() == Numeral.Kind.ORDINAL
            && numeral.low() > 5
            && numeral.low() <= LAST_DAY;
    if (numeral == null || !fits) {
      return null;
    }
    DateParts parts = new DateParts();
    parts.setDay((int) numeral.low());
    parts.setWeekday(weekday);
    return new Match(at, numeral.endToken(), parts.expression(), "weekday-and-ordinal");
  }

  private static Expression onWeekday(Expression date, DayOfWeek weekday) {
    if (!(date instanceof CalendarDate)) {
      return date;
    }
    CalendarDate told = (CalendarDate) date;
    return new CalendarDate(
        told.year(), told.month(), told.day(), Optional.of(weekday), told.direction());
  }

  /** In "Friday and Saturday last" the word for last, in the dual, holds for both. */
  private static Direction sharedDirection(Scan scan, int after) {
    boolean listed = scan.is(after, Role.WEEKDAY, "any") && scan.tokens().has(after, Tokens.AND);
    Entry which = listed ? scan.inner(after + 1, Role.DEICTIC) : null;
    return which == null ? Direction.OPEN : which.direction();
  }

  /** "5 March", "the fifth of March 2018", "the 15th of this month". */
  static @Nullable Match dayAndMonth(Scan scan, int at) {
    int day = day(scan, at);
    if (day == 0 || isPartOfNumber(scan, at)) {
      return null;
    }
    int after = afterDay(scan, at);
    Entry current = scan.inner(after, Role.DEICTIC);
    if (current != null && current.is("present") && scan.isDigits(after - 1)) {
      DateParts parts = new DateParts();
      parts.setDay(day);
      parts.setDirection(Direction.PRESENT);
      return new Match(at, after + 1, parts.expression(), "day-of-this-month");
    }
    int next = scan.is(after, Role.LINK, "of") ? after + 1 : after;
    return Match.longer(
        Months.withDay(scan, at, next, day),
        next == after ? null : dayOfRelativeMonth(scan, at, next, day));
  }

  private static boolean isPartOfNumber(Scan scan, int at) {
    boolean before =
        scan.isDigits(at)
            && scan.isGlued(at)
            && (scan.isMark(at - 1, '.') || scan.isMark(at - 1, ','))
            && scan.isDigits(at - 2);
    return before;
  }

  private static @Nullable Match dayOfRelativeMonth(Scan scan, int at, int next, int day) {
    Match month = scan.isFree(next) ? Relatives.unit(scan, next) : null;
    if (month == null || !(month.expression() instanceof Shift)) {
      return null;
    }
    if (((Shift) month.expression()).unit() != Unit.MONTH) {
      return null;
    }
    Expression nth = new Nth(day, Unit.DAY, Optional.empty(), month.expression());
    return new Match(at, month.after(), nth, "day-of-relative-month");
  }
}
