package org.isnad.quantity;

import org.isnad.annotation.Numeral;
import org.isnad.lexicon.LightForm;
import org.isnad.quantity.Roles.Role;
import org.isnad.text.Document;
import org.isnad.text.Pronoun;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells numbers that name or place something (articles, scores, types, years) from counts. */
final class Names {
  private static final int TOTAL_WINDOW = 5;

  private final Document document;
  private final Tokens tokens;
  private final QuantityWords words;
  private int refusedEnd = -1;

  Names(Document document, QuantityWords words) {
    this.document = document;
    this.tokens = document.tokens();
    this.words = words;
  }

  /** Remembers that the number before this token is a name or a time. */
  void refuse(int end) {
    refusedEnd = end;
  }

  /** The first token of a number with the proclitics that stand apart from its digits: بـ 75. */
  int spanFirst(int token, int floor) {
    int first = token;
    while (first > floor
        && tokens.isGlued(first)
        && (words.roles().is(tokens, first - 1, Role.FRAGMENT)
            || words.roles().is(tokens, first - 1, Role.AND))) {
      first--;
    }
    return first;
  }

  /** "Law number 52" as Tunisian papers write it: القانون عدد 52. */
  private boolean isNumberOf(int before, int floor) {
    return before > floor
        && words.roles().is(tokens, before, Role.NUMBER_OF)
        && tokens.has(before - 1, Tokens.ARTICLE);
  }

  /** Whether the number names something although the words for it look like a count. */
  boolean isName(Numeral number, Counted counted, Sentence sentence, @Nullable Numeral next) {
    int first = spanFirst(number.firstToken(), sentence.first());
    int before = first - 1;
    boolean digits = number.kind() == Numeral.Kind.DIGITS;
    boolean score = !counted.isNamed() && isBesideDash(number);
    if (digits && (score || isGluedToSign(number) || isListNumber(number, sentence))) {
      return true;
    }
    if (before < sentence.first()) {
      return false;
    }
    boolean definite = first < number.firstToken() || words.roles().isDefinite(tokens, first);
    boolean joined = first < number.firstToken() && words.roles().is(tokens, first, Role.AND);
    if (!joined && tokens.isWord(before) && (digits || definite)) {
      boolean label = words.labels().has(tokens, before);
      boolean bare = !counted.isNamed() && words.bareLabels().has(tokens, before);
      if (label || bare || digits && isNumberOf(before, sentence.first())) {
        return true;
      }
    }
    if (!counted.isNamed() && isAfterRefused(joined ? first : before)) {
      return true;
    }
    return digits
        && !counted.isNamed()
        && tokens.kind(before) == Tokens.Kind.FOREIGN
        && next == null;
  }

  /** "Articles 5 and 6", "2015 and 2016". */
  private boolean isAfterRefused(int before) {
    boolean joined =
        words.roles().is(tokens, before, Role.AND)
            || words.roles().is(tokens, before, Role.OR)
            || tokens.isMark(before, '،')
            || tokens.isMark(before, ',');
    return joined && refusedEnd == before;
  }

  /** 14:30, 5/6, إف-16, 5+1: a sign without a space makes it something else than a count. */
  private boolean isGluedToSign(Numeral number) {
    int first = number.firstToken();
    int end = number.endToken();
    boolean before = first > 0 && tokens.isGlued(first) && isNamingSign(first - 1);
    boolean after =
        end < tokens.size()
            && tokens.isGlued(end)
            && isNamingSign(end)
            && end + 1 < tokens.size()
            && tokens.isGlued(end + 1);
    boolean stroke = end + 1 < tokens.size() && tokens.isMark(end, '/') && tokens.isDigits(end + 1);
    boolean strokeBefore = first > 1 && tokens.isMark(first - 1, '/') && tokens.isDigits(first - 2);
    return before || after || stroke || strokeBefore;
  }

  /** "4 - 2" with nothing counted is a score. */
  private boolean isBesideDash(Numeral number) {
    int first = number.firstToken();
    int end = number.endToken();
    boolean after = end + 1 < tokens.size() && isDash(end) && tokens.isDigits(end + 1);
    return after || first > 1 && isDash(first - 1) && tokens.isDigits(first - 2);
  }

  private boolean isDash(int token) {
    return tokens.isMark(token, '-') || tokens.isMark(token, '–');
  }

  private boolean isNamingSign(int token) {
    if (tokens.kind(token) != Tokens.Kind.MARK) {
      return false;
    }
    char mark = tokens.firstChar(token);
    return mark == ':'
        || mark == '/'
        || mark == '+'
        || mark == '#'
        || mark == '@'
        || mark == '_'
        || mark == '-'
        || mark == '–';
  }

  /** "1- ", "2) " at the head of a line. */
  private boolean isListNumber(Numeral number, Sentence sentence) {
    int end = number.endToken();
    if (number.firstToken() != sentence.first() || end >= sentence.after()) {
      return false;
    }
    return tokens.isMark(end, '-')
        || tokens.isMark(end, '.')
        || tokens.isMark(end, ')')
        || tokens.isMark(end, '–')
        || tokens.isMark(end, ':');
  }

  /** Whether a number that counts nothing named is a count all the same. */
  boolean standsAlone(Numeral number, int first, Sentence sentence) {
    if (isWholeText(number, first)) {
      return true;
    }
    if (isYear(number) || isLongCode(number)) {
      return false;
    }
    boolean definite =
        words.roles().isDefinite(tokens, number.firstToken())
            || first < number.firstToken() && tokens.lightLength(first) > 1;
    boolean context =
        first > sentence.first()
            && tokens.isWord(first - 1)
            && words.contexts().has(tokens, first - 1);
    context |= isTotal(number, first, sentence);
    boolean partitive = words.roles().is(tokens, number.endToken(), Role.PARTITIVE);
    switch (number.kind()) {
      case VAGUE -> {
        return !(tokens.has(first, Tokens.BY) && definite);
      }
      case FRACTION -> {
        return definite && context;
      }
      case WORDS -> {
        boolean group = definite && number.low() >= 3 && number.low() < 10;
        group &= first == sentence.first() || !words.timeWords().hasStem(tokens, first - 1);
        return isTold(number, context, partitive) || group && !fromFollows(number);
      }
      default -> {
        boolean large = number.scale() > 1 || number.endToken() - number.firstToken() > 2;
        return !definite && (context || partitive || large || first < number.firstToken());
      }
    }
  }

  private boolean isTold(Numeral number, boolean context, boolean partitive) {
    boolean definite = words.roles().isDefinite(tokens, number.firstToken());
    if (definite || number.low() == 0 || words.roles().is(tokens, number.firstToken(), Role.ONE)) {
      return false;
    }
    return context || partitive || number.endToken() - number.firstToken() > 1;
  }

  /** "The whole number of members comes to 105.": a count at the end of what told it. */
  private boolean isTotal(Numeral number, int first, Sentence sentence) {
    int end = number.endToken();
    boolean ends = end >= sentence.after() || tokens.kind(end) == Tokens.Kind.MARK;
    for (int i = first - 1; ends && i >= sentence.first() && i >= first - TOTAL_WINDOW; i--) {
      if (tokens.isDigits(i) || tokens.kind(i) == Tokens.Kind.MARK) {
        return false;
      }
      if (words.roles().isBase(tokens, i, Role.NUMBER_OF)) {
        return true;
      }
    }
    return false;
  }

  private boolean fromFollows(Numeral number) {
    return words.roles().is(tokens, number.endToken(), Role.FROM);
  }

  /** Whether the text is nothing but this number; in an article such a line is a heading. */
  private boolean isWholeText(Numeral number, int first) {
    int end = number.endToken();
    boolean stop = end == tokens.size() || end == tokens.size() - 1 && tokens.isMark(end, '.');
    return first == 0 && stop;
  }

  /** 2018 is a year unless something says otherwise. */
  boolean isYear(Numeral number) {
    return number.kind() == Numeral.Kind.DIGITS
        && number.endToken() - number.firstToken() == 1
        && tokens.span(number.firstToken()).length() == 4
        && number.low() >= 1300
        && number.low() <= 2100;
  }

  /** Telephone and file numbers. */
  private boolean isLongCode(Numeral number) {
    int first = number.firstToken();
    boolean plain = number.kind() == Numeral.Kind.DIGITS && number.endToken() - first == 1;
    int length = tokens.span(first).length();
    return plain
        && (length >= 7 || length > 1 && Character.digit(tokens.firstChar(first), 10) == 0);
  }

  /** "The four parties", "the 28 states": a definite plural with its number behind. */
  boolean isDefiniteCount(Numeral number, int noun, CountedFinder finder) {
    int first = number.firstToken();
    boolean digits =
        number.kind() == Numeral.Kind.DIGITS && noun == first - 2 && tokens.isGlued(first);
    boolean word =
        number.kind() == Numeral.Kind.WORDS
            && noun == first - 1
            && tokens.has(first, Tokens.ARTICLE)
            && !tokens.has(first, Tokens.PARTICLES);
    boolean article =
        tokens.has(noun, Tokens.ARTICLE) || word && tokens.pronoun(noun) != Pronoun.NONE;
    if (!article || !(digits || word) || number.low() < 3 || words.bareLabels().has(tokens, noun)) {
      return false;
    }
    boolean named = noun > 0 && words.bareLabels().has(tokens, noun - 1);
    return !named
        && !words.timeWords().hasStem(tokens, noun)
        && (word && number.low() <= 10 || finder.isPlural(noun));
  }

  /** The word as written, its proclitics left out; the article stays. */
  String withoutProclitics(int token) {
    int start = tokens.start(token);
    int skip = tokens.stemOffset(token) - (tokens.has(token, Tokens.ARTICLE) ? 2 : 0);
    while (skip > 0 && tokens.has(token, Tokens.PARTICLES)) {
      char folded = LightForm.fold(document.text().charAt(start));
      skip -= folded == LightForm.DROPPED ? 0 : 1;
      start++;
    }
    return document.text().substring(start, tokens.end(token));
  }
}
