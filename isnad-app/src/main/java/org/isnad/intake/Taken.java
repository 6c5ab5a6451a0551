package org.isnad.intake;

import java.util.List;
import java.util.Optional;
import org.isnad.ledger.Origin;

/**
 * What became of a delivery.
 *
 * @param added how many new articles
 * @param versions how many new versions of articles that were there
 * @param present how many were there
 * @param refused how many records are no article, or failed
 * @param records each of the first {@value #MOST}, in no promised order
 */
public record Taken(long added, long versions, long present, long refused, List<Line> records) {
  /** So many are told one by one; the others are counted. */
  public static final int MOST = 10_000;

  /** Copies the list. */
  public Taken {
    records = List.copyOf(records);
  }

  /**
   * One record.
   *
   * @param origin the file and its line
   * @param outcome article, version, present or refused
   * @param id the version that holds it; empty where refused
   * @param fault the kind of what is wrong; empty where nothing is
   * @param reason what was expected and found; empty where nothing is wrong
   */
  public record Line(
      Origin origin, String outcome, Optional<String> id, String fault, String reason) {}
}
