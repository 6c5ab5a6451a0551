package org.isnad.ledger;

import java.util.List;

/**
 * What a follower has to take up to be as new as a sequence number.
 *
 * @param through the number that it has reached with these
 * @param articles numbers of the articles to take up anew, ascending, each with its current reading
 *     ({@link Ledger#current}); for a decision about sources, all articles that the source is in
 */
public record Changes(long through, List<Long> articles) {
  /** Copies the list. */
  public Changes {
    articles = List.copyOf(articles);
  }
}
