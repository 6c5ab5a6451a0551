package org.isnad.text;

import java.util.List;

/**
 * An article made ready for reading: its text, tokens and sentences. Immutable and thread-safe.
 *
 * @param article what was given
 * @param tokens its tokens
 * @param sentences its sentences in order; together they hold every token
 */
public record Document(Article article, Tokens tokens, List<Sentence> sentences) {
  /** Copies the list. */
  public Document {
    sentences = List.copyOf(sentences);
  }

  /** The text that offsets count in. */
  public String text() {
    return article.text();
  }

  /** The words of a span. */
  public String words(Span span) {
    return span.of(article.text());
  }

  /** The index in {@link #sentences} of the sentence that holds the token. */
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).after() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The token that begins at this UTF-16 unit or the first one after it; size where none. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
