package org.isnad.commitment;

import java.time.LocalDateTime;
import java.util.Optional;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Time;
import org.isnad.commitment.LevelWords.LevelVerb;
import org.isnad.commitment.LevelWords.Measure;
import org.isnad.commitment.LevelWords.Role;
import org.isnad.commitment.LevelWords.Units;
import org.isnad.commitment.Subjects.Subject;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells of one quantity whether it is a level, and whose. */
final class LevelFinder {
  private static final int REACH = 14;
  private static final int NEAR = 8;

  /**
   * A level in the making.
   *
   * @param quantity how many
   * @param first first token of the quantity
   * @param after token after what was read for it
   * @param holder who has them
   * @param of what is counted
   * @param place where
   * @param asOf as of when
   * @param rule what found it
   */
  record Found(
      Quantity quantity,
      int first,
      int after,
      Optional<Span> holder,
      Optional<Span> of,
      Optional<Span> place,
      Optional<Time> asOf,
      String rule) {}

  private final Grammar grammar;
  private final LevelWords words;
  private final Scene scene;
  private final Tokens tokens;
  private final Subjects subjects;
  private final Measures measures;
  private final LevelPlaces places;

  LevelFinder(Grammar grammar, LevelWords words, Scene scene) {
    this.grammar = grammar;
    this.words = words;
    this.scene = scene;
    tokens = scene.tokens;
    subjects = new Subjects(grammar, scene);
    measures = new Measures(grammar, words, scene);
    places = new LevelPlaces(grammar, words, scene);
  }

  /** The level that the quantity tells; null where it tells none. */
  @Nullable Found of(Quantity quantity, @Nullable Found before) {
    int first = scene.document.tokenAt(quantity.span().start());
    if (first >= tokens.size()) {
      return null;
    }
    int after = Math.max(first + 1, scene.quantityAfter(first));
    int sentence = scene.document.sentenceOf(first);
    int start = scene.document.sentences().get(sentence).first();
    int limit = scene.document.sentences().get(sentence).after();
    boolean title = scene.document.sentences().get(sentence).paragraph() == 0;
    // "هذه المباني الأربعة" points back to what was told.
    if (title || tokens.has(first, Tokens.ARTICLE) || isFraction(quantity)) {
      return null;
    }
    Found joined = before == null ? null : joined(quantity, first, after, limit, before);
    joined = joined == null && before != null ? compared(quantity, first, after, before) : joined;
    joined = joined == null ? continued(quantity, first, after, start) : joined;
    Found found = joined != null ? joined : told(quantity, first, after, start, limit);
    return found != null && found.asOf().filter(this::isAhead).isPresent() ? null : found;
  }

  private static boolean isFraction(Quantity quantity) {
    return quantity.unit().isEmpty() && quantity.high() < 1;
  }

  private boolean isAhead(Time time) {
    Optional<LocalDateTime> now = scene.document.article().published().moment();
    return now.isPresent()
        && time.interval().filter(span -> span.from().isAfter(now.get())).isPresent();
  }

  /** "مقارنة بنحو 520 قبل عامين", "بعدما كان سجل 92": the same measure, earlier. */
  private @Nullable Found compared(Quantity quantity, int first, int after, Found before) {
    boolean near = first - before.after() >= 0 && first - before.after() <= NEAR;
    if (!near || !before.rule().startsWith("reach") || isShare(quantity)) {
      return null;
    }
    boolean earlier = false;
    for (int at = before.after(); at < first; at++) {
      if (scene.isBreak(at)) {
        return null;
      }
      earlier |= words.isBefore(tokens, at);
    }
    Optional<Time> asOf = places.asOf(after, after + 4);
    Optional<Span> own = unit(quantity, first, after);
    boolean same = own.isEmpty() || quantity.code().equals(before.quantity().code());
    return !earlier || !same || asOf.isEmpty()
        ? null
        : new Found(
            quantity,
            first,
            after,
            before.holder(),
            own.isPresent() ? own : before.of(),
            before.place(),
            asOf,
            before.rule() + "-before");
  }

  /** "ستواصل ضخ 20 ألف برميل": what goes on is so now. */
  private @Nullable Found continued(Quantity quantity, int first, int after, int start) {
    boolean stands =
        first - 2 >= start
            && words.isMaking(tokens, first - 1)
            && words.isContinued(tokens, first - 2)
            && quantity.code().isPresent();
    Claim claim = stands ? scene.claimAt(first) : null;
    Optional<Span> root = claim == null ? Optional.empty() : subjects.root(claim);
    if (claim == null || root.isEmpty()) {
      return null;
    }
    Span state = grammar.states().of(scene.document, scene.claims, claim, root.get());
    return new Found(
        quantity,
        first,
        after,
        Optional.of(state != null ? state : root.get()),
        unit(quantity, first, after),
        Optional.empty(),
        Optional.empty(),
        "goes-on");
  }

  /** "و900 في الوادي", "إضافة إلى 900 في الوادي": the holder and the noun are understood. */
  private @Nullable Found joined(Quantity quantity, int first, int after, int limit, Found before) {
    boolean near = first - before.after() >= 0 && first - before.after() <= 4;
    if (!near || before.rule().startsWith("reach")) {
      return null;
    }
    boolean and = tokens.has(first, Tokens.AND);
    for (int at = before.after(); at < first; at++) {
      and |= words.isBesides(tokens, at) || tokens.isWord(at) && tokens.has(at, Tokens.AND);
    }
    Optional<Span> place = places.place(after, limit);
    Optional<Span> own = unit(quantity, first, after);
    if (!and || place.isEmpty() || isShare(quantity)) {
      return null;
    }
    return new Found(
        quantity,
        first,
        places.end(place, after),
        before.holder(),
        own.isPresent() ? own : before.of(),
        place,
        before.asOf(),
        before.rule() + "-joined");
  }

  private @Nullable Found told(Quantity quantity, int first, int after, int start, int limit) {
    for (int at = first - 1; at >= Math.max(start, first - REACH); at--) {
      if (scene.isWithinQuantity(at)) {
        continue;
      }
      if (scene.isBreak(at) || isAhead(at)) {
        return null;
      }
      LevelVerb verb = words.verb(tokens, at);
      if (verb != null && isForecast(verb, at, first)) {
        return null;
      }
      if (verb != null && fits(verb, quantity, first, after) && !isNegated(at)) {
        return verb.role() == Role.REACHES
            ? reached(quantity, verb, at, first, after, start, limit)
            : held(quantity, verb, at, first, after, start, limit);
      }
      if (scene.quantityAfter(at) > 0 && !(at < first - 1 && words.isTarget(tokens, first - 1))) {
        return null;
      }
      if (words.isWith(tokens, at) && !isShare(quantity) && opensClause(at, start)) {
        return with(quantity, at, first, after, start, limit);
      }
      if (verb == null && isVerb(at)) {
        return null;
      }
    }
    return null;
  }

  /** "لدى" within a clause is "at"; only at its head does it tell who has something. */
  private boolean opensClause(int at, int start) {
    return at == start
        || tokens.has(at, Tokens.AND)
        || !tokens.isWord(at - 1)
        || tokens.pronoun(at) != Pronoun.NONE
        || grammar.words().is(tokens, at - 1, WordClass.COMPLEMENTISER)
        || grammar.words().is(tokens.whole(at - 1), WordClass.CARRY_ON);
  }

  private boolean isNegated(int verb) {
    return verb > 0
        && tokens.isWord(verb - 1)
        && grammar.few().not().contains(tokens.base(verb - 1));
  }

  private boolean isAhead(int at) {
    return tokens.isWord(at)
        && (grammar.verbs().isFuture(tokens, at)
            || grammar.few().never().contains(tokens.whole(at)));
  }

  /** "يجب أن يصل", "قد يبلغ", and what a source only expects. */
  private boolean isForecast(LevelVerb verb, int at, int first) {
    if (at == 0 || !tokens.isWord(at - 1)) {
      return false;
    }
    if (verb.past()) {
      return grammar.markers().at(tokens, at - 1, at, Marker.CONDITION) != null;
    }
    Claim claim = scene.claimAt(first);
    return claim != null && claim.certainty() == Certainty.PROBABLE
        || grammar.few().that().contains(tokens.whole(at - 1))
        || grammar.markers().at(tokens, at - 1, at + 1, Marker.MODAL) != null;
  }

  private boolean isVerb(int at) {
    return grammar.verbs().present(tokens, at) != null
        && grammar.verbs().noun(tokens, at) == null
        && Verbs.person(tokens, at) != 'ا'
        && tokens.pronoun(at) == Pronoun.NONE;
  }

  private boolean fits(LevelVerb verb, Quantity quantity, int first, int after) {
    Units counted = words.unit(tokens, unitToken(first, after));
    if (counted == Units.PASSING && verb.role() != Role.REACHES) {
      return false;
    }
    return switch (verb.units()) {
      case ANY -> true;
      case PASSING -> false;
      case PEOPLE -> counted != null;
      case FORCES -> counted == Units.FORCES;
      case MEASURED -> quantity.code().isPresent();
      case MONEY -> quantity.code().isPresent() && !isShare(quantity);
    };
  }

  private static boolean isShare(Quantity quantity) {
    return quantity.unit().map("%"::equals).orElse(false);
  }

  private int unitToken(int first, int after) {
    int at = after - 1;
    while (at > first && !tokens.isWord(at)) {
      at--;
    }
    return at;
  }

  private @Nullable Found held(
      Quantity quantity, LevelVerb verb, int at, int first, int after, int start, int limit) {
    boolean stays = verb.role() == Role.STAYS;
    Optional<Span> holder = Optional.empty();
    if (!stays) {
      Subject subject = subject(at, first, start);
      boolean speaks = subject == null && Verbs.isFirstPerson(tokens, at);
      int from = subject != null && subject.first() > at ? subject.after() : at + 1;
      holder = subject != null ? span(subject) : speaks ? speaker(at) : Optional.empty();
      boolean bi = verb.role() == Role.HOLDS_BI;
      if (holder.isEmpty() || isApart(from, first) || bi != isBehindBi(first)) {
        return null;
      }
    } else if (first - at > 5) {
      return null;
    }
    Optional<Span> place = places.place(after, limit);
    if (place.isEmpty()) {
      place = places.place(at + 1, first);
    }
    return stays && place.isEmpty()
        ? null
        : new Found(
            quantity,
            first,
            places.end(place, after),
            holder,
            unit(quantity, first, after),
            place,
            places.asOf(at, after + 6),
            stays ? "stays" : "holds");
  }

  private @Nullable Subject subject(int verb, int first, int start) {
    Subject after = subjects.after(verb, first, token -> false);
    boolean unknown =
        after != null
            && after.first() == verb + 1
            && tokens.whole(verb + 1) == Tokens.UNKNOWN
            && !tokens.has(verb + 1, Tokens.ARTICLE);
    if (after != null && (after.agent() || unknown)) {
      return after;
    }
    Subject before = subjects.before(verb, start);
    return before != null && before.agent() ? before : null;
  }

  /** Whether more stands between than time, place and a few adverbs. */
  private boolean isApart(int from, int first) {
    return isApart(from, first, 3);
  }

  private boolean isApart(int from, int first, int most) {
    int words = 0;
    for (int at = from; at < first; at++) {
      if (!tokens.isWord(at)) {
        continue;
      }
      if (grammar.words().is(tokens, at, WordClass.COMPLEMENTISER)
          || grammar.words().is(tokens.whole(at), WordClass.RELATIVE)
          || tokens.has(at, Tokens.AND)) {
        return true;
      }
      words += scene.passage.isTimed(at) || isPlain(at) ? 0 : 1;
    }
    return words > most;
  }

  private boolean isBehindBi(int first) {
    return tokens.has(first, Tokens.BY) || tokens.isWord(first) && tokens.original(first, 0) == 'ب';
  }

  private boolean isPlain(int at) {
    return words.isTarget(tokens, at) || grammar.words().is(tokens.whole(at), WordClass.ADVERB);
  }

  /** In the first person the speaker has them. */
  private Optional<Span> speaker(int token) {
    Claim claim = scene.claimAt(token);
    return claim != null && claim.root().kind() != SourceKind.MEDIA
        ? subjects.root(claim)
        : Optional.empty();
  }

  private @Nullable Found with(
      Quantity quantity, int at, int first, int after, int start, int limit) {
    boolean own = words.isOwnWith(tokens, at);
    NounPhrase phrase =
        own || at + 1 >= first ? null : grammar.phrases().parse(scene.passage, at + 1, first);
    Optional<Span> holder =
        phrase != null
            ? Optional.ofNullable(scene.passage.trimmed(phrase.first(), phrase.after()))
            : own ? holderBefore(at, start) : Optional.empty();
    Optional<Span> place = places.place(after, limit);
    int from = phrase != null ? phrase.after() : at + 1;
    boolean passing = words.unit(tokens, unitToken(first, after)) == Units.PASSING;
    return holder.isEmpty() || isApart(from, first, 0) || first - from > 2 || passing
        ? null
        : new Found(
            quantity,
            first,
            places.end(place, after),
            holder,
            unit(quantity, first, after),
            place,
            places.asOf(at, after + 4),
            "with");
  }

  /** "لدينا" tells of the speaker; "لديها" of whoever leads the clause. */
  private Optional<Span> holderBefore(int at, int start) {
    char last = tokens.lightChar(at, tokens.lightLength(at) - 1);
    char beforeLast = tokens.lightChar(at, tokens.lightLength(at) - 2);
    if (last == 'ي' || last == 'ا' && beforeLast == 'ن') {
      return speaker(at);
    }
    Subject before = subjects.before(at, start);
    return before != null && before.agent() ? span(before) : Optional.empty();
  }

  private @Nullable Found reached(
      Quantity quantity, LevelVerb verb, int at, int first, int after, int start, int limit) {
    int measure = measures.find(at, first, start);
    if (measure < 0 || measures.isChange(at, first) || isShare(quantity)) {
      return null;
    }
    Measure kind = words.measure(tokens, measure);
    boolean money = quantity.code().filter(code -> code.length() == 3).isPresent();
    if (kind == Measure.PRICE && quantity.code().isEmpty()
        || kind == Measure.OUTPUT && money
        || kind == Measure.COUNT && measures.isFlow(after, limit)) {
      return null;
    }
    boolean bare = !tokens.has(measure, Tokens.ARTICLE) && tokens.pronoun(measure) == Pronoun.NONE;
    int from = bare && kind != Measure.STOCK ? measure + 1 : measure;
    if (words.measure(tokens, from) == Measure.PASSING) {
      return null;
    }
    NounPhrase phrase = grammar.phrases().parse(scene.passage, from, measure < at ? at : first);
    if (kind == Measure.COUNT && (phrase == null || isBareCount(measure, phrase))) {
      return null;
    }
    Optional<Span> holder =
        phrase == null
            ? Optional.ofNullable(scene.passage.trimmed(measure, measure + 1))
            : Optional.ofNullable(scene.passage.trimmed(phrase.first(), phrase.after()));
    int end = phrase == null || measure < at ? Math.max(at, measure) + 1 : phrase.after();
    if (isApart(end, first) || !measures.isNext(end, first)) {
      return null;
    }
    Optional<Span> place = places.place(after, limit);
    return new Found(
        quantity,
        first,
        after,
        holder,
        unit(quantity, first, after),
        place,
        places.asOf(Math.min(at, measure), after + 6),
        "reaches-" + verb.units().name().charAt(0));
  }

  /** "بلغ العدد الأخير 70": a number of what was told before, most often of the dead. */
  private boolean isBareCount(int measure, NounPhrase phrase) {
    boolean bare = tokens.has(measure, Tokens.ARTICLE) && phrase.first() == measure;
    for (int at = measure + 1; bare && at < phrase.after(); at++) {
      bare = !tokens.has(at, Tokens.FOR);
    }
    return bare;
  }

  /** The subject, with its number where it is counted itself: "25 مصنعا تشغل 300 عامل". */
  private Optional<Span> span(Subject subject) {
    int first = subject.first();
    while (scene.isWithinQuantity(first)) {
      first--;
    }
    return Optional.ofNullable(scene.passage.trimmed(first, subject.after()));
  }

  private Optional<Span> unit(Quantity quantity, int first, int after) {
    if (quantity.unit().isEmpty() || isShare(quantity)) {
      return Optional.empty();
    }
    String unit = quantity.unit().get();
    String told = quantity.span().of(scene.document.text());
    int at = told.lastIndexOf(unit);
    int start = quantity.span().start() + at;
    return at < 0
        ? Optional.of(tokens.span(unitToken(first, after)))
        : Optional.of(new Span(start, start + unit.length()));
  }
}
