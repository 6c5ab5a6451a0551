package org.isnad.arabic;

import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Tokens;

/** Turns an article into a document: tokens with their forms, and sentences. Thread-safe. */
public final class Analyser {
  private final Stems stems;
  private final Tokeniser tokeniser;

  /**
   * An analyser whose tokens carry the numbers of this vocabulary. Common words of news that it
   * lacks get numbers above; {@link #vocabulary()} holds both.
   */
  public Analyser(Vocabulary vocabulary) {
    stems = new Stems(vocabulary);
    tokeniser = new Tokeniser(stems);
  }

  /** The vocabulary that the numbers of tokens belong to. */
  public Vocabulary vocabulary() {
    return stems.vocabulary();
  }

  /**
   * How often a stem was counted in the news that the table of stems was made from; 0 where never.
   * Only good for comparing: the table rounds.
   *
   * @param id the form's number in {@link #vocabulary()}, or {@link Vocabulary#UNKNOWN}
   */
  public float count(int id) {
    return stems.count(id);
  }

  /** The article made ready for reading. */
  public Document analyse(Article article) {
    Tokens tokens = tokeniser.tokenise(article.text());
    return new Document(article, tokens, Sentences.of(article.text(), tokens));
  }
}
