package org.isnad.catalog;

import java.util.List;
import org.isnad.search.Found;

/**
 * What one paper's claims stand on, over time.
 *
 * @param outlet the sums
 * @param months the sums of each month of publication, the earliest first
 * @param sources the named and unnamed sources with the most claims, by key
 * @param commitments how many tellings of commitments it printed
 */
public record OutletProfile(
    Outlet outlet, List<Month> months, List<Found.Count> sources, long commitments) {
  /** Copies the lists. */
  public OutletProfile {
    months = List.copyOf(months);
    sources = List.copyOf(sources);
  }

  /**
   * The claims of a month.
   *
   * @param month such as {@code 2027-02}
   * @param named how many have a root with a name
   * @param unnamed how many have an unnamed root
   * @param unattributed how many have no root that is told
   */
  public record Month(String month, long named, long unnamed, long unattributed) {
    /** All claims of the month. */
    public long claims() {
      return named + unnamed + unattributed;
    }
  }
}
