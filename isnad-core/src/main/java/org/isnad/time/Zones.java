package org.isnad.time;

import org.isnad.text.Tokens;

/** The zone that a time of the clock is told in: بتوقيت بغداد, ت.غ, GMT. */
final class Zones {
  private static final int MOST_WORDS = 3;

  private Zones() {}

  /** The token after the zone that begins here; {@code at} where none does. */
  static int after(Scan scan, int at) {
    if (scan.isForeign(at, "GMT") || scan.isForeign(at, "UTC")) {
      return at + 1;
    }
    if (scan.is(at, Role.ZONE, "name")) {
      return at + 1;
    }
    if (scan.is(at, Role.ZONE)) {
      return afterPlace(scan, at + 1);
    }
    return scan.isLetter(at, 'ت') ? abbreviated(scan, at) : at;
  }

  private static int afterPlace(Scan scan, int at) {
    if (!scan.isWord(at)) {
      return scan.isForeign(at, "GMT") || scan.isForeign(at, "UTC") ? at + 1 : at;
    }
    if (scan.tokens().has(at - 1, Tokens.ARTICLE) || scan.tokens().has(at, Tokens.ARTICLE)) {
      return at + 1;
    }
    int after = at + 1;
    while (after < at + MOST_WORDS && isPartOfName(scan, after)) {
      after++;
    }
    return after;
  }

  /** "Mecca the Honoured", "the east of the United States". */
  private static boolean isPartOfName(Scan scan, int at) {
    return scan.isWord(at)
        && scan.tokens().clitics(at) == Tokens.ARTICLE
        && !scan.is(at, Role.WEEKDAY)
        && !scan.is(at, Role.DAY)
        && !scan.is(at, Role.UNIT)
        && !scan.is(at, Role.REFERENCE);
  }

  /** ت.غ and ت غ (Greenwich), ت م (Mecca). */
  private static int abbreviated(Scan scan, int at) {
    int next = scan.isMark(at + 1, '.') ? at + 2 : at + 1;
    boolean known =
        scan.isLetter(next, 'غ') || scan.isLetter(next, 'م') || scan.isLetter(next, 'ج');
    return known ? next + 1 : at;
  }
}
