package org.isnad.attribution;

import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.NounPhrases;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.SourceNouns;
import org.isnad.phrase.WordClass;
import org.isnad.phrase.WordClasses;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds texts that speak, behind في: جاء في بيان للوزارة (it said in a ministry's statement). */
final class TextSources {
  private final WordClasses words;
  private final SourceNouns nouns;
  private final NounPhrases phrases;
  private final Prepositions prepositions;

  TextSources(
      WordClasses words, SourceNouns nouns, NounPhrases phrases, Prepositions prepositions) {
    this.words = words;
    this.nouns = nouns;
    this.phrases = phrases;
    this.prepositions = prepositions;
  }

  /** The text or medium behind the preposition at the token; null where none stands there. */
  @Nullable NounPhrase speaking(Passage passage, int at, int limit) {
    Tokens tokens = passage.tokens();
    if (at + 1 >= limit || !tokens.isWord(at)) {
      return null;
    }
    PrepositionFrames frames = prepositions.of(tokens.whole(at));
    SourceNoun noun = nouns.get(tokens, at + 1);
    if (frames == null || frames.phrase() != Frame.FI || noun == null || noun.isHuman()) {
      return null;
    }
    return phrases.parse(passage, at + 1, limit);
  }

  /** "وكالة س، نقلا عن ص، أن": whether what the subject says is handed on from somebody else. */
  boolean isHandedOn(Tokens tokens, int at, int limit) {
    if (at + 2 >= limit || !words.is(tokens.whole(at), WordClass.HANDING_ON)) {
      return false;
    }
    PrepositionFrames frames = prepositions.of(tokens.whole(at + 1));
    return frames != null && frames.phrase() == Frame.AN;
  }

  /** Who issued the text, as its phrase tells; the text itself where it does not. */
  NounPhrase issuer(Passage passage, NounPhrase text, int limit) {
    Tokens tokens = passage.tokens();
    boolean of = text.after() < limit && tokens.has(text.after(), Tokens.FOR);
    int end = of ? text.after() + 1 : text.after();
    for (int token = text.first() + 1; token < end; token++) {
      SourceNoun issuer = nouns.get(tokens, token);
      if (issuer != null && issuer.issues()) {
        NounPhrase phrase = phrases.parse(passage, token, of ? limit : end);
        return phrase == null ? text : phrase;
      }
    }
    return text;
  }
}
