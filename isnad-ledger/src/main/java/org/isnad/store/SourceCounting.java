package org.isnad.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.annotation.Link;
import org.isnad.ledger.Joins;
import org.isnad.ledger.Source;
import org.isnad.ledger.SourceCount;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;

/** Counts the claims of each source by publisher, as people joined, corrected and rejected. */
final class SourceCounting {
  private final Joins joins;
  private final Map<SourceKey, Source> known = new HashMap<>();
  private final Map<SourceKey, Map<String, Long>> counts = new TreeMap<>();

  SourceCounting(List<Source> sources, Joins joins) {
    this.joins = joins;
    sources.forEach(source -> known.put(source.key(), source));
  }

  void add(SourceRows.Rooted rooted) {
    add(joins.effective(rooted.source()), rooted.publisher(), rooted.claims());
  }

  /** An article that somebody judged: each claim as it stands with the judgements. */
  void add(StoredReading reading) {
    for (StoredClaim claim : reading.claims()) {
      if (!claim.isRejected() && claim.root().isPresent()) {
        SourceKey key = claim.root().get();
        Link root = claim.claim().root();
        known.computeIfAbsent(
            key, made -> new Source(made, made, root.kind(), root.name().orElse("")));
        add(key, reading.version().article().publisher(), 1);
      }
    }
  }

  private void add(SourceKey key, String publisher, long claims) {
    counts.computeIfAbsent(key, made -> new TreeMap<>()).merge(publisher, claims, Long::sum);
  }

  /** The most told first. */
  List<SourceCount> sorted() {
    return counts.entrySet().stream()
        .flatMap(
            source ->
                source.getValue().entrySet().stream()
                    .map(count -> count(source.getKey(), count.getKey(), count.getValue())))
        .sorted(
            Comparator.comparingLong(SourceCount::claims)
                .reversed()
                .thenComparing(SourceCount::source)
                .thenComparing(SourceCount::publisher))
        .toList();
  }

  private SourceCount count(SourceKey key, String publisher, long claims) {
    Source source = known.get(key);
    if (source == null) {
      throw new IllegalStateException("expected a source with the key " + key);
    }
    return new SourceCount(key, source.name(), source.kind(), publisher, claims);
  }
}
