package org.isnad.time;

import org.isnad.text.Tokens;

/** Finds out whether a clause tells what was or what will be, from the nearest sign of it. */
final class Tenses {
  private static final int FARTHEST_BEFORE = 40;
  private static final int FARTHEST_AFTER = 4;
  private static final int NEAR = 3;

  private Tenses() {}

  static Tense of(Scan scan, Match match) {
    int farthest = Math.max(scan.first(), match.first() - FARTHEST_BEFORE);
    for (int at = match.first() - 1; at >= farthest; at--) {
      Tense tense = match.first() - at <= NEAR ? near(scan, at, match.first()) : sign(scan, at);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    int last = Math.min(scan.limit(), match.after() + FARTHEST_AFTER);
    for (int at = match.after(); at < last; at++) {
      if (scan.tokens().has(at, Tokens.WILL)) {
        return Tense.FUTURE;
      }
    }
    return Tense.UNKNOWN;
  }

  /** "By" right before a date, or "the coming match, Wednesday", say that it is to come. */
  private static Tense near(Scan scan, int at, int first) {
    boolean by = at == first - 1 && scan.is(at, Role.TENSE, "by");
    return by || scan.is(at, Role.DEICTIC, "future") ? Tense.FUTURE : sign(scan, at);
  }

  private static Tense sign(Scan scan, int at) {
    if (!scan.isWord(at)) {
      return Tense.UNKNOWN;
    }
    if (scan.tokens().has(at, Tokens.WILL)) {
      return Tense.FUTURE;
    }
    Entry entry = scan.find(at, Role.TENSE);
    if (entry == null) {
      return Tense.UNKNOWN;
    }
    return entry.is("future") ? Tense.FUTURE : entry.is("past") ? Tense.PAST : Tense.UNKNOWN;
  }
}
