package org.isnad.time;

import org.isnad.annotation.Mod;
import org.isnad.annotation.Numeral;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Lengths of more than one part: "a year and a half", "four years and three months". */
final class Compounds {
  private Compounds() {}

  /** Takes "and a half" or "and three months" after a length. */
  static Match extend(Scan scan, Match match) {
    Length length = (Length) match.expression();
    if (length.count() == 0) {
      return match;
    }
    if (hasFraction(scan, match.after())) {
      return withFraction(scan, match, length);
    }
    return withSmaller(scan, match, length);
  }

  static boolean hasFraction(Scan scan, int at) {
    return scan.is(at, Role.FRACTION) && scan.tokens().has(at, Tokens.AND);
  }

  private static Match withFraction(Scan scan, Match match, Length length) {
    Entry entry = scan.find(match.after(), Role.FRACTION);
    int sixtieths = entry == null ? 0 : entry.number();
    Length part = part(length.unit(), sixtieths / 60.0);
    int after = match.after() + 1;
    Entry again = scan.inner(after, Role.UNIT);
    int end = again != null && again.unit() == length.unit() ? after + 1 : after;
    String value = part == null ? decimal(length, sixtieths) : joined(length, part);
    Length both = new Length(value, length.unit(), 0, Mod.NONE, length.direction());
    return new Match(match.first(), end, both, "units-and-fraction");
  }

  private static String decimal(Length length, int sixtieths) {
    return length.unit().length(Double.toString(length.count() + sixtieths / 60.0));
  }

  private static Match withSmaller(Scan scan, Match match, Length length) {
    int next = match.after();
    boolean and = scan.isLetter(next, 'و');
    int number = and ? next + 1 : next;
    boolean joined = and || (scan.isWord(next) && scan.tokens().clitics(next) == Tokens.AND);
    Numeral numeral = joined ? scan.numeral(number) : null;
    if (numeral == null || !numeral.isExact() || numeral.low() != (int) numeral.low()) {
      return match;
    }
    Entry entry = scan.inner(numeral.endToken(), Role.UNIT);
    boolean smaller =
        entry != null && !entry.hasArticle() && entry.unit().compareTo(length.unit()) < 0;
    if (entry == null || !smaller) {
      return match;
    }
    Length part = Length.of(entry.unit(), (int) numeral.low());
    Length both = new Length(joined(length, part), length.unit(), 0, Mod.NONE, length.direction());
    return new Match(match.first(), numeral.endToken() + 1, both, "units-and-smaller-units");
  }

  /** P1Y and P6M make P1Y6M, PT1H and PT30M make PT1H30M, P1D and PT2H make P1DT2H. */
  private static String joined(Length one, Length other) {
    String first = one.value();
    String second = other.value();
    if (first.startsWith("PT")) {
      return first + second.substring(2);
    }
    return first + second.substring(1);
  }

  /** A part of a unit in whole smaller ones: half an hour is PT30M; null where there are none. */
  static @Nullable Length part(Unit unit, double fraction) {
    Unit smaller =
        switch (unit) {
          case MINUTE -> Unit.SECOND;
          case HOUR -> Unit.MINUTE;
          case DAY -> Unit.HOUR;
          case YEAR -> Unit.MONTH;
          case DECADE, CENTURY -> Unit.YEAR;
          default -> unit;
        };
    double times =
        switch (unit) {
          case MINUTE, HOUR -> 60;
          case DAY -> 24;
          case YEAR -> 12;
          case DECADE -> 10;
          case CENTURY -> 100;
          default -> 1;
        };
    double count = Math.rint(fraction * times * 100) / 100;
    return count != (int) count || count < 1 ? null : Length.of(smaller, (int) count);
  }
}
