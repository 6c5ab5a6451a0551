package org.isnad.annotation;

import java.util.List;
import org.isnad.text.Article;

/**
 * All that was found in one article. Each list is in text order.
 *
 * @param article what was read
 * @param claims matter given on someone's word
 * @param times expressions of the calendar
 * @param quantities counts, measures, money, shares
 * @param commitments public undertakings
 * @param levels who has how many of what
 * @param events who did what to whom
 */
public record Reading(
    Article article,
    List<Claim> claims,
    List<Time> times,
    List<Quantity> quantities,
    List<Commitment> commitments,
    List<Level> levels,
    List<Event> events) {
  /** Copies the lists. */
  public Reading {
    claims = List.copyOf(claims);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    commitments = List.copyOf(commitments);
    levels = List.copyOf(levels);
    events = List.copyOf(events);
  }

  /** A reading without commitments, levels and events. */
  public Reading(Article article, List<Claim> claims, List<Time> times, List<Quantity> quantities) {
    this(article, claims, times, quantities, List.of(), List.of(), List.of());
  }
}
