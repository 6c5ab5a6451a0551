package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Document;
import org.isnad.text.Pronoun;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A document with what earlier stages found, laid out by token, and the phrases in it. */
final class Scene {
  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;
  private final List<Claim> claims;
  private final @Nullable Quantity[] quantities;
  private final @Nullable Time[] times;
  private final @Nullable Claim[] cues;

  Scene(
      Grammar grammar,
      Document document,
      List<Claim> claims,
      List<Time> times,
      List<Quantity> quantities,
      List<Mention> mentions) {
    this.grammar = grammar;
    this.claims = claims;
    passage = new Passage(document, times, mentions);
    tokens = document.tokens();
    this.quantities = new Quantity[tokens.size()];
    this.times = new Time[tokens.size()];
    cues = new Claim[tokens.size()];
    quantities.forEach(quantity -> lay(quantity.span(), quantity, this.quantities));
    times.forEach(time -> lay(time.span(), time, this.times));
    claims.forEach(claim -> claim.cue().ifPresent(cue -> lay(cue, claim, cues)));
  }

  private <T> void lay(Span span, T value, @Nullable T[] by) {
    for (int at = passage.document().tokenAt(span.start());
        at < tokens.size() && tokens.start(at) < span.end();
        at++) {
      by[at] = value;
    }
  }

  Tokens tokens() {
    return tokens;
  }

  Passage passage() {
    return passage;
  }

  @Nullable Quantity quantity(int token) {
    return quantities[token];
  }

  @Nullable Time time(int token) {
    return times[token];
  }

  /** The claim whose cue the token is a word of; null where none. */
  @Nullable Claim cue(int token) {
    return cues[token];
  }

  /** Whether a quantity begins at the token. */
  boolean startsQuantity(int token) {
    Quantity quantity = quantities[token];
    return quantity != null && quantity.span().start() == tokens.start(token);
  }

  boolean is(int token, WordClass wordClass) {
    return grammar.classes().is(tokens, token, wordClass);
  }

  boolean is(int token, EventWord word) {
    return grammar.words().is(tokens, token, word);
  }

  /** Whether the word, in one of its forms, is in the set. */
  boolean isIn(WordSet words, int token) {
    return tokens.isWord(token)
        && (words.contains(tokens.stem(token))
            || words.contains(tokens.base(token))
            || words.contains(tokens.whole(token)));
  }

  boolean isComma(int token) {
    return tokens.isMark(token, '،') || tokens.isMark(token, ',');
  }

  /** The innermost claim whose content holds the token. */
  Optional<Claim> claimAt(int token) {
    Claim found = null;
    int least = Integer.MAX_VALUE;
    for (Claim claim : claims) {
      for (Span span : claim.content()) {
        if (span.contains(tokens.start(token)) && span.length() < least) {
          least = span.length();
          found = claim;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** The phrase at the token that may take part in an event; null where none begins. */
  @Nullable Words phrase(int at, int limit) {
    Quantity quantity = quantities[at];
    if (quantity != null && startsQuantity(at)) {
      int after = at;
      while (after < limit && quantities[after] == quantity) {
        after++;
      }
      return new Words(at, after, Optional.of(quantity));
    }
    NounPhrase phrase =
        grammar.phrases().parse(passage, at, limit, token -> token > at && ends(at, token));
    return phrase == null ? null : withName(new Words(at, phrase.after()), limit);
  }

  /** The phrase with the unlisted name that follows its title: "المتحدث غسان الطرفاوي". */
  private Words withName(Words words, int limit) {
    SourceNoun noun =
        words.quantity().isPresent() ? null : grammar.nouns().get(tokens, words.first());
    boolean closed =
        tokens.has(words.after() - 1, Tokens.ARTICLE)
            || words.after() - words.first() == 1
            || passage.mention(words.after() - 1) != null;
    if (noun == null || !noun.introducesName() || named(words) || !closed) {
      return words;
    }
    int at = words.after();
    while (at < Math.min(limit, words.after() + 3)
        && (isUnlisted(at, at > words.after()) || passage.names(at, EntityType.PERSON))) {
      at++;
    }
    return at == words.after() ? words : new Words(words.first(), at);
  }

  private boolean named(Words words) {
    for (int token = words.first(); token < words.after(); token++) {
      if (passage.names(token, EntityType.PERSON)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnlisted(int token, boolean second) {
    return tokens.isWord(token)
        && isContentWord(token)
        && (second || tokens.pronoun(token) == Pronoun.NONE)
        && !tokens.has(token, Tokens.PARTICLES)
        && (second || !tokens.has(token, Tokens.ARTICLE))
        && times[token] == null
        && quantities[token] == null
        && !looksFinite(token);
  }

  /** Whether the phrase begins with a word that no list holds, and without the article. */
  boolean isUnlisted(Words words) {
    return words.quantity().isEmpty() && isUnlisted(words.first(), false);
  }

  /**
   * "المتحدثة، ماريا زاخاروفا،": the token after the second comma; -1 where no name is set aside.
   */
  int afterNameAside(int from, int limit) {
    int at = from;
    while (at < Math.min(limit, from + 5)
        && tokens.isWord(at)
        && (passage.names(at, EntityType.PERSON) || isUnlisted(at, at > from))) {
      at++;
    }
    return at > from && at < limit && isComma(at) ? at + 1 : -1;
  }

  /** Whether an unlisted word may be somebody's name by itself, as of a country: no article. */
  boolean isName(int token) {
    return isUnlisted(token, false)
        && tokens.whole(token) == Tokens.UNKNOWN
        && tokens.pronoun(token) == Pronoun.NONE;
  }

  /** Whether the number counts things. */
  boolean countsThings(Words words) {
    for (int token = words.first(); token < words.after(); token++) {
      if (is(token, EventWord.PLACE) || is(token, EventWord.WEAPON)) {
        return true;
      }
    }
    return false;
  }

  /** The token after the adjectives of a number: "ثلاثة جنود | قرطانيين". */
  int afterAdjectives(int from, int limit) {
    int at = from;
    while (at < Math.min(limit, from + 2) && isIndefiniteAdjective(at)) {
      at++;
    }
    return at;
  }

  private boolean isIndefiniteAdjective(int token) {
    if (!tokens.isWord(token)
        || tokens.has(token, Tokens.PARTICLES)
        || times[token] != null
        || quantities[token] != null) {
      return false;
    }
    Mention mention = passage.mention(token);
    if (mention != null) {
      return mention.form() == Mention.Form.ADJECTIVE;
    }
    char last = tokens.lightChar(token, tokens.lightLength(token) - 1);
    char before = tokens.lightChar(token, Math.max(0, tokens.lightLength(token) - 2));
    if (tokens.has(token, Tokens.ARTICLE)) {
      return false;
    }
    boolean ending = last == 'ي' || (last == 'ن' || last == 'ا' || last == 'ة') && before == 'ي';
    return ending && isUnlistedForm(token);
  }

  private boolean isUnlistedForm(int token) {
    return grammar.words().set(tokens, token) == 0
        && grammar.triggers().forms(tokens, token) == null
        && !grammar.classes().isAny(tokens.whole(token))
        && !isPresentPlural(token);
  }

  /** Whether no list of nouns, events or function words knows the word. */
  private boolean isContentWord(int token) {
    char last = tokens.lightChar(token, tokens.lightLength(token) - 1);
    int from = tokens.stemOffset(token);
    boolean masdar =
        tokens.lightLength(token) - from == 5
            && tokens.lightChar(token, from) == 'ت'
            && tokens.lightChar(token, from + 3) == 'ي'; // تطبيق
    boolean noName =
        tokens.lightLength(token) - from < 3 || last == 'ة' || last == 'ت' || last == 'ن' || masdar;
    return !noName
        && grammar.words().set(tokens, token) == 0
        && grammar.nouns().get(tokens, token) == null
        && grammar.triggers().forms(tokens, token) == null
        && !grammar.classes().isAny(tokens.whole(token))
        && !grammar.classes().isAny(tokens.base(token));
  }

  private boolean ends(int first, int token) {
    if (tokens.kind(token) == Tokens.Kind.MARK) {
      boolean quote = passage.quotations().opensAt(token) && passage.mention(token - 1) != null;
      return quote || tokens.isMark(token, '(');
    }
    if (isSaturated(first, token)) {
      return true;
    }
    if (isOffice(first, token)
        || isMasdar(token)
        || isNext(token)
        || isDeed(token)
        || is(token, EventWord.ASIDE)) {
      return true;
    }
    if (startsQuantity(token) || times[token] != null || isSide(token)) {
      return true;
    }
    if (tokens.has(token, Tokens.BY)) {
      return passage.mention(token) == null || passage.mention(token) != passage.mention(first);
    }
    if (tokens.has(token, Tokens.FOR)) {
      return tokens.has(token - 1, Tokens.ARTICLE) || passage.mention(token - 1) != null;
    }
    if (is(token, WordClass.PREPOSITION) || is(token, WordClass.ADVERB)) {
      boolean partOf = tokens.whole(token) == grammar.from() && token == first + 1;
      return !partOf || tokens.has(first, Tokens.ARTICLE);
    }
    return tokens.has(token, Tokens.AND) && isAgent(token)
        || is(token, EventWord.ADJUNCT) && !tokens.has(token, Tokens.ARTICLE)
        || isFinite(token)
        || isStranded(first, token);
  }

  /** "شخص مجهول | منزل", "رجل | ابنته": a person without article takes one adjective. */
  private boolean isSaturated(int first, int token) {
    SourceNoun noun = grammar.nouns().get(tokens, first);
    boolean person =
        noun == null ? is(first, EventWord.AGENT) : noun.kind() == SourceNoun.Kind.ROLE;
    if (!person || tokens.has(first, Tokens.ARTICLE) || passage.mention(token) != null) {
      return false;
    }
    SourceNoun next = grammar.nouns().get(tokens, token);
    if (next != null && !next.isHuman()) {
      return false; // أحد منتسبي وزارة الداخلية
    }
    if (token >= first + 2 && tokens.has(token, Tokens.ARTICLE) && isNisba(token - 1)) {
      return !tokens.has(token - 1, Tokens.ARTICLE); // طبيبة نفسية | الآباء
    }
    boolean possessed = tokens.pronoun(token) != Pronoun.NONE;
    boolean bare = !tokens.has(token, Tokens.ARTICLE) && !tokens.has(token - 1, Tokens.ARTICLE);
    return possessed && noun != null || bare && token >= first + 2;
  }

  /** "المغرب | الجزائر", "البرلمان العربي | الشعب": somebody else, not joined by any word. */
  private boolean isNext(int token) {
    Mention mention = passage.mention(token);
    Mention before = passage.mention(token - 1);
    if (mention != null && before != null && mention != before) {
      return mention.form() == Mention.Form.NAME
          && before.form() == Mention.Form.NAME
          && mention.type() == EntityType.PLACE
          && before.type() == EntityType.PLACE
          && !tokens.has(token, Tokens.PARTICLES);
    }
    SourceNoun title = grammar.nouns().get(tokens, token);
    boolean body =
        before != null
            && before.form() == Mention.Form.NAME
            && before.type() != EntityType.PERSON
            && mention != before;
    if (body && title != null && title.introducesName() && tokens.has(token, Tokens.ARTICLE)) {
      return true;
    }
    boolean definite =
        tokens.isWord(token - 1)
            && tokens.has(token, Tokens.ARTICLE)
            && tokens.has(token - 1, Tokens.ARTICLE);
    if (definite && mention != null && mention.form() == Mention.Form.NAME) {
      return mention.type() == EntityType.PLACE;
    }
    if (!definite || !is(token, EventWord.AGENT) || isNisba(token)) {
      return false;
    }
    SourceNoun noun = grammar.nouns().get(tokens, token);
    return noun == null || !noun.introducesName();
  }

  /** "البرلمان | رئيس الوزراء": an office after a body is somebody else. */
  private boolean isOffice(int first, int token) {
    SourceNoun head = grammar.nouns().get(tokens, first);
    SourceNoun office = grammar.nouns().get(tokens, token);
    return head != null
        && head.kind() == SourceNoun.Kind.ORGANISATION
        && office != null
        && office.kind() == SourceNoun.Kind.TITLE
        && tokens.isWord(token - 1)
        && tokens.has(token - 1, Tokens.ARTICLE)
        && !tokens.has(token, Tokens.ARTICLE);
  }

  /** "قوات الأمن | القبض": a definite noun that tells an event, after a definite noun. */
  private boolean isDeed(int token) {
    char last = tokens.lightChar(token, tokens.lightLength(token) - 1);
    boolean accusative = last == 'ا' && !tokens.has(token, Tokens.ARTICLE | Tokens.PARTICLES);
    if (accusative && grammar.triggers().forms(tokens, token) != null) {
      return true; // جماعة مسلحة | هجوما
    }
    return tokens.has(token, Tokens.ARTICLE)
        && tokens.isWord(token - 1)
        && tokens.has(token - 1, Tokens.ARTICLE)
        && !is(token, EventWord.AGENT)
        && grammar.triggers().forms(tokens, token) != null;
  }

  private boolean isNisba(int token) {
    int length = tokens.lightLength(token);
    char last = tokens.lightChar(token, length - 1);
    return last == 'ي' || last == 'ة' && length > 2;
  }

  /** Whether the word is an adverb: أيضا, مجددا. */
  boolean isAdverb(int token) {
    if (!tokens.isWord(token) || quantities[token] != null || passage.mention(token) != null) {
      return false;
    }
    if (is(token, WordClass.ADVERB)) {
      return true;
    }
    int length = tokens.lightLength(token);
    return length > 4
        && !tokens.has(token, Tokens.ARTICLE | Tokens.PARTICLES)
        && tokens.lightChar(token, length - 1) == 'ا'
        && isUnlisted(token, false);
  }

  /** السكان | الاستعداد: a long definite word in alif that is no adjective is a verbal noun. */
  private boolean isMasdar(int token) {
    if (!tokens.has(token, Tokens.ARTICLE) || !tokens.has(token - 1, Tokens.ARTICLE)) {
      return false;
    }
    int from = tokens.stemOffset(token);
    int length = tokens.lightLength(token);
    char last = tokens.lightChar(token, length - 1);
    return length - from >= 6
        && tokens.lightChar(token, from) == 'ا'
        && last != 'ي'
        && last != 'ة'
        && last != 'ن'
        && passage.mention(token) == null;
  }

  /** محتجون الورشة: a sound plural that keeps its nun has no genitive after it. */
  private boolean isStranded(int first, int token) {
    if (token != first + 1 || tokens.has(first, Tokens.ARTICLE) || !tokens.isWord(first)) {
      return false;
    }
    int length = tokens.lightLength(first);
    boolean plural =
        length > 4
            && tokens.lightChar(first, length - 1) == 'ن'
            && (tokens.lightChar(first, length - 2) == 'و' || isAgent(first));
    return plural && passage.mention(first) == null && tokens.has(token, Tokens.ARTICLE);
  }

  private boolean isPresentPlural(int token) {
    int from = tokens.stemOffset(token);
    int length = tokens.lightLength(token);
    return tokens.isWord(token)
        && !tokens.has(token, Tokens.ARTICLE)
        && length - from > 5
        && tokens.lightChar(token, from) == 'ي'
        && tokens.lightChar(token, length - 1) == 'ن'
        && tokens.lightChar(token, length - 2) == 'و';
  }

  /** Whether an unlisted word looks like a verb: انتهت (ended), يتزامن (coincides). */
  boolean looksFinite(int token) {
    if (isPresentPlural(token)) {
      return true;
    }
    if (!tokens.isWord(token)
        || tokens.whole(token) != Tokens.UNKNOWN
        || tokens.base(token) != Tokens.UNKNOWN
        || tokens.has(token, Tokens.ARTICLE | Tokens.BY | Tokens.FOR)
        || passage.mention(token) != null) {
      return false;
    }
    int from = tokens.stemOffset(token);
    int length = tokens.lightLength(token);
    if (length - from < 4) {
      return false;
    }
    boolean past =
        tokens.lightChar(token, length - 1) == 'ت' && tokens.lightChar(token, length - 2) != 'ا';
    boolean several =
        tokens.lightChar(token, length - 1) == 'ا' && tokens.lightChar(token, length - 2) == 'و';
    return past || several || tokens.lightChar(token, from) == 'ي';
  }

  private boolean isSide(int token) {
    return is(token, EventWord.SIDE) && !tokens.has(token, Tokens.ARTICLE);
  }

  /** Whether the token is a verb that tells or attributes, and can be nothing else. */
  boolean isFinite(int token) {
    if (tokens.has(token, Tokens.ARTICLE) || passage.mention(token) != null) {
      return false;
    }
    List<TriggerForm> forms = grammar.triggers().forms(tokens, token);
    if (forms == null) {
      return cues[token] != null || looksFinite(token);
    }
    for (TriggerForm form : forms) {
      if (!form.isFinite()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a phrase with this head can act or be acted upon. */
  boolean isAgent(int head) {
    if (!tokens.isWord(head)) {
      Quantity quantity = quantities[head];
      return quantity != null && isPeople(quantity, head) || passage.quotations().opensAt(head);
    }
    Mention mention = passage.mention(head);
    if (mention != null && mention.form() != Mention.Form.ADJECTIVE) {
      return true;
    }
    if (is(head, EventWord.AGENT) || isSoundPlural(head)) {
      return true;
    }
    SourceNoun noun = grammar.nouns().get(tokens, head);
    if (noun != null && isFeminineNisba(head)) {
      return false;
    }
    if (noun != null) {
      return noun.isHuman() || noun.kind() == SourceNoun.Kind.ORGANISATION;
    }
    Quantity quantity = quantities[head];
    return quantity != null && isPeople(quantity, head);
  }

  /** المجتمعون: a plural in -un with its article is always one of people. */
  private boolean isSoundPlural(int token) {
    int length = tokens.lightLength(token);
    return tokens.has(token, Tokens.ARTICLE)
        && length > 6
        && tokens.lightChar(token, length - 1) == 'ن'
        && tokens.lightChar(token, length - 2) == 'و';
  }

  /** العسكرية: more often an adjective than a woman. */
  private boolean isFeminineNisba(int token) {
    int length = tokens.lightLength(token);
    return length > 3
        && tokens.lightChar(token, length - 1) == 'ة'
        && tokens.lightChar(token, length - 2) == 'ي'
        && tokens.has(token, Tokens.ARTICLE);
  }

  /** Whether the quantity counts no money, share or measure. */
  private boolean isPeople(Quantity quantity, int head) {
    if (quantity.code().isPresent()) {
      return false;
    }
    if (quantity.unit().isEmpty()) {
      return true;
    }
    for (int token = head; token < tokens.size() && quantities[token] == quantity; token++) {
      if (tokens.isWord(token) && (isPerson(token) || is(token, EventWord.AGENT))) {
        return true;
      }
      if (is(token, EventWord.TOLL) || is(token, EventWord.HURT)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int token) {
    SourceNoun noun = grammar.nouns().get(tokens, token);
    return noun != null && noun.isHuman();
  }

  boolean isAgent(Words words) {
    return isAgent(words.first());
  }

  /** Whether the phrase names, counts or describes somebody in particular. */
  boolean isNotable(Words words) {
    if (words.quantity().isPresent() || is(words.first(), EventWord.FORCE)) {
      return true;
    }
    SourceNoun noun = grammar.nouns().get(tokens, words.first());
    if (noun != null
        && noun.kind() != SourceNoun.Kind.ROLE
        && noun.kind() != SourceNoun.Kind.GROUP) {
      return true;
    }
    boolean site = is(words.first(), EventWord.PLACE) && words.after() > words.first() + 1;
    for (int token = words.first(); token < words.after(); token++) {
      if (passage.mention(token) != null) {
        return true;
      }
    }
    boolean named = words.after() == words.first() + 1 && isName(words.first());
    return site || named || is(words.first(), EventWord.PARTY);
  }

  /** Whether the phrase uses force rather than suffering it. */
  boolean isForce(Words words) {
    if (words.quantity().isPresent()) {
      return false;
    }
    int head = words.first();
    Mention mention = passage.mention(head);
    if (mention != null && mention.form() == Mention.Form.NAME) {
      return mention.type() != EntityType.PERSON && mention.type() != EntityType.MISC;
    }
    return is(head, EventWord.FORCE);
  }

  /** Whether the phrase is a place. */
  boolean isPlace(int head) {
    Mention mention = tokens.isWord(head) ? passage.mention(head) : null;
    boolean named =
        mention != null
            && mention.type() == EntityType.PLACE
            && mention.form() == Mention.Form.NAME;
    return named || is(head, EventWord.PLACE);
  }

  /** Whether the words are على أن, on the terms that. */
  boolean isTerm(int token) {
    return tokens.whole(token) == grammar.on() && is(token + 1, WordClass.BARE_COMPLEMENTISER);
  }

  /** Whether a clause opens with the word: nothing but a particle or a mark before it. */
  boolean opensClause(int token) {
    return token == 0
        || !tokens.isWord(token - 1)
        || tokens.has(token, Tokens.AND | Tokens.SO | Tokens.WILL)
        || grammar.classes().isAny(tokens.whole(token - 1))
        || is(token - 1, EventWord.ADJUNCT)
        || times[token - 1] != null;
  }

  /** Whether a complement clause begins between the tokens. */
  boolean isClauseBetween(int from, int to) {
    for (int token = from + 1; token < to; token++) {
      if (is(token, WordClass.COMPLEMENTISER)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition stands before the word, apart or attached. */
  boolean isGoverned(int token) {
    return tokens.has(token, Tokens.BY | Tokens.FOR)
        || token > 0 && is(token - 1, WordClass.PREPOSITION);
  }

  /** Whether the word has its article. */
  boolean isDefinite(int token) {
    return tokens.has(token, Tokens.ARTICLE);
  }

  /** Whether the verb is that of a relative clause, so that it describes: التي تدعم. */
  boolean isRelative(int verb) {
    return verb > 0
        && grammar.classes().is(tokens.whole(verb - 1), WordClass.RELATIVE)
        && !tokens.has(verb, Tokens.WILL);
  }

  /** Whether the word is a plural that must be the subject: المواطنون. */
  boolean isNominative(int token) {
    int length = tokens.lightLength(token);
    return length > 4
        && tokens.lightChar(token, length - 1) == 'ن'
        && tokens.lightChar(token, length - 2) == 'و';
  }

  /** Whether a damma after its first letter shows that the verb is passive: طُرد. */
  boolean isMarkedPassive(int token) {
    String text = passage.document().text();
    int from = tokens.start(token);
    for (int at = from + 1; at < Math.min(tokens.end(token), from + 4); at++) {
      if (text.charAt(at) == '\u064F') {
        return true;
      }
    }
    return false;
  }

  /** Whether the head is a plural that can be no subject: السائقين. */
  boolean isAccusative(Words words) {
    int head = words.first();
    if (words.quantity().isPresent() || !tokens.isWord(head) || passage.mention(head) != null) {
      return false;
    }
    int length = tokens.lightLength(head);
    return length > 4
        && tokens.lightChar(head, length - 1) == 'ن'
        && tokens.lightChar(head, length - 2) == 'ي'
        && isAgent(head);
  }

  /** What verbs agree with; unknown where the words do not tell. */
  Gender gender(Words words) {
    if (words.quantity().isPresent() || !tokens.isWord(words.first())) {
      return Gender.UNKNOWN;
    }
    SourceNoun noun = grammar.nouns().get(tokens, words.first());
    if (noun != null) {
      return noun.plural() ? Gender.UNKNOWN : noun.gender();
    }
    Mention mention = passage.mention(words.first());
    if (mention == null) {
      return Gender.UNKNOWN;
    }
    boolean place = mention.type() == EntityType.PLACE && mention.form() == Mention.Form.NAME;
    boolean feminine = place && !tokens.has(words.first(), Tokens.ARTICLE);
    return feminine && mention.gender() == Gender.UNKNOWN ? Gender.FEMININE : mention.gender();
  }

  Optional<Span> span(Words words) {
    if (words.quantity().isPresent()) {
      return words.quantity().map(Quantity::span);
    }
    return Optional.ofNullable(passage.trimmed(words.first(), words.after()));
  }

  /** The tokens of a span. */
  Words words(Span span) {
    int first = passage.document().tokenAt(span.start());
    int after = first;
    while (after < tokens.size() && tokens.end(after) <= span.end()) {
      after++;
    }
    return new Words(first, Math.max(first + 1, after));
  }

  /** The claims in text order. */
  List<Claim> claims() {
    return new ArrayList<>(claims);
  }
}
