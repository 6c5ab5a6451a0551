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
 */
public record Reading(
    Article article, List<Claim> claims, List<Time> times, List<Quantity> quantities) {
  /** Copies the lists. */
  public Reading {
    claims = List.copyOf(claims);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }
}
