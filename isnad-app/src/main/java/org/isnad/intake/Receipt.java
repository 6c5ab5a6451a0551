package org.isnad.intake;

import java.util.List;
import org.isnad.ledger.Origin;

/**
 * What became of everything that was sent.
 *
 * @param added new articles
 * @param versions new texts of articles that were there
 * @param present what was there already
 * @param refused what is no article
 * @param lines what became of each record, as far as it is told
 * @param notes what was assumed
 */
public record Receipt(
    long added, long versions, long present, long refused, List<Line> lines, List<String> notes) {
  /** Copies the lists. */
  public Receipt {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /**
   * What became of one record.
   *
   * @param outcome {@code article}, {@code version}, {@code present}, {@code refused}
   * @param origin where it stood
   * @param id the article that holds it; empty where it was refused
   * @param reason why it was refused; empty where it was not
   */
  public record Line(String outcome, Origin origin, String id, String reason) {}
}
