package org.isnad.number;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Numeral;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Document;
import org.isnad.text.Sentence;

/** Finds numbers in digits, in words and in both. Thread-safe. */
public final class NumberRecogniser {
  private final NumberWords words;

  /** A recogniser whose words are interned in this vocabulary. */
  public NumberRecogniser(Vocabulary.Builder vocabulary) {
    words = new NumberWords(vocabulary);
  }

  /** The numbers of the document in text order; none goes on from one sentence into the next. */
  public List<Numeral> recognise(Document document) {
    List<Numeral> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      NumberReader reader = new NumberReader(document, words, sentence.after());
      int token = sentence.first();
      while (token < sentence.after()) {
        Numeral numeral = reader.read(token);
        if (numeral != null) {
          found.add(numeral);
        }
        token = reader.at();
      }
    }
    return found;
  }
}
