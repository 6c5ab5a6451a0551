package org.isnad.time;

import java.util.Optional;
import org.isnad.annotation.Mod;
import org.jspecify.annotations.Nullable;

/** Parts of the day: "Sunday morning", "tonight", "in the afternoon", "midnight". */
final class DayParts {
  private static final int SECONDS_OF_HOUR = 3600;

  private DayParts() {}

  /** A part before its day: "the morning of Sunday", "tonight". */
  static @Nullable Match ofDay(Scan scan, int at) {
    Entry part = scan.find(at, Role.PART);
    if (part == null) {
      Match relative = Relatives.unit(scan, at);
      return relative != null && relative.expression() instanceof DayPart ? relative : null;
    }
    if (part.is("the-TNI") && scan.is(at, Role.UNIT, "night")) {
      Match night = Relatives.unit(scan, at);
      Expression tonight = new DayPart(new Shift(Unit.DAY, 0, Direction.PRESENT), "TNI");
      return night != null ? night : new Match(at, at + 1, tonight, "tonight");
    }
    if (part.hasArticle()) {
      return null;
    }
    Match day = scan.isFree(at + 1) ? Grammar.dayPhrase(scan, at + 1) : null;
    if (day == null || !Days.isDay(day.expression()) && !isAnaphor(day.expression())) {
      return null;
    }
    int after = part.is("TNI") ? afterSecondDay(scan, day.after()) : day.after();
    return new Match(at, after, new DayPart(day.expression(), part.code()), "part-of-named-day");
  }

  private static boolean isAnaphor(Expression expression) {
    return expression instanceof WeekdayNear;
  }

  /** "The night of Friday to Saturday" is Friday's. */
  private static int afterSecondDay(Scan scan, int at) {
    boolean mark = scan.isMark(at, '-') || scan.isMark(at, '/') || scan.is(at, Role.LINK, "to");
    int name = mark ? at + 1 : at;
    return scan.isFree(name) && scan.is(name, Role.WEEKDAY, "any") ? name + 1 : at;
  }

  /** A part alone: "in the afternoon", "at night". */
  static @Nullable Match alone(Scan scan, int at) {
    Entry adverb = scan.find(at, Role.ADVERB);
    return adverb == null || (adverb.length() == 1 && scan.inner(at, Role.ADVERB) == null)
        ? null
        : new Match(
            at, at + adverb.length(), new DayPart(Optional.empty(), adverb.code()), "part-of-day");
  }

  /** Midnight and midday, perhaps of a named day. */
  static @Nullable Match midnight(Scan scan, int at) {
    Entry entry = scan.find(at, Role.MIDNIGHT);
    if (entry == null) {
      return null;
    }
    int after = at + entry.length();
    Match day = scan.isFree(after) ? Grammar.dayPhrase(scan, after) : null;
    Optional<Expression> named = day == null ? Optional.empty() : Optional.of(day.expression());
    int end = day == null ? after : afterSecondDay(scan, day.after());
    Clock clock = new Clock(named, entry.number() * SECONDS_OF_HOUR, Unit.MINUTE, Mod.NONE);
    return new Match(at, end, clock, "middle-of-night-or-day");
  }
}
