package org.isnad.lexicon;

import java.util.BitSet;
import java.util.Collection;

/** A set of words by their numbers in the vocabulary. Immutable and thread-safe. */
public final class WordSet {
  private final BitSet ids = new BitSet();

  /** The set of these words, interned in the vocabulary under construction. */
  public WordSet(Vocabulary.Builder vocabulary, Collection<String> words) {
    for (String word : words) {
      ids.set(vocabulary.intern(word));
    }
  }

  /** Whether the word with this number is in the set; false for {@link Vocabulary#UNKNOWN}. */
  public boolean contains(int id) {
    return id >= 0 && ids.get(id);
  }
}
