package org.isnad.attribution;

import org.isnad.lexicon.Vocabulary;
import org.isnad.phrase.NounPhrases;
import org.isnad.phrase.SourceNouns;
import org.isnad.phrase.WordClass;
import org.isnad.phrase.WordClasses;
import org.isnad.text.Tokens;

/**
 * Everything that the recognition of claims knows of the language, loaded once.
 *
 * @param words classes of function words
 * @param nouns nouns that name or describe sources
 * @param phrases the parser of noun phrases
 * @param cues the words that attribute
 * @param complements how contents follow cues
 * @param few single words that a rule turns on
 */
record Grammar(
    WordClasses words,
    SourceNouns nouns,
    NounPhrases phrases,
    CueLexicon cues,
    ComplementFinder complements,
    FewWords few) {

  static Grammar load(Vocabulary.Builder vocabulary, NounPhrases phrases) {
    CueLexicon cues = new CueLexicon(vocabulary);
    return new Grammar(
        phrases.words(),
        phrases.nouns(),
        phrases,
        cues,
        new ComplementFinder(vocabulary, phrases.words(), phrases.nouns(), phrases, cues),
        new FewWords(vocabulary));
  }

  /** Whether this word makes the site before it a social network and no medium. */
  boolean isNetwork(int stem) {
    return few.network() == stem;
  }

  /** Whether this word makes a report one of the press. */
  boolean isPress(int stem) {
    return few.press().contains(stem);
  }

  /** Whether this is لن (never shall). */
  boolean isNever(int whole) {
    return few.never() == whole;
  }

  /** Whether this is لا (not). */
  boolean isNot(int whole) {
    return few.not() == whole;
  }

  /** Whether the verb tells what something is made of. */
  boolean isIncluding(int base) {
    return few.including().contains(base);
  }

  /** Whether the word points back: ذات المصدر (the same source). */
  boolean pointsBack(Tokens tokens, int token) {
    return words.is(tokens, token, WordClass.SAME)
        || words.is(tokens, token, WordClass.DEMONSTRATIVE);
  }

  /** Whether this is غير (un-): غير مؤكدة, unconfirmed. */
  boolean isOther(int stem) {
    return few.other() == stem;
  }

  /** Whether this is عدم (the lack of). */
  boolean isLack(int stem) {
    return few.lack() == stem;
  }

  /** Whether a word that looks like a verb is a noun here: المصدر, رئيس. */
  boolean isNoun(Tokens tokens, int token) {
    return tokens.has(token, Tokens.ARTICLE);
  }
}
