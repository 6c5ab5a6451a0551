package org.isnad.time;

import org.isnad.text.Tokens;

/** What the words around a number or a name say about it: a year or a count, a month or a verb. */
final class Contexts {
  private Contexts() {}

  /** Whether the phrase ends here: a mark, the sentence's end, a function word, a joined word. */
  static boolean isClosed(Scan scan, int at) {
    if (!scan.has(at)) {
      return true;
    }
    Tokens tokens = scan.tokens();
    return tokens.kind(at) == Tokens.Kind.MARK
        || scan.is(at, Role.FUNCTION)
        || tokens.has(at, Tokens.PARTICLES);
  }

  /** Whether four digits may be a year here: "in 2013", "the 2009 accord", but no "2500 men". */
  static boolean yearMayStand(Scan scan, int at) {
    if (isLabelled(scan, at) || isJoinedToMarks(scan, at)) {
      return false;
    }
    int after = at + 1;
    boolean round = scan.digits(at) % 100 == 0;
    if (isStrongBefore(scan, at)) {
      boolean counted = scan.is(after, Role.COUNTED) || scan.isMark(after, '%');
      return !counted && (!round || isClosed(scan, after));
    }
    if (!isClosed(scan, after) || scan.isMark(after, '%')) {
      return false;
    }
    return !round || isWeakBefore(scan, at);
  }

  private static boolean isStrongBefore(Scan scan, int at) {
    return scan.is(at - 1, Role.FUNCTION)
        || scan.is(at - 1, Role.TENSE, "by")
        || scan.is(at - 1, Role.EDGE)
        || (scan.isGlued(at) && scan.isWord(at - 1));
  }

  private static boolean isWeakBefore(Scan scan, int at) {
    return scan.isWord(at - 1) && !scan.tokens().has(at - 1, Tokens.ARTICLE);
  }

  /** "Resolution 2254", "about 2000", "World Cup 2018". */
  private static boolean isLabelled(Scan scan, int at) {
    for (int back = 1; back <= 2; back++) {
      Entry entry = scan.find(at - back, Role.NEVER);
      if (entry != null && entry.length() == back) {
        return true;
      }
    }
    return false;
  }

  /** Parts of a longer number, a phone number, a code. */
  private static boolean isJoinedToMarks(Scan scan, int at) {
    boolean before = scan.isGlued(at) && isJoiningMark(scan, at - 1);
    boolean after = scan.isGlued(at + 1) && isJoiningMark(scan, at + 1) && scan.isGlued(at + 2);
    boolean latin =
        (scan.isGlued(at) && scan.tokens().kind(at - 1) == Tokens.Kind.FOREIGN)
            || (scan.isGlued(at + 1) && scan.tokens().kind(at + 1) == Tokens.Kind.FOREIGN);
    return before || after || latin;
  }

  private static boolean isJoiningMark(Scan scan, int at) {
    if (!scan.has(at) || scan.tokens().kind(at) != Tokens.Kind.MARK) {
      return false;
    }
    return "+#@_-–/\\.:".indexOf(scan.tokens().firstChar(at)) >= 0;
  }

  /** "In his thirties": من العمر, من عمره. */
  static boolean isAge(Scan scan, int at) {
    return scan.is(at, Role.LINK, "of") && scan.is(at + 1, Role.LENGTH, "age");
  }

  /** Whether a month's name alone may be meant as one, where some are names or verbs too. */
  static boolean monthMayStand(Scan scan, int at, Entry month) {
    int bits = scan.tokens().clitics(at);
    boolean joined = (bits & (Tokens.BY | Tokens.FOR)) != 0;
    boolean preposition = scan.is(at - 1, Role.FUNCTION) || scan.is(at - 1, Role.EDGE);
    if (scan.is(at, Role.NEVER, "ambiguous")) {
      return bits == 0 && scan.is(at - 1, Role.LINK, "in");
    }
    if (scan.is(at, Role.NEVER, "verbal") || month.is("hijri")) {
      boolean listed = scan.is(at - 1, Role.MONTH) && (bits & Tokens.AND) != 0;
      return preposition || listed;
    }
    return preposition || !joined || month.length() > 1 || scan.tokens().lightLength(at) > 5;
  }

  /** "Sixth of October City" is a place. */
  static boolean isPlaceName(Scan scan, int at) {
    return scan.is(at - 1, Role.NEVER, "place");
  }
}
