package org.isnad.number;

import org.isnad.annotation.Numeral;
import org.isnad.lexicon.LightForm;
import org.isnad.number.NumberWord.Role;
import org.isnad.text.Document;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number after the other: segments ("three hundred and five thousand") from great to
 * small, joined by "and", the last perhaps with a fraction ("and a half"). Serves one document, on
 * one thread.
 */
final class NumberReader {
  private final Document document;
  private final Tokens tokens;
  private final NumberWords words;
  private final DigitReader digits;
  private final int limit;

  private int at;
  private double group;
  private double segment;
  private double scale;
  private int firstToken;
  private boolean sawDigits;
  private boolean sawWords;
  private double lastScale;

  /** A reader of the tokens before {@code limit}. */
  NumberReader(Document document, NumberWords words, int limit) {
    this.document = document;
    this.tokens = document.tokens();
    this.words = words;
    this.limit = limit;
    digits = new DigitReader(document.text(), tokens);
  }

  /** Index of the token to go on from, after {@link #read}. */
  int at() {
    return at;
  }

  /** The number that begins at this token; null where none does. */
  @Nullable Numeral read(int token) {
    at = token + 1;
    sawDigits = false;
    sawWords = false;
    lastScale = 1;
    if (digits.startsAt(token, limit)) {
      return exact(token);
    }
    NumberWord word = word(token);
    if (word == null || tokens.has(token, Tokens.WILL)) {
      return null;
    }
    if (word.isOrdinal()) {
      return ordinal(token, word);
    }
    return switch (word.role()) {
      case FEW -> few(token);
      case VAGUE, SCALES -> {
        at = token;
        yield vague(token, word, 2);
      }
      case FRACTION -> fraction(token, word.value(), token + 1);
      case UNIT -> isParts(token + 1) ? parts(token, word) : exact(token);
      case PARTS, POINT -> null;
      default -> exact(token);
    };
  }

  private @Nullable Numeral exact(int token) {
    firstToken = token;
    if (!segment(token)) {
      at = Math.max(at, token + 1);
      return null;
    }
    double total = segment;
    double bound = scale;
    if (bound == 1) {
      total = withPoint(total);
    }
    int next = joined(at);
    while (next >= 0 && bound > 1 && !isFraction(next)) {
      int before = at;
      boolean digitsBefore = sawDigits;
      if (!segment(next) || !continues(total, bound)) {
        at = before;
        sawDigits = digitsBefore;
        break;
      }
      // ألف و200 مليون is 1200 million: a greater scale takes all that stands before it
      boolean greater = scale > bound;
      total = greater ? (total + group) * scale : total + segment;
      bound = scale;
      next = joined(at);
    }
    lastScale = bound;
    total += fractionAfter(bound);
    return numeral(token, total, total, kind());
  }

  /** Whether the segment just read goes on with a number that stands at this scale. */
  private boolean continues(double total, double bound) {
    // مئة ألف وألف is 101 thousand
    boolean hundredAndOne = scale == bound && group <= 2 && total % (bound * 100) == 0;
    return segment < bound || hundredAndOne || group < bound && scale > bound && total < 1e6;
  }

  private Numeral.Kind kind() {
    return !sawDigits ? Numeral.Kind.WORDS : sawWords ? Numeral.Kind.MIXED : Numeral.Kind.DIGITS;
  }

  /** Reads a number below a thousand, or digits, and the scales after it. */
  private boolean segment(int token) {
    group = Double.NaN;
    scale = 1;
    at = token;
    if (token >= limit) {
      return false;
    }
    if (digits.startsAt(token, limit)) {
      boolean read = digits.read(token, limit);
      at = digits.end();
      if (!read) {
        return false;
      }
      group = digits.value();
      sawDigits = true;
    } else {
      group = hundreds(token);
      sawWords |= !Double.isNaN(group);
    }
    if (Double.isNaN(group) && !bareScale(token)) {
      return false;
    }
    scales();
    segment = group * scale;
    return true;
  }

  private boolean bareScale(int token) {
    NumberWord word = word(token);
    if (word == null) {
      return false;
    }
    switch (word.role()) {
      case SCALE -> group = 1;
      case SCALE_DUAL -> group = 2;
      case SCALE_OR_DUAL -> group = isConstruct(token) ? 2 : 1;
      default -> {
        return false;
      }
    }
    scale = word.value();
    at = token + 1;
    sawWords = true;
    return true;
  }

  private void scales() {
    NumberWord word = plain(at);
    while (word != null && word.multiplies() && word.value() >= scale) {
      scale *= word.value();
      at++;
      sawWords = true;
      word = plain(at);
    }
  }

  /** Whether the dual stands before what it counts: ألفا جندي, two thousand soldiers. */
  private boolean isConstruct(int token) {
    char last = document.text().charAt(tokens.end(token) - 1);
    char lastButOne = document.text().charAt(tokens.end(token) - 2);
    if (last == '\u064B' || lastButOne == '\u064B' || token + 1 >= limit) {
      return false;
    }
    return tokens.isWord(token + 1)
        && tokens.clitics(token + 1) == 0
        && joined(token + 1) < 0
        && !words.isAnd(tokens, token + 1)
        && !words.isFunctionWord(tokens, token + 1);
  }

  private double hundreds(int token) {
    NumberWord word = word(token);
    if (word == null) {
      return Double.NaN;
    }
    double value;
    NumberWord next = plain(token + 1);
    if (word.isHundred()) {
      value = word.value();
      at = token + 1;
    } else if (word.is(Role.UNIT) && next != null && next.is(Role.HUNDRED)) {
      value = word.value() * 100;
      at = token + 2;
    } else {
      return belowHundred(token);
    }
    int joined = joined(at);
    int after = at;
    double rest = joined >= 0 ? belowHundred(joined) : unitAndTens(at);
    if (!Double.isNaN(rest)) {
      return value + rest;
    }
    at = after;
    NumberWord scaleAfter = plain(at);
    boolean whole =
        !word.is(Role.HUNDREDS_JOINED)
            || token > firstToken
            || scaleAfter != null && scaleAfter.multiplies();
    return whole ? value : Double.NaN;
  }

  /** The colloquial "two hundred three-and-sixty", without "and" after the hundred. */
  private double unitAndTens(int token) {
    NumberWord word = plain(token);
    int next = joined(token + 1);
    NumberWord tens = next < 0 ? null : word(next);
    boolean both = word != null && word.is(Role.UNIT) && tens != null && tens.is(Role.TENS);
    return both ? belowHundred(token) : Double.NaN;
  }

  private double belowHundred(int token) {
    NumberWord word = word(token);
    if (word == null) {
      return Double.NaN;
    }
    switch (word.role()) {
      case UNIT, JOINED -> {
        double more = tenOrTensAfter(token);
        if (more == 0 && word.is(Role.JOINED) || isParts(token + 1)) {
          return Double.NaN;
        }
        return word.value() + more;
      }
      case ZERO, TEN, TEEN, TENS -> {
        at = token + 1;
        return word.value();
      }
      default -> {
        return Double.NaN;
      }
    }
  }

  /** The "ten" or "and twenty" that goes with the unit or ordinal at a token; 0 where none. */
  private double tenOrTensAfter(int token) {
    NumberWord next = plain(token + 1);
    if (next != null && next.is(Role.TEN) && !tokens.has(token + 1, Tokens.ARTICLE)) {
      at = token + 2;
      return 10;
    }
    int joined = joined(token + 1);
    NumberWord tens = joined < 0 ? null : word(joined);
    if (tens != null && tens.is(Role.TENS)) {
      at = joined + 1;
      return tens.value();
    }
    at = token + 1;
    return 0;
  }

  /** Reads "point five" after a number. */
  private double withPoint(double whole) {
    NumberWord point = plain(at);
    if (point == null || !point.is(Role.POINT) || at + 1 >= limit) {
      return whole;
    }
    int before = at;
    double decimals = Double.NaN;
    if (tokens.isDigits(at + 1)) {
      at++;
      decimals = digits.read(at, limit) ? digits.value() : Double.NaN;
      at = digits.end();
    } else {
      decimals = hundreds(at + 1);
    }
    if (Double.isNaN(decimals)) {
      at = before;
      return whole;
    }
    return whole + decimals / Math.pow(10, decimals < 10 ? 1 : decimals < 100 ? 2 : 3);
  }

  private boolean isFraction(int token) {
    NumberWord word = word(token);
    return word != null && (word.is(Role.FRACTION) || word.is(Role.UNIT) && isParts(token + 1));
  }

  private boolean isParts(int token) {
    NumberWord word = plain(token);
    return word != null && word.is(Role.PARTS);
  }

  /** Reads "and a half", of the scale that stands before it: three million and a half. */
  private double fractionAfter(double of) {
    int next = joined(at);
    if (next < 0 || !isFraction(next)) {
      return 0;
    }
    NumberWord word = word(next);
    NumberWord parts = plain(next + 1);
    double share = 0;
    if (word != null && word.is(Role.FRACTION)) {
      share = word.value();
      at = next + 1;
    } else if (word != null && parts != null) {
      share = word.value() / parts.value();
      at = next + 2;
    }
    sawWords = true;
    NumberWord again = plain(at);
    if (again != null && again.is(Role.SCALE)) {
      at++;
      return share * again.value();
    }
    return share * of;
  }

  private Numeral parts(int token, NumberWord unit) {
    NumberWord parts = plain(token + 1);
    double share = parts == null ? 1 : unit.value() / parts.value();
    return fraction(token, share, token + 2);
  }

  /** "Half", or "half a million", which is a number like others. */
  private Numeral fraction(int token, double share, int after) {
    at = after;
    NumberWord word = plain(at);
    if (word == null || !word.is(Role.SCALE)) {
      return numeral(token, share, share, Numeral.Kind.FRACTION);
    }
    at++;
    lastScale = word.value();
    double value = share * word.value();
    return numeral(token, value, value, Numeral.Kind.WORDS);
  }

  private Numeral few(int token) {
    at = token + 1;
    NumberWord next = plain(at);
    if (next != null && (next.is(Role.VAGUE) || next.is(Role.SCALES))) {
      return vague(token, next, 3);
    }
    double base = tenOrTensAfter(token);
    return numeral(token, base + 3, base + 9, Numeral.Kind.VAGUE);
  }

  /** "Dozens", "hundreds of thousands": up to just below the next round number. */
  private Numeral vague(int first, NumberWord word, int least) {
    double unit = word.value();
    lastScale = word.is(Role.SCALES) ? unit : 1;
    at++;
    NumberWord next = plain(at);
    while (next != null && next.multiplies()) {
      lastScale = next.value();
      unit *= lastScale;
      at++;
      next = plain(at);
    }
    return numeral(first, least * unit, 10 * unit - 1, Numeral.Kind.VAGUE);
  }

  private @Nullable Numeral ordinal(int token, NumberWord word) {
    double more = tenOrTensAfter(token);
    boolean definite = tokens.has(token, Tokens.ARTICLE);
    if (more == 0 && word.is(Role.ORDINAL_JOINED) || word.is(Role.ORDINAL_DEFINITE) && !definite) {
      at = token + 1;
      return null;
    }
    double value = word.value() + more;
    return numeral(token, value, value, Numeral.Kind.ORDINAL);
  }

  private @Nullable NumberWord word(int token) {
    return token < limit && tokens.isWord(token) ? words.of(document.text(), tokens, token) : null;
  }

  /** The word at a token without proclitics other than the article; null where none. */
  private @Nullable NumberWord plain(int token) {
    NumberWord word = word(token);
    return word == null || tokens.has(token, Tokens.PARTICLES) ? null : word;
  }

  /** Index of the word or digits that "and" joins at a token: itself or the next; -1 where none. */
  private int joined(int token) {
    if (token >= limit || !tokens.isWord(token)) {
      return -1;
    }
    if (words.isAndOneOf(document.text(), tokens, token) || isAndEleven(token)) {
      return token;
    }
    if ((tokens.clitics(token) & Tokens.PARTICLES) == Tokens.AND) {
      return token;
    }
    boolean alone = words.isAnd(tokens, token) && token + 1 < limit;
    boolean plain = alone && (tokens.isDigits(token + 1) || plain(token + 1) != null);
    return plain ? token + 1 : -1;
  }

  /** واحد عشر, where واحد can only be "and one" without its hamza. */
  private boolean isAndEleven(int token) {
    NumberWord ten = plain(token + 1);
    return ten != null && ten.is(Role.TEN) && words.isOne(tokens, token);
  }

  private Numeral numeral(int token, double from, double to, Numeral.Kind kind) {
    Span span = new Span(startOf(token), tokens.end(at - 1));
    return new Numeral(span, token, at, from, to, lastScale, kind);
  }

  /** Where the word begins after its proclitics; the article stays. */
  private int startOf(int token) {
    int start = tokens.start(token);
    if (!tokens.has(token, Tokens.PARTICLES)) {
      return start;
    }
    int skip = tokens.stemOffset(token) - (tokens.has(token, Tokens.ARTICLE) ? 2 : 0);
    while (skip > 0) {
      char folded = LightForm.fold(document.text().charAt(start));
      skip -= folded == LightForm.DROPPED ? 0 : 1;
      start++;
    }
    return start;
  }
}
