package org.isnad.quantity;

import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Tokens;

/** A table of words with one column, asked by token. Immutable and thread-safe. */
final class WordList {
  private final WordSet words;

  WordList(Vocabulary.Builder vocabulary, String file) {
    Table table = Table.read(WordList.class, file, 1);
    words = new WordSet(vocabulary, table.rows().stream().map(row -> row.get(0)).toList());
  }

  /** Whether the word is listed as it stands or without its particles. */
  boolean has(Tokens tokens, int token) {
    return words.contains(tokens.whole(token)) || words.contains(tokens.base(token));
  }

  /** Whether the word is listed as it stands. */
  boolean hasWhole(Tokens tokens, int token) {
    return words.contains(tokens.whole(token));
  }

  /** Whether the word is listed, whatever stands before it. */
  boolean hasStem(Tokens tokens, int token) {
    return has(tokens, token) || words.contains(tokens.stem(token));
  }
}
