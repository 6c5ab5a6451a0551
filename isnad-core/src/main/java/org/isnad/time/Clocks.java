package org.isnad.time;

import java.util.Optional;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Numeral;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Times of the clock: "at three and a quarter in the afternoon", 15:15, 15,00 ت.غ. */
final class Clocks {
  private static final int HOUR = 3600;
  private static final int MINUTE = 60;

  private Clocks() {}

  /** A time of the clock with its part of the day, zone and day. */
  static @Nullable Match match(Scan scan, int at) {
    Entry approximator = scan.find(at, Role.APPROXIMATOR);
    if (approximator != null) {
      Match inner = match(scan, at + approximator.length());
      boolean clock = inner != null && inner.expression() instanceof Clock;
      return inner == null || !clock
          ? null
          : new Match(at, inner.after(), approximate((Clock) inner.expression()), "clock-about");
    }
    Reading reading = read(scan, at);
    if (reading == null || !reading.isCertain()) {
      return null;
    }
    Clock clock = new Clock(Optional.empty(), reading.second(), reading.grain(), Mod.NONE);
    return withDay(scan, new Match(at, reading.after(), clock, "clock"), reading);
  }

  private static Clock approximate(Clock clock) {
    return new Clock(clock.day(), clock.second(), clock.grain(), Mod.APPROX);
  }

  /** "At eight on Thursday evening", "at noon today". */
  private static Match withDay(Scan scan, Match match, Reading reading) {
    int next = scan.isLink(match.after()) ? match.after() + 1 : match.after();
    Clock clock = (Clock) match.expression();
    Expression named = reading.day();
    if (named != null) {
      return new Match(match.first(), match.after(), clock.on(named), match.rule());
    }
    Match day = scan.isFree(next) ? Grammar.dayPhrase(scan, next) : null;
    return day == null || scan.isDigits(next)
        ? match
        : new Match(match.first(), day.after(), clock.on(day.expression()), "clock-and-day");
  }

  private static @Nullable Reading read(Scan scan, int at) {
    boolean told = scan.is(at, Role.CLOCK);
    int first = told ? afterArticle(scan, at + 1) : at;
    if (!scan.isDigits(first) && scan.numeral(first) == null) {
      return null;
    }
    Reading reading = new Reading(scan, told);
    if (!reading.hour(first)) {
      return null;
    }
    reading.partOfDay();
    reading.zone();
    return reading;
  }

  /** الـ may stand before the digits of the hour, with a space. */
  private static int afterArticle(Scan scan, int at) {
    boolean article =
        scan.isWord(at)
            && scan.isDigits(at + 1)
            && scan.tokens().lightLength(at) == 2
            && scan.tokens().lightChar(at, 0) == 'ا';
    return article ? at + 1 : at;
  }

  /** What has been read of a time of the clock. Local to one call. */
  private static final class Reading {
    private final Scan scan;
    private final boolean told;
    private int hour;
    private int minute;
    private int second;
    private int after;
    private Unit grain = Unit.HOUR;
    private boolean digits;
    private boolean colon;
    private boolean leadingZero;
    private String part = "";
    private boolean zoned;
    private @Nullable Expression day;

    Reading(Scan scan, boolean told) {
      this.scan = scan;
      this.told = told;
    }

    int after() {
      return after;
    }

    Unit grain() {
      return grain;
    }

    @Nullable Expression day() {
      return day;
    }

    /** Whether it cannot be a score or a count. */
    boolean isCertain() {
      boolean decimalPoint = digits && minute >= 0 && !colon && grain != Unit.HOUR;
      if (told) {
        return true;
      }
      if (decimalPoint) {
        return zoned || !part.isEmpty();
      }
      return !part.isEmpty() || zoned || (colon && leadingZeroOrTwo());
    }

    private boolean leadingZeroOrTwo() {
      return leadingZero || hour >= 10;
    }

    int second() {
      return hour24() * HOUR + minute * MINUTE + second;
    }

    private int hour24() {
      boolean afternoon = part.equals("TAF") || part.equals("TEV") || part.equals("TNI");
      if (hour == 12 && (part.equals("TEV") || part.equals("TNI"))) {
        return minute == 0 ? 24 : 0;
      }
      if (hour == 12 && part.equals("TMO")) {
        return 0;
      }
      boolean smallHours = part.equals("TNI") && hour <= 4;
      if (hour < 12 && afternoon && !smallHours) {
        return hour + 12;
      }
      boolean early = hour >= 1 && hour < 7 && !leadingZero;
      boolean open = part.isEmpty() && told && !zoned;
      return early && (open || part.equals("TMI")) ? hour + 12 : hour;
    }

    boolean hour(int at) {
      if (scan.isDigits(at)) {
        return digitsHour(at);
      }
      Numeral numeral = scan.numeral(at);
      boolean definite =
          numeral != null
              && numeral.kind() == Numeral.Kind.ORDINAL
              && scan.tokens().has(at, Tokens.ARTICLE);
      if (numeral == null || !numeral.isExact() || !(told || definite)) {
        return false;
      }
      return numeralHour(numeral);
    }

    /** A number that ran on into the minutes is parted: "the fourth and forty minutes". */
    private boolean numeralHour(Numeral numeral) {
      after = numeral.endToken();
      int whole = (int) numeral.low();
      boolean ranOn = whole > 20 && scan.is(after, Role.UNIT, "minute");
      hour = ranOn ? whole % 10 : whole;
      if (ranOn) {
        minutes(whole - hour, after + 1);
      } else if (numeral.low() != whole) {
        minutes((int) Math.round((numeral.low() - whole) * MINUTE), after);
      } else {
        minutesInWords();
      }
      return whole >= 1 && hour >= 1 && hour <= 12;
    }

    private boolean digitsHour(int at) {
      hour = scan.digits(at);
      leadingZero = scan.width(at) == 2 && hour < 10;
      if (hour < 0 || hour > 24 || scan.width(at) > 2) {
        return false;
      }
      digits = true;
      after = at + 1;
      colon = scan.isMark(after, ':');
      boolean mark = colon || scan.isMark(after, '.') || isComma(after);
      if (mark && scan.isDigits(after + 1) && scan.isGlued(after + 1)) {
        return digitsMinutes(after + 1);
      }
      colon = false;
      minutesInWords();
      return told || grain == Unit.HOUR;
    }

    private boolean isComma(int at) {
      return scan.isMark(at, ',') || scan.isMark(at, '،');
    }

    private boolean digitsMinutes(int at) {
      minute = scan.digits(at);
      grain = Unit.MINUTE;
      after = at + 1;
      if (minute < 0 || minute > 59 || scan.width(at) != 2) {
        return false;
      }
      boolean more = colon && scan.isMark(after, ':') && scan.isDigits(after + 1);
      if (more) {
        second = scan.digits(after + 1);
        grain = Unit.SECOND;
        after += 2;
      }
      return second < 60 && second >= 0 && hour * MINUTE + minute <= 24 * MINUTE;
    }

    /** "And a quarter", "less a third", "and 18 minutes". */
    private void minutesInWords() {
      Entry fraction = scan.find(after, Role.FRACTION);
      if (fraction != null && scan.tokens().has(after, Tokens.AND)) {
        minutes(fraction.number(), after + 1);
      } else if (scan.is(after, Role.EXCEPT)) {
        except();
      } else {
        countedMinutes();
      }
    }

    private void minutes(int count, int end) {
      minute = count;
      grain = Unit.MINUTE;
      after = end;
    }

    private void except() {
      Entry fraction = scan.find(after + 1, Role.FRACTION);
      Numeral numeral = scan.numeral(after + 1);
      if (fraction != null) {
        minutes(MINUTE - fraction.number(), after + 2);
      } else if (numeral != null && scan.is(numeral.endToken(), Role.UNIT, "minute")) {
        minutes(MINUTE - (int) numeral.low(), numeral.endToken() + 1);
      } else {
        return;
      }
      hour = hour == 1 ? 12 : hour - 1;
    }

    private void countedMinutes() {
      boolean and = scan.isLetter(after, 'و');
      int at = and ? after + 1 : after;
      boolean joined = and || (scan.isWord(at) && scan.tokens().has(at, Tokens.AND));
      Numeral numeral = joined ? scan.numeral(at) : null;
      if (numeral != null && scan.is(numeral.endToken(), Role.UNIT, "minute")) {
        minutes((int) numeral.low(), numeral.endToken() + 1);
      }
    }

    void partOfDay() {
      int next = scan.isLink(after) ? after + 1 : after;
      Match dayPart = scan.isFree(next) ? DayParts.ofDay(scan, next) : null;
      if (dayPart != null) {
        DayPart told = (DayPart) dayPart.expression();
        part = told.code();
        day = told.day().orElse(null);
        after = dayPart.after();
        return;
      }
      Entry adverb = scan.inner(after, Role.ADVERB);
      Entry definite = scan.inner(after, Role.PART);
      if (adverb != null) {
        take(adverb.code(), adverb.length());
      } else if (definite != null && definite.code().startsWith("the-")) {
        take(definite.code().substring(4), 1);
      } else if ((told || colon) && scan.isLetter(after, 'ص')) {
        take("TMO", 1);
      } else if ((told || colon) && scan.isLetter(after, 'م')) {
        take(hour == 12 ? "TMI" : "TAF", 1);
      }
    }

    private void take(String code, int length) {
      part = code;
      after += length;
    }

    void zone() {
      int end = Zones.after(scan, after);
      zoned = end > after;
      after = end;
    }
  }
}
