package org.isnad.phrase;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The classes of function words. Immutable and thread-safe. */
public final class WordClasses {
  private final WordMap<Long> bits;

  /** Reads the table; its words are interned in this vocabulary. */
  public WordClasses(Vocabulary.Builder vocabulary) {
    Map<String, WordClass> byCode = new HashMap<>();
    for (WordClass wordClass : WordClass.values()) {
      byCode.put(wordClass.code(), wordClass);
    }
    Map<String, Long> byWord = new HashMap<>();
    for (Table.Row row : Table.read(WordClasses.class, "word-classes.tsv", 2).rows()) {
      WordClass wordClass = byCode.get(row.get(1));
      if (wordClass == null) {
        throw row.error("expected a class of words, found " + row.get(1));
      }
      byWord.merge(row.get(0), wordClass.bit(), (a, b) -> a | b);
    }
    WordMap.Builder<Long> map = new WordMap.Builder<>(vocabulary);
    byWord.forEach(
        (word, set) -> {
          Long before = map.put(word, set);
          if (before != null) {
            map.put(word, before | set);
          }
        });
    bits = map.build();
  }

  /** Whether the word with this number is of any class. */
  public boolean isAny(int id) {
    return bits.contains(id);
  }

  /** Whether the word with this number is of the class. */
  public boolean is(int id, WordClass wordClass) {
    @Nullable Long set = bits.get(id);
    return set != null && (set & wordClass.bit()) != 0;
  }

  /** Whether the token, as it stands or without its particles, is of the class. */
  public boolean is(Tokens tokens, int token, WordClass wordClass) {
    return tokens.isWord(token)
        && (is(tokens.whole(token), wordClass) || is(tokens.base(token), wordClass));
  }
}
