package org.isnad.phrase;

import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Subtype;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a noun phrase ends that may name a source: titles with their names, bodies with their
 * adjectives, genitives, the prepositions that belong to an office, appositions between commas,
 * coordinations. Thread-safe.
 */
public final class NounPhrases {
  private final WordClasses words;
  private final SourceNouns nouns;

  /** Reads the words that it steers by; they are interned in this vocabulary. */
  public NounPhrases(Vocabulary.Builder vocabulary) {
    words = new WordClasses(vocabulary);
    nouns = new SourceNouns(vocabulary);
  }

  /** The classes of function words. */
  public WordClasses words() {
    return words;
  }

  /** The nouns that name or describe sources. */
  public SourceNouns nouns() {
    return nouns;
  }

  /** Says that a phrase cannot go on past a token, since the verb before it claims that token. */
  @FunctionalInterface
  public interface Barrier {
    /** No token stops the phrase. */
    Barrier NONE = token -> false;

    /** Whether the phrase ends before this token. */
    boolean stopsAt(int token);
  }

  /** The phrase that begins at the token and ends before the limit; null where none begins. */
  public @Nullable NounPhrase parse(Passage passage, int from, int limit) {
    return parse(passage, from, limit, Barrier.NONE);
  }

  /** The same, ending before the barrier too. */
  public @Nullable NounPhrase parse(Passage passage, int from, int limit, Barrier barrier) {
    Scan scan = new Scan(passage, from, limit, barrier);
    scan.run();
    return scan.at == from ? null : new NounPhrase(from, scan.at, scan.nameFirst, scan.nameAfter);
  }

  /**
   * The longest phrase that begins at the earliest token or later and ends just before the token;
   * null where none does.
   */
  public @Nullable NounPhrase endingAt(Passage passage, int earliest, int end) {
    for (int from = earliest; from < end; from++) {
      if (passage.tokens().isWord(from) || passage.quotations().opensAt(from)) {
        NounPhrase phrase = parse(passage, from, end);
        if (phrase != null && phrase.after() == end) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** One parse under way. */
  private final class Scan {
    private final Passage passage;
    private final Tokens tokens;
    private final int from;
    private final int limit;
    private final Barrier barrier;
    private int at;
    private int nameFirst = -1;
    private int nameAfter = -1;
    private boolean lastWasName;
    private boolean lastHadArticle;
    private boolean titled;
    private boolean headIsPlural;
    private boolean unnamed;
    private boolean behindPreposition;
    private boolean feminine;
    private boolean masculine;
    private boolean anyGender;

    Scan(Passage passage, int from, int limit, Barrier barrier) {
      this.passage = passage;
      this.barrier = barrier;
      this.tokens = passage.tokens();
      this.from = from;
      this.limit = limit;
      at = from;
    }

    void run() {
      if (from < limit && words.is(tokens.whole(from), WordClass.PRONOUN)) {
        at = from + 1;
        return;
      }
      if (from < limit && passage.isTimed(from) && passage.mention(from) == null) {
        return;
      }
      SourceNoun head = from < limit ? nouns.get(tokens, from) : null;
      unnamed = head != null && head.kind() == SourceNoun.Kind.ROLE;
      headIsPlural = head != null && (head.plural() || head.kind() == SourceNoun.Kind.GROUP);
      while (at < limit && !(at > from && barrier.stopsAt(at))) {
        int next = step();
        if (next == at) {
          return;
        }
        at = next;
      }
    }

    /** The token after the next piece; the present one where the phrase ends here. */
    private int step() {
      return switch (tokens.kind(at)) {
        case WORD -> word();
        case FOREIGN -> at == from || lastWasName || followsBody() ? at + 1 : at;
        case DIGITS -> at == from && !passage.isTimed(at) ? at + 1 : at;
        case MARK -> mark();
      };
    }

    /** Whether a noun for a body or a medium stands before, whose name this may be. */
    private boolean followsBody() {
      SourceNoun before = nouns.get(tokens, at - 1);
      boolean foreign = tokens.kind(at - 1) == Tokens.Kind.FOREIGN;
      return foreign || before != null && !before.isHuman();
    }

    private int mark() {
      if (passage.quotations().opensAt(at)) {
        return nameInMarks();
      }
      if (tokens.isMark(at, '(') && at > from) {
        return parenthesis();
      }
      if (tokens.isMark(at, '-') && at > from && tokens.isGlued(at) && lastWasName) {
        return at + 1;
      }
      boolean comma = tokens.isMark(at, '،') || tokens.isMark(at, ',');
      return comma && at > from ? apposition() : at;
    }

    private int nameInMarks() {
      Quotations.Quotation quotation = passage.quotations().at(at);
      SourceNoun before = at > from ? nouns.get(tokens, at - 1) : null;
      boolean body = at > from && words.is(tokens.whole(at - 1), WordClass.NOUN_PREPOSITION);
      boolean titled = before != null && !before.isHuman() || lastWasName || body;
      int next = quotation.after() + 1;
      boolean leads = at == from && next <= limit && next < tokens.size() && tokens.isWord(next);
      boolean named = titled || leads;
      if (named && quotation.closed() && quotation.length() <= 4 && quotation.after() < limit) {
        lastWasName = true;
        return quotation.after() + 1;
      }
      return at;
    }

    private int parenthesis() {
      for (int token = at + 1; token < Math.min(limit, at + 7); token++) {
        if (tokens.isMark(token, ')')) {
          return token + 1;
        }
      }
      return at;
    }

    /** "، أفيخاي أدرعي،": a name or an office between commas, or before the clause begins. */
    private int apposition() {
      int next = at + 1;
      if (next >= limit || !tokens.isWord(next) || tokens.has(next, Tokens.PARTICLES)) {
        return at;
      }
      boolean named = passage.names(next, EntityType.PERSON);
      SourceNoun noun = nouns.get(tokens, next);
      boolean office = noun != null && noun.isHuman() && !noun.plural();
      boolean introduces = nameFirst < 0 && titled;
      if (named ? !introduces : !(office && (lastWasName || introduces))) {
        return at;
      }
      int end = partEnd(next, named);
      boolean bounded = end >= limit || tokens.kind(end) == Tokens.Kind.MARK || opensClause(end);
      if (!bounded || end == next) {
        return at;
      }
      if (named) {
        nameFirst = next;
        nameAfter = end;
      } else if (nameFirst < 0) {
        takeNameWithin(next, end);
      }
      lastWasName = named;
      return end;
    }

    private void takeNameWithin(int next, int end) {
      for (int token = next; token < end; token++) {
        if (passage.names(token, EntityType.PERSON)) {
          nameFirst = token;
          nameAfter = Math.min(end, personEnd(token));
          return;
        }
      }
    }

    private int partEnd(int next, boolean named) {
      if (named) {
        return personEnd(next);
      }
      Scan inner = new Scan(passage, next, limit, barrier);
      inner.run();
      return inner.at;
    }

    private int personEnd(int token) {
      Mention mention = passage.mention(token);
      return mention == null ? token + 1 : Math.min(limit, mention.afterToken());
    }

    private int word() {
      if (stops(at)) {
        return at;
      }
      if (words.is(tokens.whole(at), WordClass.NOUN_PREPOSITION)) {
        return afterPreposition();
      }
      if (at > from && tokens.has(at, Tokens.AND)) {
        return coordination();
      }
      if (at > from && tokens.has(at, Tokens.BY | Tokens.FOR)) {
        return attachedPreposition();
      }
      return nominal();
    }

    private boolean stops(int token) {
      int whole = tokens.whole(token);
      return words.is(whole, WordClass.COMPLEMENTISER)
          || words.is(whole, WordClass.RELATIVE)
          || words.is(whole, WordClass.KANA)
          || words.is(whole, WordClass.QAD)
          || words.is(whole, WordClass.NEGATION)
          || words.is(whole, WordClass.BI_SAYING)
          || words.is(tokens, token, WordClass.SAY_NOUN)
          || (token > from && isAdverbial(token))
          || tokens.has(token, Tokens.WILL) && passage.mention(token) == null
          || tokens.lightLength(token) == 1;
    }

    private boolean isAdverbial(int token) {
      return (words.is(tokens.whole(token), WordClass.ADVERB)
              || words.is(tokens.whole(token), WordClass.CARRY_ON))
          || passage.isTimed(token)
              && !(passage.mention(token) != null || nouns.get(tokens, token) != null);
    }

    private boolean opensClause(int token) {
      return words.is(tokens.whole(token), WordClass.COMPLEMENTISER)
          || words.is(tokens.whole(token), WordClass.PREPOSITION);
    }

    /** "مسؤول في البيت الأبيض": the office goes on; "ترامب في بيان": it does not. */
    private int afterPreposition() {
      int next = at + 1;
      if (at > from && next < limit && passage.quotations().opensAt(next)) {
        return afterName(next);
      }
      boolean possible =
          at > from
              && next < limit
              && !isApart(next)
              && tokens.isWord(next)
              && !(lastWasName && nameFirst >= 0)
              && !stops(next)
              && !words.is(tokens, next, WordClass.ADVERBIAL_NOUN)
              && !words.is(tokens, next, WordClass.ADVERB)
              && !words.is(tokens.whole(next), WordClass.PREPOSITION)
              && !passage.isTimed(next);
      if (!possible) {
        return at;
      }
      lastWasName = false;
      lastHadArticle = false;
      anyGender = true;
      behindPreposition = true;
      return continueFrom(next);
    }

    /** "الجيش على تويتر", "رد الوزير على الرئيس": no part of the source. */
    private boolean isApart(int next) {
      boolean on = tokens.lightChar(at, 0) == 'ع' && tokens.lightChar(at, 1) == 'ل';
      SourceNoun noun = nouns.get(tokens, next);
      return on && (words.is(tokens, next, WordClass.NETWORK) || noun != null && noun.isHuman());
    }

    /** "مدير الإعلام في "المدار": a short quotation behind the preposition is a name. */
    private int afterName(int open) {
      Quotations.Quotation quotation = passage.quotations().at(open);
      boolean name = quotation.closed() && quotation.length() <= 3 && quotation.after() < limit;
      lastHadArticle = name;
      return name ? quotation.after() + 1 : at;
    }

    /** Takes the token as the first of a new piece. */
    private int continueFrom(int token) {
      Mention mention = passage.mention(token);
      if (mention != null) {
        lastHadArticle = true;
        return Math.min(limit, mention.afterToken());
      }
      lastHadArticle = tokens.has(token, Tokens.ARTICLE);
      return token + 1;
    }

    private int coordination() {
      SourceNoun noun = nouns.get(tokens, at);
      Mention mention = passage.mention(at);
      boolean name = mention != null;
      boolean adjective = lastHadArticle && tokens.has(at, Tokens.ARTICLE) && !lastWasName;
      if (noun == null && !name && !adjective) {
        return at;
      }
      lastWasName = name;
      anyGender = true;
      if (noun != null && noun.introducesName()) {
        titled = true;
      }
      return continueFrom(at);
    }

    private int attachedPreposition() {
      SourceNoun noun = nouns.get(tokens, at);
      Mention mention = passage.mention(at);
      boolean media =
          noun != null && noun.kind() == SourceNoun.Kind.MEDIA
              || mention != null && mention.subtype() == Subtype.MEDIA;
      boolean ownOffice = nameFirst < 0 && tokens.has(from, Tokens.ARTICLE);
      boolean told = media && tokens.has(at, Tokens.FOR) && !ownOffice;
      boolean adverbial =
          words.is(tokens, at, WordClass.ADVERB)
              || tokens.has(at, Tokens.BY) && words.is(tokens, at, WordClass.ADVERBIAL_NOUN)
              || passage.isTimed(at);
      if (told || adverbial || lastWasName && nameFirst >= 0) {
        return at;
      }
      boolean purpose =
          tokens.has(at, Tokens.FOR)
              && at + 1 < limit
              && tokens.isWord(at + 1)
              && tokens.has(at + 1, Tokens.ARTICLE);
      if (!tokens.has(at, Tokens.ARTICLE) && noun == null && mention == null && !purpose) {
        return at;
      }
      lastWasName = false;
      anyGender = true;
      return continueFrom(at);
    }

    private int nominal() {
      if (passage.names(at, EntityType.PERSON)) {
        return person();
      }
      SourceNoun noun = nouns.get(tokens, at);
      if (at > from && !continues(noun)) {
        return at;
      }
      if (noun != null && noun.introducesName()) {
        titled = true;
      }
      noteGender(noun);
      Mention mention = passage.mention(at);
      anyGender |= mention != null;
      lastWasName = mention != null && !tokens.has(at, Tokens.ARTICLE);
      if (mention != null && mention.firstToken() == at) {
        lastHadArticle = true;
        return Math.min(limit, mention.afterToken());
      }
      lastHadArticle = tokens.has(at, Tokens.ARTICLE);
      return at + 1;
    }

    /** Whether a word that is no personal name goes on with the phrase. */
    private boolean continues(@Nullable SourceNoun noun) {
      if (words.is(tokens.whole(at), WordClass.PREPOSITION)) {
        return false;
      }
      if (noun != null && noun.introducesName()) {
        return !(lastWasName && passage.names(at - 1, EntityType.PLACE));
      }
      if (tokens.has(at, Tokens.ARTICLE)) {
        if (endsInNun(at - 1)) {
          return false; // مراقبون takes no genitive
        }
        if (passage.names(at - 1, EntityType.PLACE) && noun != null && noun.plural()) {
          return false; // أنقرة الأكراد: the people are whom the capital speaks of
        }
        Mention before = passage.mention(at - 1);
        boolean behindName =
            before != null
                && before.type() != EntityType.PERSON
                && nouns.get(tokens, at - 1) == null;
        boolean adjective = agrees() && (noun == null && !behindName || isAdjective(at));
        if (lastHadArticle && !lastWasName && !adjective) {
          return false; // two definite nouns: the second is the verb's object
        }
        return !lastWasName || noun != null && noun.isHuman() || isAdjective(at);
      }
      if (lastWasName) {
        return false;
      }
      return !lastHadArticle;
    }

    /** A sound plural that keeps its nun, and no article: the phrase is at its end. */
    private boolean endsInNun(int token) {
      int length = tokens.isWord(token) ? tokens.lightLength(token) : 0;
      return length > 4
          && !tokens.has(token, Tokens.ARTICLE)
          && nouns.get(tokens, token) != null
          && tokens.lightChar(token, length - 1) == 'ن'
          && tokens.lightChar(token, length - 2) == 'و';
    }

    /** Whether the word can be an adjective of a noun before it: of the same gender as one. */
    private boolean agrees() {
      return anyGender || (looksFeminine(at) ? feminine : masculine);
    }

    private boolean looksFeminine(int token) {
      int length = tokens.lightLength(token);
      char last = tokens.lightChar(token, length - 1);
      return last == 'ة' || last == 'ا' || last == 'ى' || last == 'ه' || last == 'ء';
    }

    private void noteGender(@Nullable SourceNoun noun) {
      boolean first = at == from || !lastHadArticle || !tokens.has(at, Tokens.ARTICLE);
      if (!first) {
        return;
      }
      if (noun == null) {
        boolean ends = looksFeminine(at) && tokens.lightChar(at, tokens.lightLength(at) - 1) == 'ة';
        feminine |= ends;
        anyGender |= !ends;
      } else {
        boolean people = noun.plural() && noun.isHuman();
        anyGender |= people;
        feminine |= noun.gender() == Gender.FEMININE;
        masculine |= noun.gender() == Gender.MASCULINE;
      }
    }

    private boolean isAdjective(int token) {
      int length = tokens.lightLength(token);
      char last = tokens.lightChar(token, length - 1);
      return last == 'ي'
          || last == 'ى'
          || length > 2 && last == 'ة' && tokens.lightChar(token, length - 2) == 'ي';
    }

    /** "محامي فلان": the lawyer is somebody else than the name after the bare noun. */
    private boolean isGenitive() {
      return at > from && nouns.get(tokens, at - 1) != null && !tokens.has(at - 1, Tokens.ARTICLE);
    }

    private int person() {
      boolean second = nameFirst >= 0 && lastWasName;
      if (second || at > from && !titled && !headIsPlural && nouns.get(tokens, from) == null) {
        return at;
      }
      int end = personEnd(at);
      if (nameFirst < 0 && !headIsPlural && !isGenitive() && !(unnamed && behindPreposition)) {
        nameFirst = at;
        nameAfter = end;
      }
      lastWasName = true;
      lastHadArticle = false;
      return end;
    }
  }
}
