package org.isnad.web;

import java.util.List;

/**
 * The page of a paper.
 *
 * @param name what it is called
 * @param shares what its claims stand on
 * @param months the same over time
 * @param agencies the media that passed its claims on
 * @param sources its sources with the most claims
 * @param commitments how many tellings of commitments it printed
 * @param promised address of these
 * @param said address of its claims
 */
public record OutletView(
    String name,
    Shares shares,
    Columns months,
    List<Tally> agencies,
    List<Tally> sources,
    long commitments,
    String promised,
    String said) {
  /** Copies the lists. */
  public OutletView {
    agencies = List.copyOf(agencies);
    sources = List.copyOf(sources);
  }
}
