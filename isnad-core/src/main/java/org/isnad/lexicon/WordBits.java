package org.isnad.lexicon;

import java.util.Arrays;

/**
 * Sets of up to 64 classes by the numbers of words in the vocabulary: what each word is, as bits.
 * Immutable and thread-safe.
 */
public final class WordBits {
  private final long[] bits;

  private WordBits(long[] bits) {
    this.bits = bits;
  }

  /** The classes of the word with this number; 0 where it has none. */
  public long get(int id) {
    return id >= 0 && id < bits.length ? bits[id] : 0;
  }

  /** Collects words. Not thread-safe. */
  public static final class Builder {
    private final Vocabulary.Builder vocabulary;
    private long[] bits = new long[0];
    private int size;

    /** A builder whose words are interned in this vocabulary. */
    public Builder(Vocabulary.Builder vocabulary) {
      this.vocabulary = vocabulary;
    }

    /** Adds classes to those that the word has. */
    public void add(String word, long classes) {
      int id = vocabulary.intern(word);
      if (id >= bits.length) {
        bits = Arrays.copyOf(bits, Math.max(id + 1, bits.length * 2));
      }
      bits[id] |= classes;
      size = Math.max(size, id + 1);
    }

    /** The classes of all words so far. */
    public WordBits build() {
      return new WordBits(Arrays.copyOf(bits, size));
    }
  }
}
