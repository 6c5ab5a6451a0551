package org.isnad.catalog;

import java.util.List;
import org.isnad.ledger.Source;
import org.isnad.ledger.SourceDecision;
import org.isnad.search.Found;

/**
 * A source as the ledger knows it.
 *
 * @param source who
 * @param claims how many have it as their root
 * @param passedOn how many more have it at another link of their chain
 * @param months how many of its claims were published in each month, the earliest first
 * @param naming what it is called where, the paper with the most claims first
 * @param members the sources that count under it, itself left out
 * @param decisions what people decided about it and these, the latest last
 * @param commitments how many tellings there are of what it undertook
 * @param overdue how many of these are open and past their day
 */
public record SourceProfile(
    Source source,
    long claims,
    long passedOn,
    List<Found.Count> months,
    List<Naming> naming,
    List<Source> members,
    List<SourceDecision> decisions,
    long commitments,
    long overdue) {
  /** Copies the lists. */
  public SourceProfile {
    months = List.copyOf(months);
    naming = List.copyOf(naming);
    members = List.copyOf(members);
    decisions = List.copyOf(decisions);
  }

  /**
   * What one paper calls a source.
   *
   * @param outlet the paper
   * @param claims how many of its claims stand on the source
   * @param names its names there, the most frequent first
   */
  public record Naming(String outlet, long claims, List<Found.Count> names) {
    /** Copies the list. */
    public Naming {
      names = List.copyOf(names);
    }
  }
}
