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
  private final Register register;

  /** An encoder whose words are interned in this vocabulary. */
  public NameEncoder(Vocabulary.Builder vocabulary, WordClasses classes, Register register) {
    this.register = register;
    lists = Lists.read(vocabulary);
    this.classes = classes;
  }

  /** The features of each token of the document, as hashes. */
  public int[][] encode(Document document) {
    Tokens tokens = document.tokens();
    WordForms forms = new WordForms(tokens, classes);
    boolean learned = register.isLearned(tokens, forms, classes);
    NameFeatures features =
        new NameFeatures(tokens, forms, classes, Hints.of(tokens, lists), learned);
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
}
