package org.isnad.attribution;

import org.isnad.phrase.Inflection;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.SourceNouns;
import org.isnad.phrase.WordClass;
import org.isnad.phrase.WordClasses;
import org.isnad.text.Tokens;

/** The remarks on time, place and occasion that stand between a cue and its content. */
final class Remarks {
  private final WordClasses words;
  private final SourceNouns nouns;
  private final CueLexicon cues;
  private final Prepositions prepositions;
  private final Passage passage;
  private final Tokens tokens;
  private final CueForm form;
  private final Cue cue;

  Remarks(
      WordClasses words,
      SourceNouns nouns,
      CueLexicon cues,
      Prepositions prepositions,
      Passage passage,
      CueForm form) {
    this.words = words;
    this.nouns = nouns;
    this.cues = cues;
    this.prepositions = prepositions;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.form = form;
    this.cue = form.cue();
  }

  /** Whether a remark begins at the token; {@code subject} where the cue has its subject. */
  boolean begins(int token, boolean subject) {
    int whole = tokens.whole(token);
    return words.is(whole, WordClass.ADVERB)
        || words.is(whole, WordClass.HANDING_ON)
        || words.is(whole, WordClass.PREPOSITION)
        || words.is(whole, WordClass.CARRY_ON)
        || words.is(whole, WordClass.SAY_NOUN)
        || words.is(whole, WordClass.DEMONSTRATIVE) && subject
        || passage.isTimed(token)
        || tokens.has(token, Tokens.BY | Tokens.FOR)
        || tokens.lightLength(token) == 1;
  }

  /** Past the remark: at its comma, or where a clause, a quotation or a person begins. */
  int after(int token, int limit, boolean subject) {
    int at = token + 1;
    if (at < limit && passage.isTimed(at)) {
      while (at < limit && passage.isTimed(at)) {
        at++;
      }
      return at;
    }
    while (at < limit && !endsAt(at, subject)) {
      at++;
    }
    return at;
  }

  /** Past the parenthesis or the dashes that open at the token. */
  int closing(int open, char mark, int limit) {
    for (int token = open + 1; token < Math.min(limit, open + 12); token++) {
      if (tokens.isMark(token, mark)) {
        return token + 1;
      }
    }
    return open;
  }

  private boolean endsAt(int token, boolean subject) {
    if (tokens.kind(token) == Tokens.Kind.MARK) {
      return !(tokens.isMark(token, '-') && tokens.isGlued(token));
    }
    if (!tokens.isWord(token)) {
      return false;
    }
    PrepositionFrames frames = prepositions.of(tokens.whole(token));
    boolean own = frames != null && (cue.takes(frames.phrase()) || cue.takes(frames.afterObject()));
    return own
        || words.is(tokens.whole(token), WordClass.COMPLEMENTISER)
        || words.is(tokens.whole(token), WordClass.RELATIVE)
        || tokens.has(token, Tokens.BY) && cue.takes(Frame.BI)
        || !subject && startsSubject(token)
        || startsMatter(token)
        || isOtherCue(token);
  }

  /** "مصادر داخل المصنع توقف العمل": an indefinite noun behind a definite one is the object. */
  private boolean startsMatter(int token) {
    boolean behindName =
        tokens.has(token - 1, Tokens.ARTICLE) || passage.mention(token - 1) != null;
    return cue.takes(Frame.NP)
        && behindName
        && !tokens.has(token, Tokens.ARTICLE | Tokens.PARTICLES)
        && tokens.lightLength(token) > 2
        && passage.mention(token) == null
        && !passage.isTimed(token)
        && nouns.get(tokens, token) == null
        && !words.isAny(tokens.whole(token));
  }

  private boolean isOtherCue(int token) {
    CueForm other = cues.form(tokens, token);
    return other != null && other.isFinite() && tokens.has(token, Tokens.AND);
  }

  /** After a remark a subject begins with a title or a person, never in the genitive before it. */
  private boolean startsSubject(int token) {
    if (form.inflection() == Inflection.PARTICIPLE || tokens.has(token, Tokens.PARTICLES)) {
      return false;
    }
    boolean afterTime = passage.isTimed(token - 1) && !passage.isTimed(token);
    SourceNoun noun = nouns.get(tokens, token);
    return afterTime && (noun != null || passage.mention(token) != null);
  }
}
