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
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Document;
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
    return phrase == null ? null : new Words(at, phrase.after());
  }

  private boolean ends(int first, int token) {
    if (tokens.kind(token) == Tokens.Kind.MARK) {
      return tokens.isMark(token, '(');
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
      return !(tokens.whole(token) == grammar.from() && token == first + 1);
    }
    return tokens.has(token, Tokens.AND) && isAgent(token) || isFinite(token);
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
      return cues[token] != null;
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
    if (is(head, EventWord.AGENT)) {
      return true;
    }
    SourceNoun noun = grammar.nouns().get(tokens, head);
    if (noun != null) {
      return noun.isHuman()
          || noun.kind() == SourceNoun.Kind.ORGANISATION
          || noun.kind() == SourceNoun.Kind.MEDIA;
    }
    Quantity quantity = quantities[head];
    return quantity != null && isPeople(quantity, head);
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
    return mention == null ? Gender.UNKNOWN : mention.gender();
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
