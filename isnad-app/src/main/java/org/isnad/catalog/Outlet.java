package org.isnad.catalog;

import java.util.List;
import org.isnad.search.Found;

/**
 * What the claims that one paper printed stand on.
 *
 * @param name the publisher
 * @param claims how many there are
 * @param unnamed of these, how many have an unnamed root
 * @param unattributed of these, how many have no root that is told
 * @param media the agencies and media that passed claims on, by key, the most frequent first
 */
public record Outlet(
    String name, long claims, long unnamed, long unattributed, List<Found.Count> media) {
  /** Copies the list. */
  public Outlet {
    media = List.copyOf(media);
  }

  /** How many have a root with a name. */
  public long named() {
    return claims - unnamed - unattributed;
  }
}
