package org.isnad.quantity;

import org.isnad.lexicon.Vocabulary;

/**
 * The word lists of this package, loaded once.
 *
 * @param roles words with a part of their own
 * @param units money and measures
 * @param duals nouns and their duals
 * @param phrases approximators and bounds
 * @param timeWords what counts these is a time
 * @param labels words that name by number, always
 * @param bareLabels words that name by number where nothing is counted
 * @param contexts words after which a number counts by itself
 * @param notCounted words that are never what is counted
 * @param afterFractions words that make a fraction something else
 * @param beforeOne words whose "one" is no count
 * @param changes words of change
 * @param plurals plurals that do not look like one
 */
record QuantityWords(
    Roles roles,
    Units units,
    Duals duals,
    Phrases phrases,
    WordList timeWords,
    WordList labels,
    WordList bareLabels,
    WordList contexts,
    WordList notCounted,
    WordList afterFractions,
    WordList beforeOne,
    WordList changes,
    WordList plurals) {

  static QuantityWords load(Vocabulary.Builder vocabulary) {
    Roles roles = new Roles(vocabulary);
    return new QuantityWords(
        roles,
        new Units(vocabulary, roles),
        new Duals(vocabulary),
        new Phrases(vocabulary),
        new WordList(vocabulary, "time-words.tsv"),
        new WordList(vocabulary, "labels.tsv"),
        new WordList(vocabulary, "bare-labels.tsv"),
        new WordList(vocabulary, "contexts.tsv"),
        new WordList(vocabulary, "not-counted.tsv"),
        new WordList(vocabulary, "after-fractions.tsv"),
        new WordList(vocabulary, "before-one.tsv"),
        new WordList(vocabulary, "changes.tsv"),
        new WordList(vocabulary, "plurals.tsv"));
  }
}
