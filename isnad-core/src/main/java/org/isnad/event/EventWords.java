package org.isnad.event;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The classes of words that events turn on. Immutable and thread-safe. */
final class EventWords {
  private final WordMap<Integer> bits;
  private final WordMap<String> modes;

  EventWords(Vocabulary.Builder vocabulary) {
    Map<String, Integer> byWord = new HashMap<>();
    for (Table.Row row : Table.read(EventWords.class, "words.tsv", 2).rows()) {
      byWord.merge(row.get(0), 1 << EventWord.of(row.get(1)).ordinal(), (a, b) -> a | b);
    }
    WordMap.Builder<Integer> map = new WordMap.Builder<>(vocabulary);
    byWord.forEach(
        (word, set) -> {
          Integer before = map.put(word, set);
          if (before != null) {
            map.put(word, before | set);
          }
        });
    bits = map.build();
    WordMap.Builder<String> modeMap = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(EventWords.class, "modes.tsv", 2).rows()) {
      modeMap.put(row.get(0), row.get(1));
    }
    modes = modeMap.build();
  }

  /** Whether the token, without its proclitics, is of the class. */
  boolean is(Tokens tokens, int token, EventWord word) {
    int set = set(tokens, token);
    return (set & 1 << word.ordinal()) != 0;
  }

  /** The classes of a token as bits. */
  int set(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return 0;
    }
    Integer set = bits.get(tokens.stem(token));
    if (set == null) {
      set = bits.get(tokens.base(token));
    }
    if (set == null) {
      set = bits.get(tokens.whole(token));
    }
    if (set == null && tokens.pronoun(token) != Pronoun.NONE) {
      set = bits.get(tokens.host(token));
    }
    return set == null ? 0 : set;
  }

  /** The mode that a word by an assault tells; null where none. */
  @Nullable String mode(Tokens tokens, int token) {
    return tokens.isWord(token) ? modes.get(tokens.stem(token)) : null;
  }
}
