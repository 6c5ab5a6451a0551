package org.isnad.time;

import org.isnad.annotation.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * Months by name, in one family or two ("May/Ayyar"), with the year or the word that places them.
 */
final class Months {
  private Months() {}

  /** The month after a day that was read already. */
  static @Nullable Match withDay(Scan scan, int at, int next, int day) {
    DateParts parts = new DateParts();
    parts.setDay(day);
    boolean dash = Ranges.isDash(scan, next);
    int month = scan.isMark(next, '/') || dash ? next + 1 : next;
    int after = named(scan, month, parts, false);
    // 3-صفر is a score (three-nil), though Safar is a month
    if (after == Scan.NONE || !parts.isPossible() || (dash && parts.isHijri())) {
      return null;
    }
    int end = placed(scan, after, parts);
    return new Match(at, end, parts.expression(), "day-and-month");
  }

  /** A month without a day, where the words around it allow one. */
  static @Nullable Match alone(Scan scan, int at) {
    Match month = part(scan, at);
    if (month == null) {
      return null;
    }
    Entry entry = scan.find(at, Role.MONTH);
    boolean plain = entry != null && month.after() == at + entry.length();
    boolean mayStand = entry == null || !plain || Contexts.monthMayStand(scan, at, entry);
    return mayStand && !Contexts.isPlaceName(scan, at) ? month : null;
  }

  /** A month within a longer expression: "the end of May". */
  static @Nullable Match part(Scan scan, int at) {
    DateParts parts = new DateParts();
    int after = named(scan, at, parts, true);
    if (after == Scan.NONE) {
      return null;
    }
    int end = placed(scan, after, parts);
    return new Match(at, end, parts.expression(), "month");
  }

  /** Reads the name of a month, perhaps after the word for month; gives the token after it. */
  private static int named(Scan scan, int at, DateParts parts, boolean first) {
    Entry word = scan.find(at, Role.CONSTRUCT);
    boolean told = word != null && word.unit() == Unit.MONTH;
    if (!first && !scan.isFree(at)) {
      return Scan.NONE;
    }
    int name = told ? at + 1 : at;
    Entry entry = told ? scan.inner(name, Role.MONTH) : scan.find(name, Role.MONTH);
    if (entry == null) {
      return told ? numbered(scan, name, parts) : Scan.NONE;
    }
    boolean hijri = entry.is("hijri");
    parts.setMonth(entry.number(), hijri);
    int after = name + entry.length();
    return hijri ? after : afterDouble(scan, after, entry.number());
  }

  /** "Month 3", "the ninth month". */
  private static int numbered(Scan scan, int at, DateParts parts) {
    Numeral numeral = scan.isFree(at) ? scan.numeral(at) : null;
    boolean fits =
        numeral != null
            && numeral.isExact()
            && numeral.low() == (int) numeral.low()
            && numeral.low() >= 1
            && numeral.low() <= 12;
    if (numeral == null || !fits || isCounting(scan, numeral.endToken())) {
      return Scan.NONE;
    }
    parts.setMonth((int) numeral.low(), false);
    return numeral.endToken();
  }

  /** "Ten years" counts, "(month) ten, year 2015" does not. */
  private static boolean isCounting(Scan scan, int at) {
    return scan.is(at, Role.UNIT)
        && !(scan.is(at, Role.CONSTRUCT, "year") && scan.isDigits(at + 1));
  }

  /** The same month in the other family: مايو/أيار, أيلول (سبتمبر), مارس آذار. */
  private static int afterDouble(Scan scan, int at, int month) {
    boolean paren = scan.isMark(at, '(');
    boolean mark =
        paren || scan.isMark(at, '/') || Ranges.isDash(scan, at) || scan.isMark(at, '\\');
    int name = mark ? at + 1 : at;
    Entry other = scan.inner(name, Role.MONTH);
    if (other == null || !other.is("gregorian") || other.number() != month) {
      return at;
    }
    int after = name + other.length();
    return paren && scan.isMark(after, ')') ? after + 1 : after;
  }

  /** Reads the year or the word that places a month; gives the token after it. */
  static int placed(Scan scan, int at, DateParts parts) {
    int next = scan.afterComma(at);
    boolean link = scan.isLink(next);
    Match year = yearAt(scan, link ? next + 1 : next, parts, link || next > at);
    if (year != null) {
      parts.setYear(year.expression());
      return afterEra(scan, year.after(), parts);
    }
    Entry which = scan.inner(at, Role.DEICTIC);
    if (which == null) {
      return at;
    }
    parts.setDirection(which.direction());
    Match also = scan.isFree(at + 1) ? yearAt(scan, at + 1, parts, false) : null;
    if (also == null) {
      return at + 1;
    }
    parts.setYear(also.expression());
    return also.after();
  }

  private static int afterEra(Scan scan, int at, DateParts parts) {
    return parts.isHijri() && Years.isHijriEra(scan, at) ? at + 1 : at;
  }

  /** After a link or a comma a bare number must be a likely year: "5 March, 2018". */
  private static @Nullable Match yearAt(Scan scan, int at, DateParts parts, boolean parted) {
    if (!scan.has(at)) {
      return null;
    }
    int value = scan.digits(at);
    if (value == Scan.NONE) {
      return Years.told(scan, at);
    }
    if (scan.width(at) != 4 || Ranges.yearAfter(scan, at) != Scan.NONE) {
      return null;
    }
    if (parts.isHijri() && value >= 1300 && value <= 1600) {
      return new Match(at, at + 1, Years.hijri(value), "hijri-year");
    }
    boolean likely = !parted || (value >= 1900 && value <= 2100);
    return likely ? Years.following(scan, at) : null;
  }
}
