package org.isnad.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Numeral;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.quantity.Phrases.Phrase;
import org.isnad.quantity.Roles.Role;
import org.isnad.text.Document;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of one document, number by number, on one thread. */
final class QuantityReader {
  private final Document document;
  private final Tokens tokens;
  private final QuantityWords words;
  private final List<Numeral> numerals;
  private final List<Time> times;
  private final CountedFinder finder;
  private final Names names;
  private final List<Draft> drafts = new ArrayList<>();

  private int index;
  private int time;
  private int consumed;
  private Sentence sentence;

  QuantityReader(Document document, QuantityWords words, List<Numeral> numerals, List<Time> times) {
    this.document = document;
    this.tokens = document.tokens();
    this.words = words;
    this.numerals = numerals;
    this.times = times;
    finder = new CountedFinder(document, words);
    names = new Names(document, words);
    sentence = new Sentence(0, 1, 0);
  }

  List<Quantity> read() {
    for (Sentence next : document.sentences()) {
      sentence = next;
      int from = next.first();
      while (index < numerals.size() && numerals.get(index).firstToken() < next.after()) {
        Numeral number = numerals.get(index);
        duals(from, number.firstToken());
        number(number);
        from = Math.max(Math.max(from, consumed), number.endToken());
      }
      duals(from, next.after());
    }
    return drafts.stream().map(draft -> draft.build(tokens)).toList();
  }

  /** Reads the number at {@link #index} and moves on. */
  private void number(Numeral number) {
    index++;
    if (number.firstToken() < consumed
        || number.kind() == Numeral.Kind.ORDINAL
        || isTime(number.span())) {
      names.refuse(number.endToken());
      return;
    }
    Draft draft = draft(number);
    if (draft == null || overlapsTime(draft)) {
      names.refuse(number.endToken());
      return;
    }
    keep(draft);
  }

  private void keep(Draft draft) {
    drafts.add(draft);
    consumed = Math.max(consumed, draft.end);
  }

  private @Nullable Draft draft(Numeral number) {
    Counted counted = finder.find(number, sentence.after());
    Draft range = new Ranges(document, words, finder, sentence).read(number, counted, next());
    if (range != null) {
      index++;
      return bounded(range);
    }
    if (!counted.isNamed() && isAfterTime(number)) {
      return null;
    }
    if (!counted.isNamed() && leadsToTime(counted)) {
      return null;
    }
    if (counted.isRefused() || names.isName(number, counted, sentence, next())) {
      return null;
    }
    Draft before = countedBefore(number, counted);
    if (before != null) {
      return bounded(before);
    }
    int first = names.spanFirst(number.firstToken(), sentence.first());
    Draft draft = new Draft(first, counted.end(), number.low(), number.high(), counted, "number");
    draft.approx = number.kind() == Numeral.Kind.VAGUE;
    moneySign(draft);
    sharedUnit(draft);
    fraction(draft);
    cents(draft);
    bounded(draft);
    boolean kept = draft.counted.isNamed() || draft.bounded && !names.isYear(number);
    int head = draft.counted.head();
    if (head >= 0
        && (isScore(head, draft.end)
            || words.roles().isBase(tokens, head, Role.GOAL)
                && words.roles().isBase(tokens, draft.first - 1, Role.AGAINST))) {
      return null;
    }
    if (names.isYear(number)
        && draft.counted.kind() == Counted.Kind.NOUN
        && !finder.isKnown(draft.counted.head())) {
      return null;
    }
    return kept || isStart(number) || names.standsAlone(number, first, sentence) ? draft : null;
  }

  /** The first of "from 10 to 15 cars" where the two are no range. */
  private boolean isStart(Numeral number) {
    Numeral next = next();
    int end = number.endToken();
    return next != null
        && next.firstToken() == end + 1
        && words.roles().is(tokens, end, Role.TO)
        && words.roles().isBase(tokens, number.firstToken() - 1, Role.FROM)
        && !names.isYear(number)
        && finder.find(next, sentence.after()).isNamed();
  }

  /** Takes the approximators and bounds around it in. */
  private Draft bounded(Draft draft) {
    Phrase phrase = words.phrases().endingAt(tokens, draft.first - 1, floor());
    for (int most = 2; phrase != null && most > 0; most--) {
      draft.first -= phrase.words().length;
      draft.apply(phrase.meaning());
      phrase = words.phrases().endingAt(tokens, draft.first - 1, floor());
    }
    after(draft);
    return draft;
  }

  /** The bound behind it, perhaps behind adjectives: 14 طفلا تونسيا على الأقل. */
  private void after(Draft draft) {
    for (int skip = 0; skip <= 2; skip++) {
      int at = draft.end + skip;
      Phrase phrase = words.phrases().startingAt(tokens, at, sentence.after());
      if (phrase != null) {
        int end = at + phrase.words().length;
        Numeral next = next();
        boolean ofNext = next != null && next.firstToken() == end;
        if (!ofNext && !draft.bounded) {
          draft.end = end;
          draft.apply(phrase.meaning());
        }
        return;
      }
      if (at >= sentence.after() || !draft.counted.isNamed() || !finder.isCountable(at)) {
        return;
      }
    }
  }

  /** "$10", "% 5": the sign in front. */
  private void moneySign(Draft draft) {
    int before = draft.first - 1;
    if (before < floor()
        || draft.counted.isNamed()
        || !tokens.isGlued(draft.first) && !isDollar(before)) {
      return;
    }
    if (tokens.isMark(before, '%') || tokens.isMark(before, '٪')) {
      draft.counted = Counted.share(draft.end);
      draft.first = before;
      return;
    }
    Counted symbol = finder.symbol(before);
    if (symbol != null) {
      draft.counted = new Counted(symbol.kind(), -1, draft.end, symbol.unit(), symbol.code());
      draft.first = before;
    }
  }

  /** "75 per cent, … (13.4), … (6.3)": a number alone in brackets goes on in per cent. */
  private void sharedUnit(Draft draft) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (last == null || last.counted.kind() != Counted.Kind.SHARE) {
      return;
    }
    boolean inBrackets =
        draft.first > sentence.first()
            && draft.end < sentence.after()
            && tokens.isMark(draft.first - 1, '(')
            && tokens.isMark(draft.end, ')');
    if (last.first >= sentence.first() && inBrackets && !draft.counted.isNamed()) {
      draft.counted = Counted.share(draft.end);
    }
  }

  private boolean isDollar(int token) {
    return tokens.kind(token) == Tokens.Kind.MARK && tokens.firstChar(token) == '$'
        || tokens.kind(token) == Tokens.Kind.FOREIGN;
  }

  /** "Three dollars and a half". */
  private void fraction(Draft draft) {
    Numeral next = next();
    if (next == null
        || next.kind() != Numeral.Kind.FRACTION
        || next.firstToken() != draft.end
        || !tokens.has(draft.end, Tokens.AND)
        || !draft.counted.isNamed()) {
      return;
    }
    int after = next.endToken();
    boolean again = after < sentence.after() && tokens.isWord(after) && finder.isCountable(after);
    int head = draft.counted.head();
    if (again && !(head >= 0 && words.units().isSame(tokens, head, after))) {
      return;
    }
    index++;
    draft.low += next.low();
    draft.high += next.low();
    draft.end = again ? after + 1 : after;
  }

  /** "20 dollars and 43 cents". */
  private void cents(Draft draft) {
    Numeral next = next();
    if (draft.counted.kind() != Counted.Kind.MONEY || next == null || !isJoined(draft, next)) {
      return;
    }
    Counted more = finder.find(next, sentence.after());
    boolean small = more.head() >= 0 && words.units().isHundredth(tokens, more.head());
    if (small && next.low() < 100) {
      index++;
      draft.low += next.low() / 100;
      draft.high += next.low() / 100;
      draft.end = more.end();
    }
  }

  private boolean isJoined(Draft draft, Numeral next) {
    boolean attached = next.firstToken() == draft.end && tokens.has(draft.end, Tokens.AND);
    boolean apart =
        next.firstToken() == draft.end + 1 && words.roles().is(tokens, draft.end, Role.AND);
    return attached || apart;
  }

  /** The counted noun in front: الأطراف الأربعة, تردد واحد, قياديين اثنين. */
  private @Nullable Draft countedBefore(Numeral number, Counted counted) {
    int noun = names.spanFirst(number.firstToken(), sentence.first()) - 1;
    boolean definite = words.roles().isDefinite(tokens, number.firstToken());
    boolean two =
        noun >= floor()
            && words.roles().is(tokens, number.firstToken(), Role.TWO)
            && isTwoOf(noun);
    // مسلحين اثنين أطلقا: what follows is no noun of the lists
    boolean loose =
        counted.kind() == Counted.Kind.NOUN && (definite || two && !finder.isKnown(counted.head()));
    boolean named = counted.isNamed() && !loose;
    if (named || noun < floor() || !isNoun(noun)) {
      return null;
    }
    int head = head(noun, number);
    if (isOne(number) && !words.roles().is(tokens, number.endToken(), Role.FROM)) {
      return isOneOf(head) ? counted(head, number) : null;
    }
    if (two) {
      return counted(noun, number);
    }
    return names.isDefiniteCount(number, noun, finder) ? counted(head, number) : null;
  }

  private Draft counted(int noun, Numeral number) {
    Counted head =
        new Counted(
            Counted.Kind.NOUN,
            noun,
            number.endToken(),
            Optional.of(names.withoutProclitics(noun)),
            words.units().code(tokens, noun, sentence.after()));
    return new Draft(noun, head.end(), number.low(), number.high(), head, "noun-then-number");
  }

  private boolean isNoun(int token) {
    return tokens.isWord(token)
        && !words.timeWords().hasStem(tokens, token)
        && !words.notCounted().has(tokens, token);
  }

  /** The noun itself where an adjective or genitive stands between: القوى العالمية الست. */
  private int head(int noun, Numeral number) {
    int before = noun - 1;
    if (before < floor() || !isNoun(before) || tokens.has(noun, Tokens.PARTICLES)) {
      return noun;
    }
    boolean alike = tokens.has(before, Tokens.ARTICLE) == tokens.has(noun, Tokens.ARTICLE);
    boolean adjective = alike && finder.isAdjective(noun);
    boolean one = words.roles().is(tokens, number.firstToken(), Role.ONE);
    boolean feminine = one && finder.isFeminine(number.firstToken());
    boolean genitive =
        one && finder.isFeminine(noun) != feminine && finder.isFeminine(before) == feminine;
    // موانئ المملكة التسعة: three to ten count a plural
    boolean ofOne =
        !one
            && finder.isFeminine(noun)
            && !finder.isPlural(noun)
            && finder.isPlural(before)
            && !tokens.has(before, Tokens.ARTICLE);
    return adjective || ofOne || genitive && finder.isKnown(before) ? before : noun;
  }

  /** واحد (one), and not وأحد (and one of), which is the same in its light form. */
  private boolean isOne(Numeral number) {
    int first = number.firstToken();
    if (!words.roles().is(tokens, first, Role.ONE)) {
      return false;
    }
    char second = document.text().charAt(tokens.start(first) + 1);
    return second != 'أ' && second != 'إ';
  }

  private boolean isOneOf(int noun) {
    return !tokens.has(noun, Tokens.ARTICLE)
        && tokens.lightLength(noun) - tokens.stemOffset(noun) >= 3
        && finder.isNominal(noun)
        && !words.beforeOne().has(tokens, noun);
  }

  private boolean isTwoOf(int noun) {
    return words.duals().isDual(tokens, noun) || words.duals().mayBeDual(tokens, noun);
  }

  /** The indefinite duals between two numbers. */
  private void duals(int from, int to) {
    for (int token = Math.max(from, consumed); token < to; token++) {
      boolean dual = tokens.isWord(token) && isCountedDual(token);
      if (!dual || isTime(tokens.span(token))) {
        continue;
      }
      Counted counted =
          new Counted(
              Counted.Kind.NOUN,
              token,
              token + 1,
              Optional.of(names.withoutProclitics(token)),
              words.units().code(tokens, token, sentence.after()));
      Draft draft = new Draft(token, token + 1, 2, 2, counted, "dual");
      fraction(draft);
      keep(bounded(draft));
      token = draft.end - 1;
    }
  }

  private boolean isCountedDual(int token) {
    int last = Math.min(index, numerals.size()) - 1; // a range at the end has taken two
    boolean afterNumber = last >= 0 && numerals.get(last).endToken() == token;
    Numeral next = next();
    boolean two =
        next != null
            && next.firstToken() == token + 1
            && words.roles().is(tokens, token + 1, Role.TWO);
    boolean adjective =
        token > sentence.first()
            && !tokens.has(token, Tokens.PARTICLES)
            && (isTwoOf(token - 1) || finder.isRelation(token) && finder.endsLikeDual(token - 1));
    if (afterNumber || two || adjective || isScore(token, token + 1)) {
      return false;
    }
    return words.duals().isDual(tokens, token) || isListedDual(token);
  }

  /** "By two goals to nil", "by two goals against one". */
  private boolean isScore(int goals, int after) {
    if (after >= sentence.after() || !words.roles().isBase(tokens, goals, Role.GOAL)) {
      return false;
    }
    Role other = words.roles().of(tokens, after);
    boolean toNil =
        tokens.has(after, Tokens.FOR)
            && (other == Role.NIL || other == Role.GOAL || other == Role.ONE);
    boolean against =
        words.roles().isBase(tokens, after, Role.AGAINST)
            || words.roles().isBase(tokens, goals - 1, Role.AGAINST);
    return toNil || against;
  }

  /** "Five officials of one state and [two] officials of …": a dual in a list of counts. */
  private boolean isListedDual(int token) {
    if (!words.duals().mayBeDual(tokens, token)
        || !tokens.has(token, Tokens.AND)
        || drafts.isEmpty()) {
      return false;
    }
    Draft last = drafts.get(drafts.size() - 1);
    int head = last.counted.head();
    return head >= sentence.first()
        && token - last.end <= 3
        && tokens.stem(head) == tokens.stem(token)
        && last.low > 2;
  }

  private int floor() {
    return Math.max(sentence.first(), consumed);
  }

  private @Nullable Numeral next() {
    return index < numerals.size() && numerals.get(index).firstToken() < sentence.after()
        ? numerals.get(index)
        : null;
  }

  private boolean overlapsTime(Draft draft) {
    return isTime(tokens.span(draft.first, draft.end));
  }

  /** "Two weeks or three": the number goes on with the time before it. */
  private boolean isAfterTime(Numeral number) {
    int before = number.firstToken() - 1;
    boolean joins =
        words.roles().is(tokens, before, Role.AND) || words.roles().is(tokens, before, Role.OR);
    int last = tokens.has(number.firstToken(), Tokens.AND) ? before : joins ? before - 1 : -1;
    return last >= sentence.first() && isTime(tokens.span(last));
  }

  /** "From 15 to 19 December". */
  private boolean leadsToTime(Counted counted) {
    Numeral next = next();
    int between = counted.end();
    boolean joins =
        next != null
            && (next.firstToken() == between && tokens.has(between, Tokens.AND)
                || next.firstToken() == between + 1
                    && (words.roles().is(tokens, between, Role.TO)
                        || words.roles().is(tokens, between, Role.AND)
                        || words.roles().is(tokens, between, Role.OR)
                        || tokens.isMark(between, '-')));
    return joins
        && next != null
        && (isTime(next.span()) || finder.find(next, sentence.after()).kind() == Counted.Kind.TIME);
  }

  private boolean isTime(Span span) {
    while (time > 0 && times.get(time - 1).span().end() > span.start()) {
      time--;
    }
    while (time < times.size() && times.get(time).span().end() <= span.start()) {
      time++;
    }
    return time < times.size() && times.get(time).span().overlaps(span);
  }
}
