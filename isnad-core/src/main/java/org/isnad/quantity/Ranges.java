package org.isnad.quantity;

import org.isnad.annotation.Numeral;
import org.isnad.quantity.Roles.Role;
import org.isnad.text.Document;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Joins two numbers that are the ends of one range: "between 5 and 7", "3-5", "from 10 to 15". */
final class Ranges {
  private static final int CHANGE_WINDOW = 7;

  private final Tokens tokens;
  private final QuantityWords words;
  private final CountedFinder finder;
  private final Sentence sentence;

  Ranges(Document document, QuantityWords words, CountedFinder finder, Sentence sentence) {
    this.tokens = document.tokens();
    this.words = words;
    this.finder = finder;
    this.sentence = sentence;
  }

  /** The range from a number to the next; null where they are none. */
  @Nullable Draft read(Numeral from, Counted fromCounts, @Nullable Numeral to) {
    if (to == null || !from.isExact() || !to.isExact() || to.kind() == Numeral.Kind.ORDINAL) {
      return null;
    }
    int gap = to.firstToken() - fromCounts.end();
    if (gap < 0 || gap > 3 || fromCounts.isRefused()) {
      return null;
    }
    Counted toCounts = finder.find(to, sentence.after());
    if (toCounts.isRefused() || isOther(fromCounts, toCounts)) {
      return null;
    }
    double low = from.low();
    if (from.scale() == 1 && to.scale() > 1 && low * to.scale() < to.low()) {
      low *= to.scale();
    }
    int first = first(from, fromCounts, to, toCounts, gap);
    if (low >= to.low()
        && !(low > to.low()
            && first >= 0
            && first < from.firstToken()
            && isBetween(from.firstToken() - 1))) {
      return null;
    }
    if (!toCounts.isNamed() && !fromCounts.isNamed() && isYears(low, to.low())) {
      return null;
    }
    Counted counted = toCounts.isNamed() ? toCounts : fromCounts;
    return first < 0
        ? null
        : new Draft(
            first,
            Math.max(toCounts.end(), to.endToken()),
            Math.min(low, to.low()),
            Math.max(low, to.low()),
            counted,
            "range");
  }

  /** The token where the range begins; -1 where it is none. */
  private int first(Numeral from, Counted fromCounts, Numeral to, Counted toCounts, int gap) {
    int before = from.firstToken() - 1;
    int between = fromCounts.end();
    boolean sign =
        fromCounts.kind() == Counted.Kind.MONEY || fromCounts.kind() == Counted.Kind.SHARE;
    boolean bare = !fromCounts.isNamed();
    if (isBetween(before) && isAnd(between, to, gap)) {
      return words.roles().isBase(tokens, before - 1, Role.WHAT) ? before - 1 : before;
    }
    if (gap == 1 && isDash(between) && (bare || sign)) {
      boolean told =
          toCounts.isNamed() || words.phrases().endingAt(tokens, before, sentence.first()) != null;
      return told ? from.firstToken() : -1;
    }
    if (gap == 1 && words.roles().is(tokens, between, Role.OR) && bare && toCounts.isNamed()) {
      return from.firstToken();
    }
    boolean until = gap == 1 && words.roles().is(tokens, between, Role.TO) || isFor(to, gap);
    if (until && bare && toCounts.isNamed() && !isChange(before)) {
      return isFrom(before) ? before : from.firstToken();
    }
    return until && isBetween(before) ? before : -1;
  }

  /** "Between half a metre and 85 centimetres" are two amounts. */
  private boolean isOther(Counted from, Counted to) {
    return from.head() >= 0
        && to.head() >= 0
        && from.code().isPresent()
        && !words.units().isSame(tokens, from.head(), to.head());
  }

  private static boolean isYears(double from, double to) {
    return from >= 1900 && to <= 2100;
  }

  private boolean isBetween(int token) {
    return token >= sentence.first() && words.roles().isBase(tokens, token, Role.BETWEEN);
  }

  /** "From", unless it ends "more than". */
  private boolean isFrom(int token) {
    return token >= sentence.first()
        && words.roles().isBase(tokens, token, Role.FROM)
        && words.phrases().endingAt(tokens, token, sentence.first()) == null;
  }

  private boolean isAnd(int between, Numeral to, int gap) {
    return gap == 0 && tokens.has(to.firstToken(), Tokens.AND)
        || gap == 1 && words.roles().is(tokens, between, Role.AND);
  }

  /** "From ten for twenty", as people say. */
  private boolean isFor(Numeral to, int gap) {
    return gap == 0 && tokens.has(to.firstToken(), Tokens.FOR);
  }

  private boolean isDash(int token) {
    return tokens.isMark(token, '-') || tokens.isMark(token, '–') || tokens.isMark(token, '—');
  }

  /** Whether something rises or falls from the one to the other. */
  private boolean isChange(int before) {
    for (int i = before - 1; i >= sentence.first() && i >= before - CHANGE_WINDOW; i--) {
      if (tokens.isWord(i) && words.changes().has(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
