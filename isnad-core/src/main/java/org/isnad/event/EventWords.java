package org.isnad.event;

import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordBits;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The classes of words that events turn on. Immutable and thread-safe. */
final class EventWords {
  private final WordBits bits;
  private final WordMap<String> modes;

  EventWords(Vocabulary.Builder vocabulary) {
    WordBits.Builder builder = new WordBits.Builder(vocabulary);
    for (Table.Row row : Table.read(EventWords.class, "words.tsv", 2).rows()) {
      builder.add(row.get(0), bit(EventWord.of(row.get(1))));
    }
    bits = builder.build();
    WordMap.Builder<String> modeMap = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(EventWords.class, "modes.tsv", 2).rows()) {
      modeMap.put(row.get(0), row.get(1));
    }
    modes = modeMap.build();
  }

  /** Whether the token, without its proclitics, is of the class. */
  boolean is(Tokens tokens, int token, EventWord word) {
    return (set(tokens, token) & bit(word)) != 0;
  }

  /** The bit of a class in {@link #set}. */
  static long bit(EventWord word) {
    return 1L << word.ordinal();
  }

  /** The classes of a token as bits. */
  long set(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return 0;
    }
    long set = bits.get(tokens.stem(token));
    if (set == 0) {
      set = bits.get(tokens.base(token));
    }
    if (set == 0) {
      set = bits.get(tokens.whole(token));
    }
    return set == 0 && tokens.pronoun(token) != Pronoun.NONE ? bits.get(tokens.host(token)) : set;
  }

  /** The mode that a word by an assault tells; null where none. */
  @Nullable String mode(Tokens tokens, int token) {
    return tokens.isWord(token) ? modes.get(tokens.stem(token)) : null;
  }
}
