package org.isnad.time;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Mod;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which words make an expression of time. Of all that begin at a token the longest
 * counts; of equally long ones the first in the list.
 */
final class Grammar {
  /** One rule, or a family of rules that begin alike. */
  @FunctionalInterface
  interface Production {
    /** What begins at the token; null where nothing does. */
    @Nullable Match match(Scan scan, int at);
  }

  private static final List<Production> PRODUCTIONS =
      List.of(
          Relatives::day,
          Relatives::unit,
          Relatives::weekday,
          Relatives::distance,
          Relatives::then,
          Relatives::reference,
          Dates::match,
          NumericDates::whole,
          NumericDates::monthAndYear,
          Ranges::days,
          Ranges::daysAfterMonth,
          Ranges::listedDay,
          Months::alone,
          Years::told,
          Years::bare,
          Years::decade,
          Years::century,
          Years::season,
          Years::portion,
          Nths::match,
          Nths::bareWeekdayOfWeek,
          Nths::edge,
          Holidays::match,
          DayParts::ofDay,
          DayParts::midnight,
          DayParts::alone,
          Clocks::match,
          Lengths::ordinal,
          Lengths::recurring,
          Lengths::counted);

  private Grammar() {}

  /** The longest expression that begins at the token; null where none does. */
  static @Nullable Match match(Scan scan, int at) {
    Match best = null;
    for (Production production : PRODUCTIONS) {
      best = Match.longer(best, production.match(scan, at));
    }
    return best == null ? null : KnownDays.place(scan, withClock(scan, doubled(scan, best)));
  }

  private static Match doubled(Scan scan, Match match) {
    return match.rule().equals("date-in-digits") ? Doubles.extend(scan, match) : match;
  }

  /** A phrase that names one day. */
  static @Nullable Match dayPhrase(Scan scan, int at) {
    Match best = Relatives.day(scan, at);
    best = Match.longer(best, Dates.match(scan, at));
    best = Match.longer(best, Relatives.weekday(scan, at));
    best = Match.longer(best, NumericDates.whole(scan, at));
    best = Match.longer(best, Holidays.match(scan, at));
    Match unit = Relatives.unit(scan, at);
    boolean isDay = unit != null && Days.isDay(unit.expression());
    return isDay ? Match.longer(best, unit) : best;
  }

  /** Takes the hour or the part of the day that follows a day. */
  private static Match withClock(Scan scan, Match match) {
    if (!Days.isDay(match.expression())) {
      return match;
    }
    int next = scan.afterComma(match.after());
    next = scan.is(next, Role.LINK, "in") ? next + 1 : next;
    Match clock = scan.isFree(next) ? Clocks.match(scan, next) : null;
    boolean open = clock != null && clock.expression() instanceof Clock;
    if (clock != null && open && ((Clock) clock.expression()).day().isEmpty()) {
      Clock told = ((Clock) clock.expression()).on(match.expression());
      return new Match(match.first(), clock.after(), told, "day-and-clock");
    }
    return withPart(scan, match);
  }

  private static Match withPart(Scan scan, Match match) {
    Entry midnight = scan.inner(match.after(), Role.MIDNIGHT);
    if (midnight != null) {
      Clock clock =
          new Clock(
              Optional.of(match.expression()), midnight.number() * 3600, Unit.MINUTE, Mod.NONE);
      return new Match(match.first(), match.after() + midnight.length(), clock, "day-and-midnight");
    }
    Entry adverb = scan.inner(match.after(), Role.ADVERB);
    return adverb == null
        ? match
        : new Match(
            match.first(),
            match.after() + adverb.length(),
            new DayPart(match.expression(), adverb.code()),
            "day-and-part");
  }
}
