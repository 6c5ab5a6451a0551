package org.isnad.phrase;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordBits;
import org.isnad.text.Tokens;

/** The classes of function words. Immutable and thread-safe. */
public final class WordClasses {
  private final WordBits bits;

  /** Reads the table; its words are interned in this vocabulary. */
  public WordClasses(Vocabulary.Builder vocabulary) {
    Map<String, WordClass> byCode = new HashMap<>();
    for (WordClass wordClass : WordClass.values()) {
      byCode.put(wordClass.code(), wordClass);
    }
    WordBits.Builder builder = new WordBits.Builder(vocabulary);
    for (Table.Row row : Table.read(WordClasses.class, "word-classes.tsv", 2).rows()) {
      WordClass wordClass = byCode.get(row.get(1));
      if (wordClass == null) {
        throw row.error("expected a class of words, found " + row.get(1));
      }
      builder.add(row.get(0), wordClass.bit());
    }
    bits = builder.build();
  }

  /** Whether the word with this number is of any class. */
  public boolean isAny(int id) {
    return bits.get(id) != 0;
  }

  /** Whether the word with this number is of the class. */
  public boolean is(int id, WordClass wordClass) {
    return (bits.get(id) & wordClass.bit()) != 0;
  }

  /** Whether the token, as it stands or without its particles, is of the class. */
  public boolean is(Tokens tokens, int token, WordClass wordClass) {
    return tokens.isWord(token)
        && (is(tokens.whole(token), wordClass) || is(tokens.base(token), wordClass));
  }
}
