package org.isnad.commitment;

import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Document;

/** Finds the commitments of a document. Thread-safe. */
public final class CommitmentRecogniser {
  private final Grammar grammar;

  /** A recogniser whose words are interned in this vocabulary. */
  public CommitmentRecogniser(Vocabulary.Builder vocabulary) {
    grammar = Grammar.load(vocabulary);
  }

  /** The commitments of the document in text order. */
  public List<Commitment> recognise(
      Document document,
      List<Claim> claims,
      List<Time> times,
      List<Quantity> quantities,
      List<Mention> mentions) {
    Scene scene = new Scene(document, claims, times, quantities, mentions);
    List<Draft> drafts = new DraftFinder(grammar, scene).find();
    new Completer(grammar, scene).complete(drafts);
    return new Merger(grammar, scene).merge(drafts);
  }
}
