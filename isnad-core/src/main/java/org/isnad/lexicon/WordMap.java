package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by the numbers of words in the vocabulary. Immutable and thread-safe where its values are.
 *
 * @param <T> what a word stands for
 */
public final class WordMap<T> {
  private final @Nullable Object[] values;

  private WordMap(Map<Integer, T> entries) {
    int most = entries.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    values = new Object[most + 1];
    entries.forEach((id, value) -> values[id] = value);
  }

  /** What the word with this number stands for; null where nothing. */
  @SuppressWarnings("unchecked") // only T goes in, through the builder
  public @Nullable T get(int id) {
    return id >= 0 && id < values.length ? (T) values[id] : null;
  }

  /** Whether the word with this number stands for something. */
  public boolean contains(int id) {
    return id >= 0 && id < values.length && values[id] != null;
  }

  /**
   * Collects entries. Not thread-safe.
   *
   * @param <T> what a word stands for
   */
  public static final class Builder<T> {
    private final Vocabulary.Builder vocabulary;
    private final Map<Integer, T> entries = new HashMap<>();

    /** A builder whose words are interned in this vocabulary. */
    public Builder(Vocabulary.Builder vocabulary) {
      this.vocabulary = vocabulary;
    }

    /** Gives the word a value; the one before it, if any, is returned and replaced. */
    public @Nullable T put(String word, T value) {
      return entries.put(vocabulary.intern(word), value);
    }

    /** Gives the word a value unless it has one. */
    public void putIfAbsent(String word, T value) {
      entries.putIfAbsent(vocabulary.intern(word), value);
    }

    /** The map of all entries so far. */
    public WordMap<T> build() {
      return new WordMap<>(entries);
    }
  }
}
