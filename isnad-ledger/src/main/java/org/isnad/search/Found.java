package org.isnad.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many hits there are in all
 * @param hits the names of those asked for, in order
 * @param facets how many of all hits have each value, the most frequent first
 */
public record Found(long total, List<Hit> hits, Map<Facet, List<Count>> facets) {
  /** No hits. */
  public static final Found NOTHING = new Found(0, List.of(), Map.of());

  /** Copies. */
  public Found {
    hits = List.copyOf(hits);
    Map<Facet, List<Count>> copy = new EnumMap<>(Facet.class);
    facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
    facets = Map.copyOf(copy);
  }

  /**
   * One hit.
   *
   * @param id the short name of the claim's row, or of the article's version
   * @param score how near it is; only good for comparing within one answer
   */
  public record Hit(String id, float score) {}

  /**
   * A value of a facet.
   *
   * @param value the value
   * @param count how many hits have it
   */
  public record Count(String value, long count) {}
}
