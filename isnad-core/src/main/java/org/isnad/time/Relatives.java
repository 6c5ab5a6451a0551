package org.isnad.time;

import java.time.DayOfWeek;
import java.util.Optional;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Numeral;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Times seen from the publication or from the time named before. */
final class Relatives {
  private Relatives() {}

  /** "Yesterday", "today Sunday", "tomorrow, Thursday 6 August". */
  static @Nullable Match day(Scan scan, int at) {
    Entry entry = scan.find(at, Role.DAY);
    if (entry == null || isName(scan, at, at + entry.length())) {
      return null;
    }
    if (entry.number() == 0 && scan.is(at - 1, Role.LINK, "in") && scan.isFree(at)) {
      // "40 cigarettes in the day": a day, not today
      return new Match(at, at + 1, new Recurrence("P1D"), "per-day");
    }
    int after = at + entry.length();
    boolean particle = scan.tokens().whole(at) == entry.words().get(0).base() && !scan.isFree(at);
    if (particle && !Contexts.isClosed(scan, after)) {
      // بكرة is "tomorrow" in speech, and "with a ball"
      return null;
    }
    Direction direction = entry.number() < 0 ? Direction.PAST : Direction.FUTURE;
    Expression day =
        new Shift(Unit.DAY, entry.number(), entry.number() == 0 ? Direction.PRESENT : direction);
    Entry weekday = scan.inner(after, Role.WEEKDAY);
    if (weekday != null && weekday.is("any")) {
      return named(scan, at, after, entry.number(), weekday);
    }
    Match date = Match.longer(Dates.dayAndMonth(scan, after), NumericDates.dated(scan, after));
    if (date != null && Days.isDay(date.expression()) && scan.isFree(after)) {
      return Doubles.extend(scan, new Match(at, date.after(), date.expression(), "day-and-date"));
    }
    return Doubles.extend(scan, new Match(at, after, day, "day-relative"));
  }

  /** "Yesterday, Saturday": the weekday decides where the day of publication does not fit it. */
  private static Match named(Scan scan, int at, int after, int distance, Entry weekday) {
    Match date = Dates.match(scan, after);
    if (date != null && date.after() > after + 1 && date.expression() instanceof CalendarDate) {
      CalendarDate told = (CalendarDate) date.expression();
      if (told.month().isPresent()) {
        return new Match(at, date.after(), told, "day-and-date");
      }
    }
    Expression day = new WeekdayNear(DayOfWeek.of(weekday.number()), distance);
    return Doubles.extend(scan, new Match(at, after + 1, day, "day-and-weekday"));
  }

  /** "Russia Today", "the National Day", "the first day". */
  private static boolean isName(Scan scan, int at, int after) {
    if (after > at + 1 || scan.is(at, Role.DAY) && scan.find(at, Role.DAY).number() < 0) {
      return false;
    }
    Numeral next = scan.isFree(after) ? scan.numeral(after) : null;
    boolean ordinal = next != null && next.kind() == Numeral.Kind.ORDINAL;
    Entry which = scan.inner(after, Role.DEICTIC);
    return ordinal
        || which != null
        || scan.is(at - 1, Role.NEVER, "before-today")
        || scan.is(after, Role.NEVER, "after-today");
  }

  /** "Last week", "the following year", "this month", "that day". */
  static @Nullable Match unit(Scan scan, int at) {
    Entry demonstrative = scan.find(at, Role.DEMONSTRATIVE);
    if (demonstrative != null) {
      return demonstrated(scan, at, demonstrative);
    }
    Entry entry = scan.find(at, Role.UNIT);
    if (entry == null || !entry.hasArticle()) {
      return null;
    }
    int next = scan.is(at + 1, Role.KIND) ? at + 2 : at + 1;
    Entry which = scan.inner(next, Role.DEICTIC);
    return switch (entry.number()) {
      case 1 -> which == null ? null : one(scan, at, next + 1, entry.unit(), which.direction());
      case 2 ->
          which == null
              ? null
              : new Match(
                  at,
                  next + 1,
                  Length.of(entry.unit(), 2).towards(which.direction()),
                  "two-units-relative");
      default -> many(scan, at, entry.unit());
    };
  }

  private static @Nullable Match one(Scan scan, int at, int after, Unit unit, Direction direction) {
    if (direction == Direction.LATELY && unit != Unit.WEEK && unit != Unit.MONTH) {
      return null;
    }
    if (unit.isClock()) {
      return new Match(at, after, new Reference(direction.reference()), "hour-relative");
    }
    boolean lastDay = unit == Unit.DAY && direction == Direction.PRECEDING;
    Expression expression =
        scan.is(at, Role.UNIT, "night")
            ? new DayPart(Shift.of(Unit.DAY, direction), "TNI")
            : Shift.of(unit, lastDay ? Direction.PRECEDING : direction);
    Match year = unit == Unit.YEAR ? Years.bare(scan, after) : null;
    return year == null
        ? new Match(at, after, expression, "unit-relative")
        : new Match(at, year.after(), year.expression(), "year-relative-and-number");
  }

  private static @Nullable Match demonstrated(Scan scan, int at, Entry demonstrative) {
    Entry entry = scan.inner(at + 1, Role.UNIT);
    Direction direction = demonstrative.direction();
    if (entry != null && entry.hasArticle() && entry.number() == 1) {
      return one(scan, at, at + 2, entry.unit(), direction) == null || entry.unit().isClock()
          ? null
          : nightAware(scan, at, entry, direction);
    }
    Entry part = scan.inner(at + 1, Role.PART);
    // هذا العصر is "this age"
    boolean age = part != null && part.is("the-TAF");
    if (part != null && !age && part.code().startsWith("the-")) {
      Expression day = Shift.of(Unit.DAY, direction);
      return new Match(at, at + 2, new DayPart(day, part.code().substring(4)), "this-part-of-day");
    }
    Entry season = scan.inner(at + 1, Role.SEASON);
    if (season != null && season.hasArticle()) {
      Expression expression = YearPart.season(season.code(), Optional.empty(), direction);
      return new Match(at, at + 2, expression, "this-season");
    }
    return null;
  }

  /**
   * "This Monday", "that Tuesday". Apart from the units, which other rules call, so that no two
   * rules call each other without end.
   */
  static @Nullable Match weekday(Scan scan, int at) {
    if (!scan.is(at, Role.DEMONSTRATIVE) || !scan.isFree(at + 1)) {
      return null;
    }
    Match weekday = Dates.match(scan, at + 1);
    boolean alone = weekday != null && weekday.rule().startsWith("weekday");
    return weekday == null || !alone
        ? null
        : new Match(at, weekday.after(), weekday.expression(), "this-weekday");
  }

  private static Match nightAware(Scan scan, int at, Entry entry, Direction direction) {
    Match year = entry.unit() == Unit.YEAR ? Years.bare(scan, at + 2) : null;
    if (year != null) {
      return new Match(at, year.after(), year.expression(), "this-year-and-number");
    }
    Expression shift = Shift.of(entry.unit(), direction);
    boolean night = scan.is(at + 1, Role.UNIT, "night");
    return new Match(at, at + 2, night ? new DayPart(shift, "TNI") : shift, "this-unit");
  }

  /** "The coming days", "the past few weeks", "the past five years". */
  private static @Nullable Match many(Scan scan, int at, Unit unit) {
    int next = at + 1;
    Numeral count = scan.isFree(next) ? scan.numeral(next) : null;
    boolean counted = count != null && count.isExact() && count.low() < 1000;
    if (count != null && counted) {
      next = count.endToken();
    }
    boolean few = scan.isFree(next) && scan.is(next, Role.FEW);
    next = few ? next + 1 : next;
    Entry which = scan.inner(next, Role.DEICTIC);
    if (which == null || isLastMinute(unit, which)) {
      return null;
    }
    if (count != null && counted) {
      Expression length = Length.of(unit, (int) count.low()).towards(which.direction());
      return new Match(at, next + 1, length, "counted-units-relative");
    }
    boolean anaphoric =
        which.direction() == Direction.FOLLOWING || which.direction() == Direction.SAME;
    Expression expression =
        anaphoric ? Length.vague(unit) : new Reference(which.direction().reference());
    return new Match(at, next + 1, expression, "units-relative");
  }

  /** "The last minutes" are those of a match or a life. */
  private static boolean isLastMinute(Unit unit, Entry which) {
    return which.direction() == Direction.LATELY && unit.compareTo(Unit.HOUR) < 0;
  }

  /** "Three days ago", "in two hours". */
  static @Nullable Match distance(Scan scan, int at) {
    boolean before = scan.is(at, Role.BEFORE);
    if (!before && !scan.is(at, Role.AFTER)) {
      return null;
    }
    Match length = Lengths.counted(scan, at + 1);
    boolean repeated = scan.is(at - 1, Role.UNIT) && !scan.find(at - 1, Role.UNIT).hasArticle();
    if (length == null || repeated || !(length.expression() instanceof Length)) {
      return null;
    }
    Length told = (Length) length.expression();
    boolean event = scan.is(length.after(), Role.LINK, "of");
    boolean now = event && scan.is(length.after() + 1, Role.REFERENCE, "PRESENT_REF");
    return before
        ? ago(at, length, told, event)
        : ahead(at, now ? length.after() + 2 : length.after(), told, event && !now);
  }

  private static @Nullable Match ago(int at, Match length, Length told, boolean event) {
    if (told.value().contains("X")) {
      return new Match(at, length.after(), new Reference("PAST_REF"), "units-ago");
    }
    if (event || told.count() == 0) {
      return null;
    }
    Mod mod = told.mod() == Mod.MORE_THAN ? Mod.BEFORE : told.mod();
    Expression shift = new Shift(told.unit(), -told.count(), Direction.PAST, mod);
    return new Match(at, length.after(), shift, "counted-units-ago");
  }

  /** "After three days" is a date only where the clause looks ahead, which the setting tells. */
  private static @Nullable Match ahead(int at, int after, Length told, boolean event) {
    if (event || told.count() == 0) {
      return null;
    }
    return new Match(at, after, new Ahead(told), "counted-units-ahead");
  }

  /** "Then", "at that time": the day or year named before. */
  static @Nullable Match then(Scan scan, int at) {
    Entry entry = scan.find(at, Role.THEN);
    return entry == null
        ? null
        : new Match(at, at + entry.length(), new Then(entry.is("year")), "then");
  }

  /** "Recently", "now", "later on Tuesday". */
  static @Nullable Match reference(Scan scan, int at) {
    Entry entry = scan.find(at, Role.REFERENCE);
    if (entry == null || (entry.length() == 1 && needsIn(scan, at))) {
      return null;
    }
    int after = at + entry.length();
    // آلان is Alan
    if (entry.is("PRESENT_REF") && scan.tokens().firstChar(at) == 'آ') {
      return null;
    }
    boolean cueless = entry.number() == 1 && !scan.is(at - 1, Role.LENGTH, "cue");
    boolean adjective = entry.number() == 2 && scan.is(after, Role.LINK, "of");
    if (cueless || adjective || scan.is(at - 1, Role.NEVER, "before-reference")) {
      return null;
    }
    int next = scan.is(after, Role.LINK, "of") ? after + 1 : after;
    boolean indefinite = entry.length() == 2 && !entry.hasArticle();
    Match day = indefinite && scan.isFree(next) ? dayOrYear(scan, next) : null;
    return day == null
        ? new Match(at, after, new Reference(entry.code()), "vague-reference")
        : new Match(at, day.after(), day.expression(), "vague-reference-within");
  }

  /** "In the past" is a time, "the past one" an adjective. */
  private static boolean needsIn(Scan scan, int at) {
    return scan.tokens().has(at, Tokens.ARTICLE)
        && !scan.is(at, Role.REFERENCE, "PRESENT_REF")
        && !scan.is(at - 1, Role.LINK, "in");
  }

  private static @Nullable Match dayOrYear(Scan scan, int at) {
    Match day = Grammar.dayPhrase(scan, at);
    return day != null ? day : unit(scan, at);
  }
}
