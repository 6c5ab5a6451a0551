package org.isnad.time;

import org.isnad.annotation.Mod;
import org.isnad.annotation.Numeral;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Lengths of time and what recurs: "two weeks", "more than six months", "every day". */
final class Lengths {
  private static final double MOST = 1e7;

  private Lengths() {}

  /** A length with its count, with the words that bend it. */
  static @Nullable Match counted(Scan scan, int at) {
    Entry approximator = scan.find(at, Role.APPROXIMATOR);
    if (approximator == null) {
      return bent(scan, plain(scan, at, scan.is(at - 1, Role.LENGTH, "cue")));
    }
    Match inner = plain(scan, at + approximator.length(), true);
    if (inner == null || !(inner.expression() instanceof Length)) {
      return null;
    }
    Expression length = ((Length) inner.expression()).with(mod(approximator.code()));
    return new Match(at, inner.after(), length, inner.rule() + "-bent");
  }

  /** Takes "at least", "whole", "in a row" after a length. */
  private static @Nullable Match bent(Scan scan, @Nullable Match match) {
    if (match == null) {
      return null;
    }
    Entry entry = scan.inner(match.after(), Role.AFTER_LENGTH);
    if (entry == null) {
      return match;
    }
    Length length = (Length) match.expression();
    Expression bent = entry.is("none") ? length : length.with(mod(entry.code()));
    return new Match(match.first(), match.after() + entry.length(), bent, match.rule());
  }

  static Mod mod(String code) {
    return switch (code) {
      case "more-than" -> Mod.MORE_THAN;
      case "less-than" -> Mod.LESS_THAN;
      case "equal-or-more" -> Mod.EQUAL_OR_MORE;
      case "equal-or-less" -> Mod.EQUAL_OR_LESS;
      default -> Mod.APPROX;
    };
  }

  /** A length without words that bend it; a single unit alone only where something allows it. */
  private static @Nullable Match plain(Scan scan, int at, boolean allowed) {
    Numeral numeral = scan.numeral(at);
    if (numeral != null) {
      return byNumeral(scan, at, numeral);
    }
    if (scan.is(at, Role.VAGUE)) {
      Entry entry = scan.inner(at + 1, Role.UNIT);
      boolean many = entry != null && entry.number() == 9 && !entry.hasArticle();
      return entry != null && many
          ? tail(scan, new Match(at, at + 2, Length.vague(entry.unit()), "vague-units"))
          : null;
    }
    Entry entry = scan.find(at, Role.UNIT);
    return entry == null || entry.hasArticle() ? null : byUnit(scan, at, entry, allowed);
  }

  private static @Nullable Match byNumeral(Scan scan, int at, Numeral numeral) {
    // the Saudi agency writes ( 17 ) يوماً
    int end = numeral.endToken();
    int next = scan.isMark(at - 1, '(') && scan.isMark(end, ')') ? end + 1 : end;
    Entry entry = scan.inner(next, Role.UNIT);
    // "one" stands after what it counts: in مرة واحدة عام 2016 (once, in 2016) it counts "once"
    boolean one = numeral.kind() == Numeral.Kind.WORDS && numeral.high() == 1;
    if (entry == null || one || numeral.kind() == Numeral.Kind.ORDINAL || isLaterNumber(scan, at)) {
      return null;
    }
    if (numeral.kind() == Numeral.Kind.FRACTION) {
      return fraction(at, next + 1, entry, numeral);
    }
    // الـ7 يوم الجمعة: the seventh, on Friday
    boolean dayNamed = entry.unit() == Unit.DAY && scan.is(next + 1, Role.WEEKDAY);
    if (entry.hasArticle() || dayNamed || numeral.low() <= 0 || numeral.high() > MOST) {
      return null;
    }
    if (!numeral.isExact()) {
      return new Match(at, next + 1, Length.vague(entry.unit()), "vague-units");
    }
    Entry which = scan.inner(next + 1, Role.DEICTIC);
    Length length = length(entry.unit(), numeral.low());
    boolean placed = which != null && which.direction() != Direction.SAME;
    Match match =
        placed && which != null
            ? new Match(at, next + 2, length.towards(which.direction()), "counted-units-relative")
            : new Match(at, next + 1, length, "counted-units");
    return Compounds.extend(scan, tail(scan, match));
  }

  private static boolean isLaterNumber(Scan scan, int at) {
    return scan.is(at - 1, Role.CLOCK);
  }

  static Length length(Unit unit, double count) {
    if (count == (int) count) {
      return Length.of(unit, (int) count);
    }
    return new Length(unit.length(Double.toString(count)), unit, 0, Mod.NONE, Direction.OPEN);
  }

  /** "Half an hour", "a quarter of a century". */
  private static @Nullable Match fraction(int at, int after, Entry entry, Numeral numeral) {
    if (entry.hasArticle() || entry.number() != 1) {
      return null;
    }
    Length length = Compounds.part(entry.unit(), numeral.low());
    return length == null ? null : new Match(at, after, length, "part-of-unit");
  }

  private static @Nullable Match byUnit(Scan scan, int at, Entry entry, boolean allowed) {
    return switch (entry.number()) {
      case 2 -> two(scan, at, entry);
      case 1 -> single(scan, at, entry, allowed);
      default -> plural(scan, at, entry, allowed);
    };
  }

  private static @Nullable Match two(Scan scan, int at, Entry entry) {
    // "the two years 2014 and 2015" are no length
    boolean named = scan.isDigits(at + 1) && scan.width(at + 1) == 4;
    Match match = new Match(at, at + 1, Length.of(entry.unit(), 2), "two-units");
    return named ? null : Compounds.extend(scan, match);
  }

  /** "A week" in "within a week", "for a week", "one week". */
  private static @Nullable Match single(Scan scan, int at, Entry entry, boolean allowed) {
    // عقد is a decade, a contract, and "was held"
    boolean contract = entry.unit() == Unit.DECADE && !(allowed && Contexts.isClosed(scan, at + 1));
    if (contract || scan.is(at + 1, Role.NEVER, "after-each")) {
      return null;
    }
    boolean clitic = scan.tokens().has(at, Tokens.BY | Tokens.FOR) && !isConstruct(scan, at);
    boolean counted = scan.is(at + 1, Role.AFTER_LENGTH, "none");
    boolean half = Compounds.hasFraction(scan, at + 1);
    boolean alone = scan.first() == at && scan.limit() == at + 1;
    if (!(clitic || counted || half || (allowed && !isConstruct(scan, at)) || alone)) {
      return null;
    }
    return Compounds.extend(scan, new Match(at, at + 1, Length.of(entry.unit(), 1), "one-unit"));
  }

  /** Whether the unit names a date with what follows: "the day of", "the year 2018". */
  private static boolean isConstruct(Scan scan, int at) {
    int next = at + 1;
    return scan.isDigits(next)
        || scan.is(next, Role.MONTH)
        || scan.is(next, Role.WEEKDAY)
        || scan.is(next, Role.DAY)
        || scan.is(next, Role.HOLIDAY)
        || scan.is(next, Role.DEICTIC)
        || (scan.isWord(next) && scan.tokens().clitics(next) == Tokens.ARTICLE)
        || isYearInWords(scan, next);
  }

  private static boolean isYearInWords(Scan scan, int at) {
    Numeral numeral = scan.isFree(at) ? scan.numeral(at) : null;
    return numeral != null && numeral.low() >= 1000;
  }

  private static @Nullable Match plural(Scan scan, int at, Entry entry, boolean allowed) {
    boolean contract = entry.unit() == Unit.DECADE && !allowed;
    boolean named =
        scan.is(at + 1, Role.WEEKDAY) || scan.isDigits(at + 1) || scan.is(at + 1, Role.HOLIDAY);
    // "the days of the year" are no length
    boolean daysOf =
        entry.unit() == Unit.DAY
            && scan.isWord(at + 1)
            && scan.tokens().clitics(at + 1) == Tokens.ARTICLE;
    if (contract || named || (daysOf && !scan.is(at + 1, Role.FEW))) {
      return null;
    }
    // "the days of great players" are no length either
    boolean clitic = scan.tokens().has(at, Tokens.BY | Tokens.FOR);
    boolean free = allowed || clitic || scan.is(at + 1, Role.FEW);
    if (!free && !Contexts.isClosed(scan, at + 1)) {
      return null;
    }
    return tail(scan, new Match(at, at + 1, Length.vague(entry.unit()), "plural-units"));
  }

  /** Takes "few", "long" after a vague length. */
  private static Match tail(Scan scan, Match match) {
    boolean few = scan.isFree(match.after()) && scan.is(match.after(), Role.FEW);
    return few
        ? new Match(match.first(), match.after() + 1, match.expression(), match.rule())
        : match;
  }

  /** "For the second day": a length of two days. */
  static @Nullable Match ordinal(Scan scan, int at) {
    Entry entry = scan.find(at, Role.UNIT);
    boolean shaped =
        entry != null
            && entry.hasArticle()
            && entry.number() == 1
            && scan.tokens().has(at, Tokens.FOR);
    Numeral numeral = shaped && scan.isFree(at + 1) ? scan.numeral(at + 1) : null;
    if (entry == null || numeral == null || numeral.kind() != Numeral.Kind.ORDINAL) {
      return null;
    }
    return new Match(
        at, numeral.endToken(), Length.of(entry.unit(), (int) numeral.low()), "for-the-nth-unit");
  }

  /** "Daily", "every two years". */
  static @Nullable Match recurring(Scan scan, int at) {
    Entry entry = scan.find(at, Role.RECURRING);
    if (entry != null) {
      // كل عام وأنتم بخير is a greeting
      boolean greeting = scan.is(at + entry.length(), Role.NEVER, "after-each");
      return greeting
          ? null
          : new Match(at, at + entry.length(), new Recurrence(entry.code()), "recurring");
    }
    if (!scan.is(at, Role.EACH)) {
      return null;
    }
    Entry weekday =
        scan.is(at + 1, Role.CONSTRUCT, "day")
            ? scan.inner(at + 2, Role.WEEKDAY)
            : scan.inner(at + 1, Role.WEEKDAY);
    if (weekday != null && !weekday.hasArticle()) {
      int after = scan.is(at + 1, Role.CONSTRUCT, "day") ? at + 3 : at + 2;
      String value = "XXXX-WXX-" + weekday.number();
      return new Match(at, after, new Recurrence(value), "every-weekday");
    }
    Match length = plain(scan, at + 1, true);
    boolean counted =
        length != null && length.expression() instanceof Length && scan.isFree(at + 1);
    return length == null || !counted
        ? null
        : new Match(
            at,
            length.after(),
            new Recurrence(((Length) length.expression()).value()),
            "every-counted-units");
  }
}
