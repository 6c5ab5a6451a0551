package org.isnad.quantity;

import java.util.List;
import org.isnad.annotation.Numeral;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Document;

/** Finds quantities among the numbers that belong to no time. Thread-safe. */
public final class QuantityRecogniser {
  private final QuantityWords words;

  /** A recogniser whose words are interned in this vocabulary. */
  public QuantityRecogniser(Vocabulary.Builder vocabulary) {
    words = QuantityWords.load(vocabulary);
  }

  /** The quantities of the document in text order. */
  public List<Quantity> recognise(Document document, List<Numeral> numerals, List<Time> times) {
    return new QuantityReader(document, words, numerals, times).read();
  }
}
