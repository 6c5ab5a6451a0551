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
  /** What makes an expression of the words from a token on. */
  @FunctionalInterface
  private interface Production {
    /** What begins at the token; null where nothing does. */
    @Nullable Match match(Scan scan, int at);
  }

  /**
   * One rule, or a family of rules that begin alike.
   *
   * @param roles what the first word may be
   * @param number whether it may be a number
   * @param production the rule
   */
  private record Rule(long roles, boolean number, Production production) {
    static Rule of(Production production, Role... roles) {
      return new Rule(Role.bits(roles), false, production);
    }

    /** A rule that may begin with a number too. */
    static Rule orNumber(Production production, Role... roles) {
      return new Rule(Role.bits(roles), true, production);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          Rule.of(Relatives::day, Role.DAY),
          Rule.of(Relatives::unit, Role.DEMONSTRATIVE, Role.UNIT),
          Rule.of(Relatives::weekday, Role.DEMONSTRATIVE),
          Rule.of(Relatives::distance, Role.BEFORE, Role.AFTER),
          Rule.of(Relatives::then, Role.THEN),
          Rule.of(Relatives::reference, Role.REFERENCE),
          Rule.orNumber(Dates::match, Role.CONSTRUCT, Role.WEEKDAY, Role.FIRST),
          Rule.orNumber(NumericDates::whole),
          Rule.orNumber(NumericDates::monthAndYear),
          Rule.orNumber(Ranges::days, Role.FIRST),
          Rule.of(Ranges::daysAfterMonth, Role.MONTH),
          Rule.orNumber(Ranges::listedDay, Role.FIRST),
          Rule.of(Months::alone, Role.CONSTRUCT, Role.MONTH),
          Rule.of(Years::told, Role.CONSTRUCT, Role.UNIT, Role.DEMONSTRATIVE),
          Rule.orNumber(Years::bare),
          Rule.of(Years::decade, Role.DECADE),
          Rule.of(Years::century, Role.UNIT),
          Rule.of(Years::season, Role.SEASON),
          Rule.of(Years::portion, Role.PORTION),
          Rule.orNumber(Nths::match, Role.LAST, Role.CONSTRUCT, Role.WEEKDAY, Role.UNIT),
          Rule.of(Nths::bareWeekdayOfWeek, Role.WEEKDAY),
          Rule.of(Nths::edge, Role.EDGE),
          Rule.of(Holidays::match, Role.EVE, Role.CONSTRUCT, Role.HOLIDAY),
          Rule.of(DayParts::ofDay, Role.PART, Role.UNIT, Role.DEMONSTRATIVE),
          Rule.of(DayParts::midnight, Role.MIDNIGHT),
          Rule.of(DayParts::alone, Role.ADVERB),
          Rule.orNumber(Clocks::match, Role.APPROXIMATOR, Role.CLOCK),
          Rule.orNumber(Lengths::elided),
          Rule.of(Lengths::ordinal, Role.UNIT),
          Rule.of(Lengths::recurring, Role.RECURRING, Role.EACH),
          Rule.orNumber(Lengths::counted, Role.APPROXIMATOR, Role.VAGUE, Role.UNIT));

  private static final long BEGINNERS =
      RULES.stream().mapToLong(Rule::roles).reduce(0, (some, others) -> some | others);

  private Grammar() {}

  /** The longest expression that begins at the token; null where none does. */
  static @Nullable Match match(Scan scan, int at) {
    long roles = scan.roles(at);
    boolean number = scan.numeral(at) != null || scan.isDigits(Dates.dayDigits(scan, at));
    if (!number && (roles & BEGINNERS) == 0) {
      return null;
    }
    Match best = null;
    for (int i = 0; i < RULES.size(); i++) {
      Rule rule = RULES.get(i);
      if ((rule.roles & roles) != 0 || (number && rule.number)) {
        best = Match.longer(best, rule.production.match(scan, at));
      }
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
