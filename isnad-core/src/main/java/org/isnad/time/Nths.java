package org.isnad.time;

import java.time.DayOfWeek;
import java.util.Optional;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Numeral;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Parts counted in or cut from a longer time: "the last Monday of March", "the end of 2017". */
final class Nths {
  private Nths() {}

  /** The ordinal written here; {@link Nth#LAST} for "last"; 0 where none. */
  static int ordinal(Scan scan, int at) {
    if (scan.is(at, Role.LAST)) {
      return Nth.LAST;
    }
    Numeral numeral = scan.has(at) ? scan.numeral(at) : null;
    boolean fits = numeral != null && numeral.kind() == Numeral.Kind.ORDINAL && numeral.low() <= 31;
    return numeral == null || !fits ? 0 : (int) numeral.low();
  }

  static int afterOrdinal(Scan scan, int at) {
    Numeral numeral = scan.is(at, Role.LAST) ? null : scan.numeral(at);
    return numeral == null ? at + 1 : numeral.endToken();
  }

  /** "The last Monday of March", "the first week of October". */
  static @Nullable Match match(Scan scan, int at) {
    Match named = ordinalFirst(scan, at);
    return named != null ? named : nameFirst(scan, at);
  }

  private static @Nullable Match ordinalFirst(Scan scan, int at) {
    int number = ordinal(scan, at);
    if (number == 0 || scan.tokens().has(at, Tokens.ARTICLE)) {
      return null;
    }
    int name = afterOrdinal(scan, at);
    boolean day = scan.is(name, Role.CONSTRUCT, "day") && scan.is(name + 1, Role.WEEKDAY);
    return scan.isFree(name) ? inWhole(scan, at, number, day ? name + 1 : name, 0) : null;
  }

  private static @Nullable Match nameFirst(Scan scan, int at) {
    boolean day = scan.is(at, Role.CONSTRUCT, "day") && scan.is(at + 1, Role.WEEKDAY);
    int name = day ? at + 1 : at;
    if (!scan.is(name, Role.WEEKDAY, "any") && !isDefiniteUnit(scan, name)) {
      return null;
    }
    int number = ordinal(scan, name + 1);
    if (number == 0) {
      return scan.is(name, Role.WEEKDAY) ? weekdayOfWeek(scan, at, name) : null;
    }
    return inWhole(scan, at, number, name, afterOrdinal(scan, name + 1));
  }

  private static boolean isDefiniteUnit(Scan scan, int at) {
    Entry entry = scan.find(at, Role.UNIT);
    return entry != null && entry.hasArticle() && entry.number() == 1;
  }

  /** Joins the number and the name to the whole after the link. */
  private static @Nullable Match inWhole(Scan scan, int at, int number, int name, int afterName) {
    Entry weekday = scan.find(name, Role.WEEKDAY);
    Entry unit = scan.find(name, Role.UNIT);
    if (weekday == null && (unit == null || !isCountable(unit))) {
      return null;
    }
    int link = afterName == 0 ? name + 1 : afterName;
    if (weekday != null && scan.is(link, Role.AFTER)) {
      return afterDay(scan, at, number, weekday, link + 1);
    }
    boolean joined = scan.isWord(link) && scan.tokens().has(link, Tokens.BY | Tokens.FOR);
    if (!scan.isLink(link) && !joined) {
      return null;
    }
    Match whole = whole(scan, joined ? link : link + 1);
    if (whole == null || !Days.isLonger(whole.expression())) {
      return null;
    }
    Optional<DayOfWeek> counted =
        weekday == null ? Optional.empty() : Optional.of(DayOfWeek.of(weekday.number()));
    Unit kind = weekday != null || unit == null ? Unit.DAY : unit.unit();
    Expression nth = new Nth(number, kind, counted, whole.expression());
    return new Match(at, whole.after(), nth, "nth-of-longer-time");
  }

  /** "The third Tuesday after Christmas". */
  private static @Nullable Match afterDay(Scan scan, int at, int number, Entry weekday, int next) {
    Match day = number > 0 ? Grammar.dayPhrase(scan, next) : null;
    if (day == null) {
      return null;
    }
    Expression following =
        new WeekdayAfter(number, DayOfWeek.of(weekday.number()), day.expression());
    return new Match(at, day.after(), following, "nth-weekday-after-day");
  }

  private static boolean isCountable(Entry unit) {
    Unit kind = unit.unit();
    boolean many = unit.number() == 9 && kind == Unit.DAY;
    return (unit.number() == 1 || many)
        && (kind == Unit.DAY || kind == Unit.WEEK || kind == Unit.MONTH);
  }

  /** "Sunday of last week". */
  private static @Nullable Match weekdayOfWeek(Scan scan, int at, int name) {
    int next = scan.is(name + 1, Role.LINK, "of") ? name + 2 : name + 1;
    return weekOf(scan, at, name, next);
  }

  /** "Last week's Sunday", without the article. */
  static @Nullable Match bareWeekdayOfWeek(Scan scan, int at) {
    return scan.is(at, Role.WEEKDAY, "bare") ? weekOf(scan, at, at, at + 1) : null;
  }

  private static @Nullable Match weekOf(Scan scan, int at, int name, int next) {
    Match week = scan.isFree(next) ? Relatives.unit(scan, next) : null;
    Entry weekday = scan.find(name, Role.WEEKDAY);
    boolean isWeek =
        week != null
            && week.expression() instanceof Shift
            && ((Shift) week.expression()).unit() == Unit.WEEK;
    if (week == null || weekday == null || !isWeek) {
      return null;
    }
    Optional<DayOfWeek> day = Optional.of(DayOfWeek.of(weekday.number()));
    Expression nth = new Nth(1, Unit.DAY, day, week.expression());
    return new Match(at, week.after(), nth, "weekday-of-relative-week");
  }

  /** "The end of 2017", "early in the nineties", "mid-March". */
  static @Nullable Match edge(Scan scan, int at) {
    Entry entry = scan.find(at, Role.EDGE);
    if (entry == null) {
      return null;
    }
    int next = at + entry.length();
    next = scan.is(next, Role.LINK, "of") ? next + 1 : next;
    Match whole = scan.isFree(next) ? whole(scan, next) : null;
    if (whole == null || !Days.isLonger(whole.expression())) {
      return null;
    }
    Expression edge = new Edge(whole.expression(), modOf(entry.code()));
    return new Match(at, whole.after(), edge, "edge-of-longer-time");
  }

  private static Mod modOf(String code) {
    return switch (code) {
      case "start" -> Mod.START;
      case "mid" -> Mod.MID;
      default -> Mod.END;
    };
  }

  /** A time longer than a day, within a longer expression. */
  private static @Nullable Match whole(Scan scan, int at) {
    Match best = Months.part(scan, at);
    best = Match.longer(best, Years.following(scan, at));
    best = Match.longer(best, Relatives.unit(scan, at));
    best = Match.longer(best, Years.decade(scan, at));
    best = Match.longer(best, Years.century(scan, at));
    best = Match.longer(best, Years.season(scan, at));
    best = Match.longer(best, Years.portion(scan, at));
    return best != null ? best : definite(scan, at);
  }

  /** "The month", "the year": this one. */
  private static @Nullable Match definite(Scan scan, int at) {
    Entry entry = scan.find(at, Role.UNIT);
    boolean longer = entry != null && entry.unit().compareTo(Unit.DAY) > 0;
    return entry != null && longer && isDefiniteUnit(scan, at)
        ? new Match(at, at + 1, Shift.of(entry.unit(), Direction.PRESENT), "this-unit")
        : null;
  }
}
