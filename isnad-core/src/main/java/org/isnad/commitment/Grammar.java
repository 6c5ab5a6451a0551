package org.isnad.commitment;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.NounPhrases;
import org.isnad.phrase.SourceNouns;
import org.isnad.phrase.States;
import org.isnad.phrase.WordClasses;

/**
 * Everything that the recognition of commitments knows of the language, loaded once.
 *
 * @param words classes of function words
 * @param nouns nouns that name or describe sources
 * @param phrases the parser of noun phrases
 * @param verbs verbs of undertakings
 * @param cues words that say that something is undertaken
 * @param markers phrases that open a part of a commitment
 * @param agents more nouns of those who can undertake something
 * @param few single words that a rule turns on
 * @param states the states that officials speak for
 */
record Grammar(
    WordClasses words,
    SourceNouns nouns,
    NounPhrases phrases,
    Verbs verbs,
    Cues cues,
    Phrases markers,
    WordSet agents,
    FewWords few,
    States states) {

  static Grammar load(Vocabulary.Builder vocabulary, NounPhrases phrases) {
    List<String> agents = new ArrayList<>();
    Table.read(Grammar.class, "agents.tsv", 1).rows().forEach(row -> agents.add(row.get(0)));
    return new Grammar(
        phrases.words(),
        phrases.nouns(),
        phrases,
        new Verbs(vocabulary),
        new Cues(vocabulary),
        new Phrases(vocabulary),
        new WordSet(vocabulary, agents),
        new FewWords(vocabulary),
        new States(vocabulary));
  }
}
