package org.isnad.event;

import java.util.List;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.NounPhrases;
import org.isnad.phrase.SourceNouns;
import org.isnad.phrase.States;
import org.isnad.phrase.WordClasses;

/**
 * Everything that the recognition of events knows of the language, loaded once.
 *
 * @param classes classes of function words
 * @param nouns nouns that describe people and bodies
 * @param phrases the parser of noun phrases
 * @param words classes of words that events turn on
 * @param triggers the words that tell events
 * @param place prepositions after which a place stands
 * @param against prepositions after which whom it was done to stands
 * @param from من, from: before قبل (by) it tells the actor
 * @param by قبل and جانب
 * @param on على, on: before يد (hand) it tells the actor
 * @param stop وقف, stop: before إطلاق (firing) it makes a ceasefire
 * @param about عن, about: after بحث (search) it makes it a search
 * @param any أي, any: before a deed that is not
 * @param between بين, between: after it stand all who take part
 * @param in في, in
 * @param states the states that officials speak for
 */
record Grammar(
    WordClasses classes,
    SourceNouns nouns,
    NounPhrases phrases,
    EventWords words,
    TriggerLexicon triggers,
    WordSet place,
    WordSet against,
    int from,
    WordSet by,
    int on,
    WordSet stop,
    int about,
    int any,
    int between,
    int in,
    States states) {
  static Grammar load(Vocabulary.Builder vocabulary, NounPhrases phrases) {
    return new Grammar(
        phrases.words(),
        phrases.nouns(),
        phrases,
        new EventWords(vocabulary),
        new TriggerLexicon(vocabulary),
        new WordSet(vocabulary, List.of("في", "داخل", "قرب", "عند", "أمام", "خارج")),
        new WordSet(vocabulary, List.of("ضد")),
        vocabulary.intern("من"),
        new WordSet(vocabulary, List.of("قبل", "جانب", "طرف")),
        vocabulary.intern("على"),
        new WordSet(vocabulary, List.of("وقف", "توقف", "لوقف")),
        vocabulary.intern("عن"),
        vocabulary.intern("أي"),
        vocabulary.intern("بين"),
        vocabulary.intern("في"),
        new States(vocabulary));
  }
}
