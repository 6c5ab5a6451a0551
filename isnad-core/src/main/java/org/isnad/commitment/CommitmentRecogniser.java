package org.isnad.commitment;

import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.lexicon.Vocabulary;
import org.isnad.phrase.NounPhrases;
import org.isnad.phrase.Passage;

/** Finds the commitments of a document. Thread-safe. */
public final class CommitmentRecogniser {
  private final Grammar grammar;

  /** A recogniser with this parser, whose own words are interned in the vocabulary. */
  public CommitmentRecogniser(Vocabulary.Builder vocabulary, NounPhrases phrases) {
    grammar = Grammar.load(vocabulary, phrases);
  }

  /** What it knows of the language. */
  Grammar grammar() {
    return grammar;
  }

  /** The commitments of the passage in text order. */
  public List<Commitment> recognise(
      Passage passage, List<Claim> claims, List<Time> times, List<Quantity> quantities) {
    Scene scene = new Scene(passage, claims, times, quantities);
    List<Draft> drafts = new DraftFinder(grammar, scene).find();
    new Completer(grammar, scene).complete(drafts);
    return new Merger(grammar, scene).merge(drafts);
  }
}
