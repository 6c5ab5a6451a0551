package org.isnad.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * How much a word weighs by how rare it is in one state of the index. Each weight is looked up in
 * the index once: the words of the claims that are compared are nearly always the same few
 * thousand, and looking them up was three quarters of the work. Thread-safe.
 */
final class Rarity {
  /**
   * As many words are remembered: those of a large archive would take more memory than they save.
   */
  private static final int REMEMBERED = 50_000;

  private final IndexReader reader;
  private final Map<BytesRef, Double> weights = new ConcurrentHashMap<>();

  Rarity(IndexReader reader) {
    this.reader = reader;
  }

  /** The weight of a word by its key, which may change afterwards. */
  double of(BytesRef key) throws IOException {
    Double known = weights.get(key);
    if (known != null) {
      return known;
    }
    double weight = weight(reader.docFreq(new Term(Fields.KEYS, key)));
    if (weights.size() < REMEMBERED) {
      weights.put(BytesRef.deepCopyOf(key), weight);
    }
    return weight;
  }

  private double weight(long documents) {
    return Math.log(1 + (reader.numDocs() + 1.0) / (documents + 1.0));
  }
}
