package org.isnad.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.search.Facet;
import org.isnad.search.Found;

/**
 * Commitments that were found.
 *
 * @param total how many tellings there are in all
 * @param undertakings what those of this page tell, with what other articles tell of the same
 * @param facets how many of all tellings have each value, the most frequent first
 */
public record FoundCommitments(
    long total, List<Undertaking> undertakings, Map<Facet, List<Found.Count>> facets) {
  /** Copies. */
  public FoundCommitments {
    undertakings = List.copyOf(undertakings);
    Map<Facet, List<Found.Count>> copy = new EnumMap<>(Facet.class);
    copy.putAll(facets);
    facets = Map.copyOf(copy);
  }
}
