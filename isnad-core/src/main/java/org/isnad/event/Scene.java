package org.isnad.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A passage with what earlier stages found, laid out by token, and the phrases in it. */
final class Scene {
  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;
  private final List<Claim> claims;
  private final @Nullable Quantity[] quantities;
  private final @Nullable Time[] times;
  private final @Nullable Claim[] cues;
  private final PhraseReader phrases;
  private final Genders genders;

  /** Unlisted words that look as if they had a preposition, and stand behind one somewhere. */
  private final Set<String> bareNames = new HashSet<>();

  Scene(
      Grammar grammar,
      Passage passage,
      List<Claim> claims,
      List<Time> times,
      List<Quantity> quantities) {
    this.grammar = grammar;
    this.claims = claims;
    this.passage = passage;
    tokens = passage.tokens();
    this.quantities = new Quantity[tokens.size()];
    this.times = new Time[tokens.size()];
    cues = new Claim[tokens.size()];
    quantities.forEach(quantity -> lay(quantity.span(), quantity, this.quantities));
    times.forEach(time -> lay(time.span(), time, this.times));
    claims.forEach(claim -> claim.cue().ifPresent(cue -> lay(cue, claim, cues)));
    phrases = new PhraseReader(grammar, this);
    genders = new Genders(grammar.nouns(), passage);
    findBareNames();
  }

  private void findBareNames() {
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.isWord(at)
          && tokens.whole(at) == Tokens.UNKNOWN
          && tokens.clitics(at) == 0
          && "بلك".indexOf(tokens.lightChar(at, 0)) >= 0
          && is(at - 1, WordClass.PREPOSITION)) {
        bareNames.add(tokens.light(at));
      }
    }
  }

  /**
   * "تتخلى بلسان": whether a word that looks as if it had a preposition is a name, as "مع بلسان"
   * elsewhere in the article shows.
   */
  boolean isBareName(int token) {
    return !bareNames.isEmpty()
        && tokens.isWord(token)
        && tokens.whole(token) == Tokens.UNKNOWN
        && tokens.has(token, Tokens.BY | Tokens.FOR | Tokens.LIKE)
        && bareNames.contains(tokens.light(token));
  }

  private <T> void lay(Span span, T value, @Nullable T[] by) {
    for (int at = passage.document().tokenAt(span.start());
        at < tokens.size() && tokens.start(at) < span.end();
        at++) {
      by[at] = value;
    }
  }

  /** The reader of its phrases. */
  PhraseReader phrases() {
    return phrases;
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

  /** Whether a phrase with this head can act or be acted upon. */
  boolean isAgent(int head) {
    int next = head + 1;
    if (next < tokens.size() && tokens.isWord(next)) {
      if (isPointer(head)) {
        return isAgent(tokens.whole(next) == grammar.from() ? next + 1 : next);
      }
      boolean corps = is(head, EventWord.WEAPON) && is(next, EventWord.FORCE); // سلاح الجو
      if (corps && tokens.has(next, Tokens.ARTICLE) && !tokens.has(head, Tokens.ARTICLE)) {
        return true;
      }
    }
    return isActor(head);
  }

  /** هذه, كل: what counts is the word after it. */
  private boolean isPointer(int token) {
    return tokens.isWord(token)
        && passage.mention(token) == null
        && quantities[token] == null
        && (is(token, WordClass.DEMONSTRATIVE) && !is(token, EventWord.AGENT)
            || is(token, EventWord.SHARE));
  }

  private boolean isActor(int head) {
    if (!tokens.isWord(head)) {
      Quantity quantity = quantities[head];
      return quantity != null && isPeople(quantity, head) || passage.quotations().opensAt(head);
    }
    Mention mention = passage.mention(head);
    if (mention != null && mention.form() != Mention.Form.ADJECTIVE) {
      return true;
    }
    if (is(head, EventWord.NOBODY)) {
      return false;
    }
    if (is(head, EventWord.AGENT) || isSoundPlural(head)) {
      return true;
    }
    SourceNoun noun = grammar.nouns().get(tokens, head);
    if (noun != null && noun.isHuman() && isFeminineNisba(head)) {
      return false;
    }
    if (noun != null) {
      return noun.isHuman() || noun.kind() == SourceNoun.Kind.ORGANISATION;
    }
    Quantity quantity = quantities[head];
    return quantity != null && isPeople(quantity, head);
  }

  /** المجتمعون: a sound plural with its article is nearly always one of people, or two sides. */
  boolean isSoundPlural(int token) {
    int length = tokens.lightLength(token);
    return tokens.has(token, Tokens.ARTICLE)
        && length > 6
        && times[token] == null
        && tokens.lightChar(token, length - 1) == 'ن'
        && (tokens.lightChar(token, length - 2) == 'و'
            || tokens.lightChar(token, length - 2) == 'ي');
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
    for (int token = head; token < tokens.size() && quantity.equals(quantities[token]); token++) {
      if (tokens.isWord(token) && (isPerson(token) || is(token, EventWord.AGENT))) {
        return true;
      }
      if (is(token, EventWord.TOLL) || is(token, EventWord.HURT)) {
        return true;
      }
    }
    return false;
  }

  boolean isPerson(int token) {
    SourceNoun noun = grammar.nouns().get(tokens, token);
    return noun != null && noun.isHuman();
  }

  boolean isAgent(Words words) {
    return isAgent(words.first());
  }

  /** Whether the word may be a noun that tells an event, and is nobody. */
  boolean isNounTrigger(int at) {
    if (!tokens.isWord(at)) {
      return false;
    }
    List<TriggerForm> forms =
        passage.mention(at) == null ? grammar.triggers().forms(tokens, at) : null;
    return forms != null && !isAgent(at);
  }

  /** The token after the bracket that closes the one at the token. */
  int closing(int open, int limit) {
    for (int token = open + 1; token < Math.min(limit, open + 10); token++) {
      if (tokens.isMark(token, ')')) {
        return token + 1;
      }
    }
    return open + 1;
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
    boolean named = words.after() == words.first() + 1 && phrases.isName(words.first());
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

  /** Whether the subject of the verb is a pronoun before it: أنها تحث, وهو يطالب. */
  boolean isAfterPronoun(int verb) {
    int at = verb - 1;
    while (at > 0
        && !is(at, EventWord.BUT)
        && (is(at, WordClass.QAD) || is(at, WordClass.NEGATION))) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    boolean fused =
        is(at, WordClass.COMPLEMENTISER) && !is(at, WordClass.BARE_COMPLEMENTISER)
            || is(at, EventWord.BUT);
    return fused || tokens.has(at, Tokens.AND) && is(at, WordClass.PRONOUN);
  }

  /** Whether the word is what another deed came to: أسفر عن اعتقال. */
  boolean isOutcome(int token) {
    List<TriggerForm> forms =
        token > 1 && tokens.base(token - 1) == grammar.about()
            ? grammar.triggers().forms(tokens, token - 2)
            : null;
    return forms != null && forms.get(0).trigger().task() == Task.TOLL;
  }

  /** Whether the word tells a deed and has the next for its genitive: إلقاء القبض. */
  boolean isConstruct(int token) {
    return tokens.isWord(token)
        && !tokens.has(token, Tokens.ARTICLE)
        && grammar.triggers().forms(tokens, token) != null;
  }

  /** Whether the word is من (from). */
  boolean isFrom(int token) {
    return tokens.whole(token) == grammar.from();
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

  /** Whether a clause or a verb begins between the tokens. */
  boolean isVerbBetween(int from, int to) {
    for (int token = from + 1; token < to; token++) {
      if (is(token, WordClass.COMPLEMENTISER) || phrases.isFinite(token)) {
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

  /** Whether the word belongs to the name of a place or a body. */
  boolean isState(int token) {
    Mention mention = passage.mention(token);
    return mention != null
        && mention.form() == Mention.Form.NAME
        && (mention.type() == EntityType.PLACE || mention.type() == EntityType.ORGANISATION);
  }

  /** The words of the mention that the token belongs to. */
  Words mentionWords(int token) {
    Mention mention = passage.mention(token);
    return mention == null
        ? new Words(token, token + 1)
        : new Words(mention.firstToken(), mention.afterToken());
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
    return genders.of(words);
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
