package org.isnad.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Numeral;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Years, decades, centuries, and the parts of a year. */
final class Years {
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2200;
  private static final int FIRST_BARE = 1900;
  private static final int LAST_BARE = 2099;
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1600;

  private Years() {}

  /** A year with a word that says so, or a relative one: "the year 2018", "last year". */
  static @Nullable Match told(Scan scan, int at) {
    Entry word = scan.find(at, Role.CONSTRUCT);
    if (word != null && word.is("year")) {
      int next = scan.is(at + 1, Role.KIND) ? at + 2 : at + 1;
      Match number = number(scan, next, true);
      if (number != null) {
        return deictic(scan, new Match(at, number.after(), number.expression(), "year-told"));
      }
    }
    Match relative = Relatives.unit(scan, at);
    return relative != null && isYear(relative.expression()) ? relative : null;
  }

  /** A year after a month or a season: told, or four digits. */
  static @Nullable Match following(Scan scan, int at) {
    Match told = told(scan, at);
    return told != null ? told : scan.isFree(at) ? number(scan, at, false) : null;
  }

  private static boolean isYear(Expression expression) {
    return expression instanceof Shift shift && shift.unit() == Unit.YEAR;
  }

  private static Match deictic(Scan scan, Match year) {
    Entry word = scan.inner(year.after(), Role.DEICTIC);
    boolean told = word != null && !word.direction().isAnaphoric();
    return told ? new Match(year.first(), year.after() + 1, year.expression(), year.rule()) : year;
  }

  /** The number of a year, with its era. */
  private static @Nullable Match number(Scan scan, int at, boolean afterWord) {
    int value = scan.digits(at);
    if (value == Scan.NONE) {
      return afterWord ? inWords(scan, at) : null;
    }
    if (scan.width(at) == 2 && afterWord && value >= 30 && Contexts.isClosed(scan, at + 1)) {
      return new Match(at, at + 1, Fixed.year(FIRST_BARE + value), "year-of-two-digits");
    }
    if (scan.width(at) != 4 || isDecimal(scan, at)) {
      return null;
    }
    int range = Ranges.yearAfter(scan, at);
    if (range != Scan.NONE) {
      return Ranges.years(scan, at, range);
    }
    return withEra(scan, at, value);
  }

  private static @Nullable Match withEra(Scan scan, int at, int value) {
    int after = at + 1;
    if (isHijriEra(scan, after) && value >= FIRST_HIJRI && value <= LAST_HIJRI) {
      return new Match(at, after + 1, hijri(value), "hijri-year");
    }
    if (value < EARLIEST || value > LATEST) {
      return null;
    }
    int end = isGregorianEra(scan, after) ? after + 1 : after;
    return new Match(at, end, Fixed.year(value), "year");
  }

  static Expression hijri(int year) {
    return new HijriDate(
        OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty(), Direction.OPEN, Mod.NONE);
  }

  static boolean isHijriEra(Scan scan, int at) {
    return scan.isLetter(at, 'ه') || scan.is(at, Role.ERA, "hijri");
  }

  static boolean isGregorianEra(Scan scan, int at) {
    return scan.isLetter(at, 'م') || scan.is(at, Role.ERA, "gregorian");
  }

  /** 2013.5 and 2,013,000 are no years. */
  private static boolean isDecimal(Scan scan, int at) {
    boolean before =
        scan.isGlued(at)
            && scan.isDigits(at - 2)
            && (scan.isMark(at - 1, '.') || scan.isMark(at - 1, ','));
    boolean after =
        scan.isGlued(at + 2)
            && scan.isDigits(at + 2)
            && (scan.isMark(at + 1, '.') || scan.isMark(at + 1, ','));
    return before || after;
  }

  private static @Nullable Match inWords(Scan scan, int at) {
    Numeral numeral = scan.numeral(at);
    if (numeral == null || !numeral.isExact() || numeral.kind() == Numeral.Kind.ORDINAL) {
      return null;
    }
    int value = (int) numeral.low();
    boolean isYear = value == numeral.low() && value >= EARLIEST && value <= LATEST;
    return isYear ? new Match(at, numeral.endToken(), Fixed.year(value), "year-in-words") : null;
  }

  /** A year of four digits with nothing to say that it is one but its surroundings. */
  static @Nullable Match bare(Scan scan, int at) {
    int value = scan.digits(at);
    if (value == Scan.NONE || scan.width(at) != 4 || isDecimal(scan, at)) {
      return null;
    }
    int range = Ranges.yearAfter(scan, at);
    if (range != Scan.NONE) {
      return Ranges.years(scan, at, range);
    }
    boolean era = isGregorianEra(scan, at + 1) || isHijriEra(scan, at + 1);
    boolean likely = value >= FIRST_BARE && value <= LAST_BARE;
    if (!era && !(likely && Contexts.yearMayStand(scan, at))) {
      return null;
    }
    return number(scan, at, false);
  }

  /** "The nineties of the last century". */
  static @Nullable Match decade(Scan scan, int at) {
    Entry entry = scan.find(at, Role.DECADE);
    if (entry == null || Contexts.isAge(scan, at + 1)) {
      return null;
    }
    int next = scan.isLink(at + 1) ? at + 2 : at + 1;
    Match century = scan.isFree(next) ? century(scan, next) : null;
    if (century == null) {
      return new Match(at, at + 1, Fixed.decade(FIRST_BARE + entry.number()), "decade");
    }
    int base =
        century.expression() instanceof Fixed
            ? ((Fixed) century.expression()).stretch().start().getYear()
            : FIRST_BARE + 100 * (1 + ((Shift) century.expression()).amount());
    return new Match(at, century.after(), Fixed.decade(base + entry.number()), "decade");
  }

  /** "The 19th century", "the last century". */
  static @Nullable Match century(Scan scan, int at) {
    Entry entry = scan.find(at, Role.UNIT);
    if (entry == null || !entry.is("century") || !entry.hasArticle()) {
      return null;
    }
    // "the twentieth" has the form of "the twenty", and digits may stand for it: القرن الـ19
    Numeral ordinal = scan.numeral(Dates.dayDigits(scan, at + 1));
    boolean definite = scan.isWord(at + 1) && scan.tokens().has(at + 1, Tokens.ARTICLE);
    boolean counted =
        ordinal != null
            && (definite || ordinal.kind() != Numeral.Kind.WORDS)
            && ordinal.isExact()
            && ordinal.low() >= 1
            && ordinal.low() <= 22;
    if (ordinal != null && counted) {
      int after = ordinal.endToken();
      int end = isGregorianEra(scan, after) || isHijriEra(scan, after) ? after + 1 : after;
      boolean hijri = isHijriEra(scan, after);
      if (scan.is(after, Role.ERA, "before")) {
        String value = "BC" + Digits.of((int) ordinal.low() - 1, 2);
        return new Match(at, after + 2, new Reference(value), "century-before-era");
      }
      int number = (int) ordinal.low() + (hijri ? 6 : 0);
      return new Match(at, end, Fixed.century(number), "century");
    }
    Entry which = scan.inner(at + 1, Role.DEICTIC);
    return which == null
        ? null
        : new Match(at, at + 2, Shift.of(Unit.CENTURY, which.direction()), "century-relative");
  }

  /** "Summer of 2002", "last summer". */
  static @Nullable Match season(Scan scan, int at) {
    Entry entry = scan.find(at, Role.SEASON);
    if (entry == null) {
      return null;
    }
    if (entry.hasArticle()) {
      Entry which = scan.inner(at + 1, Role.DEICTIC);
      return which == null
          ? null
          : new Match(
              at,
              at + 2,
              YearPart.season(entry.code(), Optional.empty(), which.direction()),
              "season-relative");
    }
    int next = scan.isLink(at + 1) ? at + 2 : at + 1;
    Match year = scan.isFree(next) ? following(scan, next) : null;
    return year == null
        ? null
        : new Match(
            at,
            year.after(),
            YearPart.season(entry.code(), Optional.of(year.expression()), Direction.OPEN),
            "season-of-year");
  }

  /** "The first quarter of 2018", "the second half of this year". */
  static @Nullable Match portion(Scan scan, int at) {
    Entry entry = scan.find(at, Role.PORTION);
    if (entry == null || !entry.hasArticle()) {
      return null;
    }
    int number = Nths.ordinal(scan, at + 1);
    int after = Nths.afterOrdinal(scan, at + 1);
    if (number == 0 || number > entry.number() || !scan.isLink(after)) {
      return null;
    }
    int which = number == Nth.LAST ? entry.number() : number;
    Match year = following(scan, after + 1);
    if (year == null) {
      return null;
    }
    Expression part = YearPart.portion(entry.number(), which, year.expression());
    return new Match(at, year.after(), part, "part-of-year");
  }
}
