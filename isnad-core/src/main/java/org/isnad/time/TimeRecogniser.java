package org.isnad.time;

import java.util.List;
import org.isnad.annotation.Numeral;
import org.isnad.annotation.Time;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Document;

/** Finds times and resolves them against the time of publication. Thread-safe. */
public final class TimeRecogniser {
  /** A recogniser whose words are interned in this vocabulary. */
  public TimeRecogniser(Vocabulary.Builder vocabulary) {}

  /** The times of the document in text order. */
  public List<Time> recognise(Document document, List<Numeral> numerals) {
    return List.of();
  }
}
