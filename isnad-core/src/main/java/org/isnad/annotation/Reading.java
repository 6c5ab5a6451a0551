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
 * @param mentions names, and descriptions that stand for what is named
 * @param entities the people, bodies and places mentioned, in the order of their first mention
 * @param commitments public undertakings
 * @param levels who has how many of what
 * @param events who did what to whom
 */
public record Reading(
    Article article,
    List<Claim> claims,
    List<Time> times,
    List<Quantity> quantities,
    List<Mention> mentions,
    List<Entity> entities,
    List<Commitment> commitments,
    List<Level> levels,
    List<Event> events) {
  /** Copies the lists. */
  public Reading {
    claims = List.copyOf(claims);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    commitments = List.copyOf(commitments);
    levels = List.copyOf(levels);
    events = List.copyOf(events);
  }

  /** A reading of claims, times and quantities alone. */
  public Reading(Article article, List<Claim> claims, List<Time> times, List<Quantity> quantities) {
    this(article, claims, times, quantities, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
