package org.isnad.web;

import java.util.List;
import java.util.Optional;

/**
 * What a ledger holds, how it came to hold it, and what it did not take.
 *
 * @param counts how much there is
 * @param health how it stands
 * @param changes what happened last, the newest first
 * @param refusals what was refused last, the newest first
 * @param received what became of what was just sent
 */
public record LedgerView(
    List<Fact> counts,
    List<Fact> health,
    List<Happened> changes,
    List<Refused> refusals,
    Optional<Received> received) {
  /** Copies the lists. */
  public LedgerView {
    counts = List.copyOf(counts);
    health = List.copyOf(health);
    changes = List.copyOf(changes);
    refusals = List.copyOf(refusals);
  }

  /**
   * One step of the ledger's growth.
   *
   * @param when in UTC
   * @param what in words
   * @param address of the article; empty for a decision about sources
   * @param about title of the article
   * @param origin what it was read from
   */
  public record Happened(String when, String what, String address, String about, String origin) {}

  /**
   * Something that was not taken.
   *
   * @param when in UTC
   * @param origin where it stood
   * @param reason what was expected and found
   */
  public record Refused(String when, String origin, String reason) {}

  /**
   * What became of what was sent.
   *
   * @param summary in one line
   * @param lines record by record: what became of it, where it stood, its page or the reason
   */
  public record Received(String summary, List<Line> lines) {
    /** Copies the lists. */
    public Received {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What became of one record.
   *
   * @param outcome in words
   * @param style as a style: {@code article}, {@code version}, {@code present}, {@code refused}
   * @param origin where it stood
   * @param address its page; empty where it was refused
   * @param reason why it was refused; empty where it was not
   */
  public record Line(String outcome, String style, String origin, String address, String reason) {}
}
