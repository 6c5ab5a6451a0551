package org.isnad.entity;

import java.util.Arrays;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Document;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/** Gives trainers what the tagger sees of each token. Thread-safe. */
public final class NameEncoder {
  private final Lists lists;
  private final WordClasses classes;

  /** An encoder whose words are interned in this vocabulary. */
  public NameEncoder(Vocabulary.Builder vocabulary, WordClasses classes) {
    lists = Lists.read(vocabulary);
    this.classes = classes;
  }

  /** The features of each token of the document, as hashes. */
  public int[][] encode(Document document) {
    Tokens tokens = document.tokens();
    WordForms forms = new WordForms(tokens, classes);
    NameFeatures features = new NameFeatures(tokens, forms, classes, Hints.of(tokens, lists));
    int[][] rows = new int[tokens.size()][];
    int[] row = new int[NameFeatures.MOST];
    for (Sentence sentence : document.sentences()) {
      for (int token = sentence.first(); token < sentence.after(); token++) {
        int size = features.extract(token, sentence.first(), sentence.after(), row);
        rows[token] = Arrays.copyOf(row, size);
      }
    }
    return rows;
  }

  /**
   * The features that a first tagging adds: types of the tokens, 0 for none, one more than the
   * ordinal of its type.
   */
  public int[][] again(Document document, byte[] types) {
    Tokens tokens = document.tokens();
    Elsewhere elsewhere = new Elsewhere(new WordForms(tokens, classes), classes, types);
    int[][] rows = new int[tokens.size()][];
    int[] row = new int[Elsewhere.MOST];
    for (Sentence sentence : document.sentences()) {
      for (int token = sentence.first(); token < sentence.after(); token++) {
        int size = elsewhere.extract(token, sentence.first(), sentence.after(), row);
        rows[token] = Arrays.copyOf(row, size);
      }
    }
    return rows;
  }
}
