package org.isnad.number;

import java.util.List;
import org.isnad.annotation.Numeral;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Document;

/** Finds numbers in digits, in words and in both. Thread-safe. */
public final class NumberRecogniser {
  /** A recogniser whose words are interned in this vocabulary. */
  public NumberRecogniser(Vocabulary.Builder vocabulary) {}

  /** The numbers of the document in text order. */
  public List<Numeral> recognise(Document document) {
    return List.of();
  }
}
