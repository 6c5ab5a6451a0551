package org.isnad.quantity;

import java.util.Optional;
import org.isnad.annotation.Numeral;
import org.isnad.quantity.Counted.Kind;
import org.isnad.quantity.Roles.Role;
import org.isnad.text.Document;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what stands behind a number and is counted by it, in one document. */
final class CountedFinder {
  private final Document document;
  private final Tokens tokens;
  private final QuantityWords words;

  CountedFinder(Document document, QuantityWords words) {
    this.document = document;
    this.tokens = document.tokens();
    this.words = words;
  }

  /** What the number counts; the search ends before {@code limit}. */
  Counted find(Numeral number, int limit) {
    int at = number.endToken();
    if (at < limit && tokens.isMark(at, ')') && opensBefore(number)) {
      Counted inside = at + 1 < limit ? unit(at + 1, limit) : null;
      boolean counted = inside == null && at + 1 < limit && isKnown(at + 1) && isCountable(at + 1);
      if (inside != null || counted) {
        return inside != null ? inside : noun(Kind.NOUN, at + 1, at + 2, limit);
      }
    }
    if (at >= limit) {
      return Counted.none(at);
    }
    Counted sign = sign(at, limit);
    if (sign != null) {
      return sign;
    }
    if (!tokens.isWord(at)) {
      return Counted.none(at);
    }
    if (words.timeWords().hasStem(tokens, at) && !tokens.has(at, Tokens.PARTICLES)) {
      return Counted.not(Kind.TIME, at);
    }
    if (number.kind() == Numeral.Kind.FRACTION && words.afterFractions().hasStem(tokens, at)) {
      return Counted.not(Kind.OTHER, at);
    }
    Counted unit = unit(at, limit);
    if (unit != null) {
      return unit;
    }
    if (words.roles().is(tokens, at, Role.FROM)) {
      return partOf(number, at, limit);
    }
    boolean one = words.roles().isStem(tokens, at - 1, Role.ONE) && number.low() == 1;
    boolean share = number.kind() == Numeral.Kind.FRACTION && isPossessed(at);
    boolean counted = !one && (share || isCountable(at) && fits(number, at));
    return counted ? noun(Kind.NOUN, at, at + 1, limit) : Counted.none(number.endToken());
  }

  private boolean opensBefore(Numeral number) {
    for (int i = number.firstToken() - 1; i >= 0 && i >= number.firstToken() - 4; i--) {
      if (tokens.isMark(i, '(')) {
        return true;
      }
    }
    return false;
  }

  /** Per cent in signs or words, symbols of money, codes in other scripts. */
  private @Nullable Counted sign(int at, int limit) {
    if (tokens.isMark(at, '%') || tokens.isMark(at, '٪')) {
      return Counted.share(at + 1);
    }
    if (tokens.isWord(at)) {
      boolean by = tokens.has(at, Tokens.BY) && words.roles().isStem(tokens, at, Role.HUNDRED);
      if (by) {
        return Counted.share(at + 1);
      }
      boolean in =
          words.roles().is(tokens, at, Role.IN)
              && at + 1 < limit
              && tokens.has(at + 1, Tokens.ARTICLE)
              && words.roles().isStem(tokens, at + 1, Role.HUNDRED);
      return in ? Counted.share(at + 2) : null;
    }
    return symbol(at);
  }

  /** A symbol or code at this token; null where none. */
  @Nullable Counted symbol(int at) {
    boolean may = tokens.kind(at) == Tokens.Kind.MARK || tokens.kind(at) == Tokens.Kind.FOREIGN;
    if (!may || tokens.end(at) - tokens.start(at) > 3) {
      return null;
    }
    String written = tokens.span(at).of(document.text());
    Optional<String> code = words.units().symbol(written);
    return code == null ? null : new Counted(Kind.MONEY, -1, at + 1, Optional.of(written), code);
  }

  /** A name of money or a unit of measure; null where none. */
  private @Nullable Counted unit(int at, int limit) {
    if (!tokens.isWord(at) || tokens.has(at, Tokens.PARTICLES)) {
      return null;
    }
    if (words.units().isMoney(tokens, at)) {
      return noun(Kind.MONEY, at, at + 1, limit);
    }
    if (words.units().isMeasure(tokens, at)) {
      return noun(Kind.MEASURE, at, at + 1, limit);
    }
    String prefix = prefix(at);
    return !prefix.isEmpty() && at + 1 < limit && words.units().isMeasure(tokens, at + 1)
        ? new Counted(
            Kind.MEASURE,
            at + 1,
            at + 2,
            Optional.of(tokens.span(at, at + 2).of(document.text())),
            words.units().code(tokens, at + 1, limit).map(code -> prefix + code))
        : null;
  }

  /** The UCUM prefix of a word like كيلو written apart from its unit; empty where it is none. */
  private String prefix(int at) {
    Role role = words.roles().of(tokens, at);
    if (role == null) {
      return "";
    }
    return switch (role) {
      case KILO -> "k";
      case MEGA -> "M";
      case GIGA -> "G";
      case TERA -> "T";
      case MILLI -> "m";
      case CENTI -> "c";
      default -> "";
    };
  }

  private Counted noun(Kind kind, int head, int end, int limit) {
    String unit = tokens.span(head, end).of(document.text());
    return new Counted(kind, head, end, Optional.of(unit), words.units().code(tokens, head, limit));
  }

  /** "900 of the civilians", "5 of among the children", "hundreds of troops". */
  private Counted partOf(Numeral number, int from, int limit) {
    boolean among = words.roles().is(tokens, from + 1, Role.BETWEEN);
    int at = from + (among ? 2 : 1);
    Counted none = Counted.none(number.endToken());
    if (at >= limit || !tokens.isWord(at) || tokens.has(at, Tokens.PARTICLES)) {
      return none;
    }
    if (words.timeWords().hasStem(tokens, at)) {
      return number.kind() == Numeral.Kind.VAGUE ? Counted.not(Kind.TIME, at) : none;
    }
    boolean vague = number.kind() == Numeral.Kind.VAGUE && isCountable(at);
    boolean plural = isPlural(at) && !words.notCounted().has(tokens, at);
    boolean one = number.isExact() && number.low() <= 1;
    return !one && (among || vague || plural) ? noun(Kind.NOUN, at, at + 1, limit) : none;
  }

  /** Whether the word may be what a number counts: a noun with nothing in front or attached. */
  boolean isCountable(int at) {
    if (!tokens.isWord(at) || tokens.lightLength(at) < 2) {
      return false;
    }
    if (words.duals().isWholeNoun(tokens, at) || words.plurals().hasWhole(tokens, at)) {
      return true;
    }
    if (tokens.has(at, Tokens.PARTICLES)) {
      return false;
    }
    if (words.notCounted().has(tokens, at)) {
      return false;
    }
    return isKnown(at) || !isVerbOrPossessed(at);
  }

  /** Whether the word is in one of the lists of nouns. */
  boolean isKnown(int at) {
    return words.duals().isNoun(tokens, at) || words.plurals().hasStem(tokens, at);
  }

  /** يقولون (they say), ذهبوا (they went), قيمتها (its worth). */
  private boolean isVerbOrPossessed(int at) {
    int length = tokens.lightLength(at);
    char first = tokens.lightChar(at, 0);
    char last = tokens.lightChar(at, length - 1);
    char lastButOne = tokens.lightChar(at, length - 2);
    boolean present = first == 'ي' && length >= 4;
    boolean past = lastButOne == 'و' && last == 'ا';
    boolean possessed =
        length >= 5 && lastButOne == 'ه' && (last == 'ا' || last == 'م' || last == 'ن');
    possessed |=
        length >= 6 && last == 'ا' && lastButOne == 'م' && tokens.lightChar(at, length - 3) == 'ه';
    return present || past || possessed || length >= 5 && lastButOne == 'ن' && last == 'ا';
  }

  /** قيمتها: its worth, in "half its worth". */
  private boolean isPossessed(int at) {
    return !tokens.has(at, Tokens.PARTICLES)
        && tokens.pronoun(at) != Pronoun.NONE
        && !words.notCounted().has(tokens, at);
  }

  /** Whether the word has the form that its number asks for. */
  private boolean fits(Numeral number, int at) {
    boolean definite = tokens.has(at, Tokens.ARTICLE);
    if (isKnown(at) && !definite) {
      return true;
    }
    switch (number.kind()) {
      case VAGUE -> {
        return !(definite && words.roles().isDefinite(tokens, number.firstToken()));
      }
      case FRACTION -> {
        return true;
      }
      default -> {
        boolean inThem = number.scale() > 1 && number.kind() == Numeral.Kind.WORDS;
        if (definite) {
          return inThem && number.low() < number.scale();
        }
        double tens = number.low() % 100;
        boolean accusative = tens >= 11 && tens == Math.rint(tens);
        return !accusative || isAccusative(at);
      }
    }
  }

  /** After 11 to 99 stands the accusative: its alef shows, unless the word cannot take one. */
  private boolean isAccusative(int at) {
    char last = tokens.lightChar(at, tokens.lightLength(at) - 1);
    return last == 'ا' || last == 'ة' || last == 'ه' || last == 'ى' || last == 'ء' || isPlural(at);
  }

  /** Whether the word before "one" is likely a noun or adjective and no verb. */
  boolean isNominal(int at) {
    return tokens.isWord(at)
        && !words.notCounted().has(tokens, at)
        && (isKnown(at) || !isVerbOrPossessed(at) && !isPresent(at));
  }

  private boolean isPresent(int at) {
    int from = tokens.stemOffset(at);
    boolean prefixed = tokens.lightLength(at) > from && tokens.lightChar(at, from) == 'ي';
    return prefixed || tokens.has(at, Tokens.WILL);
  }

  /** Whether the word looks like an adjective of relation: موسيقي, موسيقية. */
  boolean isAdjective(int at) {
    int length = tokens.lightLength(at);
    char last = tokens.lightChar(at, length - 1);
    boolean feminine = last == 'ة' && length > 4 && tokens.lightChar(at, length - 2) == 'ي';
    boolean known = words.duals().isNoun(tokens, at);
    return feminine && !known || last == 'ي' && length > 3 && (!known || isKnown(at - 1));
  }

  boolean isFeminine(int at) {
    char last = tokens.lightChar(at, tokens.lightLength(at) - 1);
    return last == 'ة';
  }

  /** عسكريان, عسكريين: the dual of an adjective of relation. */
  boolean isRelation(int at) {
    int length = tokens.lightLength(at);
    return length > 4 && endsLikeDual(at) && tokens.lightChar(at, length - 3) == 'ي';
  }

  boolean endsLikeDual(int at) {
    int length = tokens.lightLength(at);
    if (length < 5 || tokens.lightChar(at, length - 1) != 'ن') {
      return false;
    }
    char before = tokens.lightChar(at, length - 2);
    return before == 'ا' || before == 'ي';
  }

  /** Whether the word looks like a plural, its article aside. */
  boolean isPlural(int at) {
    if (words.plurals().hasStem(tokens, at)) {
      return true;
    }
    int from = tokens.stemOffset(at);
    int length = tokens.lightLength(at) - from;
    if (length < 4) {
      return false;
    }
    char last = tokens.lightChar(at, from + length - 1);
    char lastButOne = tokens.lightChar(at, from + length - 2);
    boolean sound =
        last == 'ن' && (lastButOne == 'ي' || lastButOne == 'و') || last == 'ت' && lastButOne == 'ا';
    // أفعال and مفاعل, مفاعيل: the broken plurals that can be told by their shape
    boolean broken =
        length >= 5
            && (tokens.lightChar(at, from) == 'ا' && lastButOne == 'ا'
                || tokens.lightChar(at, from + 2) == 'ا' && last != 'ة' && last != 'ي');
    return sound || broken;
  }
}
