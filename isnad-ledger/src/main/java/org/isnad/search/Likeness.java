package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.isnad.search.Words.Word;

/**
 * Finds the claims nearest to a text: the cosine of their words, each weighed by how rare it is in
 * the index (Spärck Jones 1972). Words are compared by their relatives, so that another tense or
 * number is no difference.
 */
final class Likeness {
  /** Only the rarest words of a long text are asked for. */
  private static final int MOST_WORDS = 40;

  /** So many are looked at closely. */
  private static final int CANDIDATES = 160;

  /** One word in so many must be shared to be looked at at all. */
  private static final int SHARE = 4;

  /** Less than this is another matter. */
  private static final double LEAST = 0.3;

  private final IndexSearcher index;
  private final IndexReader reader;
  private final Rarity rarity;

  Likeness(IndexSearcher index, Rarity rarity) {
    this.index = index;
    this.rarity = rarity;
    reader = index.getIndexReader();
  }

  /** The nearest claims, the earliest published first. */
  List<Near> find(Words text, int limit) throws IOException {
    Map<String, Double> weights = weights(text);
    if (weights.isEmpty()) {
      return List.of();
    }
    List<Candidate> near = new ArrayList<>();
    for (ScoreDoc doc : index.search(query(weights), CANDIDATES).scoreDocs) {
      double likeness = cosine(weights, doc.doc);
      if (likeness >= LEAST) {
        near.add(new Candidate(doc.doc, likeness, published(doc.doc)));
      }
    }
    near.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    List<Candidate> nearest = new ArrayList<>(near.subList(0, Math.min(limit, near.size())));
    nearest.sort(Comparator.comparingLong(Candidate::published).thenComparing(Candidate::doc));
    List<Near> found = new ArrayList<>();
    for (Candidate candidate : nearest) {
      String id = index.storedFields().document(candidate.doc).get(Fields.ID);
      found.add(new Near(id, candidate.likeness));
    }
    return found;
  }

  private record Candidate(int doc, double likeness, long published) {}

  /** The words of the text with their weights, the rarest first. */
  private Map<String, Double> weights(Words text) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    for (Word word : text.words()) {
      if (!weights.containsKey(word.key())) {
        weights.put(word.key(), rarity.of(new BytesRef(word.key())));
      }
    }
    Map<String, Double> rarest = new LinkedHashMap<>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WORDS)
        .forEach(entry -> rarest.put(entry.getKey(), entry.getValue()));
    return rarest;
  }

  private static BooleanQuery query(Map<String, Double> weights) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    weights
        .keySet()
        .forEach(key -> words.add(new TermQuery(new Term(Fields.KEYS, key)), Occur.SHOULD));
    words.setMinimumNumberShouldMatch(Math.max(1, weights.size() / SHARE));
    return new BooleanQuery.Builder()
        .add(words.build(), Occur.MUST)
        .add(new TermQuery(new Term(Fields.TYPE, Fields.CLAIM)), Occur.FILTER)
        .build();
  }

  private double cosine(Map<String, Double> weights, int doc) throws IOException {
    Terms terms = reader.termVectors().get(doc, Fields.KEYS);
    if (terms == null) {
      return 0;
    }
    double shared = 0;
    double theirs = 0;
    TermsEnum all = terms.iterator();
    while (all.next() != null) {
      BytesRef key = all.term();
      double weight = rarity.of(key);
      theirs += weight * weight;
      shared += weights.containsKey(key.utf8ToString()) ? weight * weight : 0;
    }
    double ours = weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    return shared / Math.sqrt(ours * theirs);
  }

  private long published(int doc) throws IOException {
    NumericDocValues days = MultiDocValues.getNumericValues(reader, Fields.PUBLISHED);
    return days != null && days.advanceExact(doc) ? days.longValue() : Long.MIN_VALUE;
  }
}
