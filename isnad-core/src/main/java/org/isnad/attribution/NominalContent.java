package org.isnad.attribution;

import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.WordClass;
import org.isnad.phrase.WordClasses;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells whether a noun phrase behind a cue is its content: أكد ضرورة (affirmed the necessity). */
final class NominalContent {
  private final WordClasses words;
  private final Prepositions prepositions;
  private final Tokens tokens;
  private final Cue cue;

  NominalContent(WordClasses words, Prepositions prepositions, Passage passage, Cue cue) {
    this.words = words;
    this.prepositions = prepositions;
    this.tokens = passage.tokens();
    this.cue = cue;
  }

  /** Whether the phrase at the token, behind this subject, is the content. */
  boolean isContent(NounPhrase phrase, int at, @Nullable NounPhrase subject, int limit) {
    return cue.takes(Frame.NP)
        && isContentNoun(phrase)
        && !isAdjective(phrase, at, subject)
        && !isApposition(phrase, at, subject, limit)
        && !isRestOfName(phrase, subject, limit)
        && !clauseFollows(phrase, limit);
  }

  /** "أعلنت الهيئة، التابعة للوزارة": what a comma parts from the subject and an article opens. */
  private boolean isAdjective(NounPhrase phrase, int at, @Nullable NounPhrase subject) {
    return subject != null
        && subject.after() == at - 1
        && tokens.kind(at - 1) == Tokens.Kind.MARK
        && tokens.has(phrase.first(), Tokens.ARTICLE)
        && tokens.has(phrase.first() + 1, Tokens.FOR | Tokens.BY);
  }

  /** "كشفت الوزيرة، فلانة، عن": a name between commas behind the subject. */
  private boolean isApposition(NounPhrase phrase, int at, @Nullable NounPhrase subject, int limit) {
    int comma = phrase.after();
    if (subject == null
        || subject.hasName()
        || subject.after() != at - 1
        || tokens.kind(at - 1) != Tokens.Kind.MARK
        || comma + 1 >= limit
        || tokens.kind(comma) != Tokens.Kind.MARK) {
      return false;
    }
    PrepositionFrames frames =
        tokens.isWord(comma + 1) ? prepositions.of(tokens.whole(comma + 1)) : null;
    return frames != null && frames.suit(cue) || opensClause(comma + 1);
  }

  /** "قال فلان الغريب أن": a word between a name and the clause belongs to the name. */
  private boolean isRestOfName(NounPhrase phrase, @Nullable NounPhrase subject, int limit) {
    return subject != null
        && subject.hasName()
        && subject.after() == phrase.first()
        && phrase.after() == phrase.first() + 1
        && phrase.after() < limit
        && opensClause(phrase.after());
  }

  /** Whether a comma and a complementiser come behind the phrase: it belongs to a remark. */
  private boolean clauseFollows(NounPhrase phrase, int limit) {
    int end = Math.min(limit - 1, phrase.first() + 18);
    for (int token = phrase.first() + 1; token < end; token++) {
      if (tokens.kind(token) == Tokens.Kind.MARK && isClause(token + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isContentNoun(NounPhrase phrase) {
    return !tokens.has(phrase.first(), Tokens.PARTICLES) && tokens.isWord(phrase.first());
  }

  private boolean isClause(int token) {
    return words.is(tokens.whole(token), WordClass.COMPLEMENTISER);
  }

  private boolean opensClause(int token) {
    return isClause(token)
        && !tokens.has(token, Tokens.AND)
        && !words.is(tokens, token - 1, WordClass.NO_COMPLEMENTISER_AFTER);
  }
}
