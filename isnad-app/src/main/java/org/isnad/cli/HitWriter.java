package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.ledger.StoredReading;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.text.Span;

/** Where hits go, one after the other. Not thread-safe. */
interface HitWriter {
  /** Before the first: how many there are in all, how many were passed over. */
  void begin(long total, int skipped) throws IOException;

  /**
   * A claim.
   *
   * @param marks the words that were typed, as they stand in the article's text
   */
  void claim(FoundClaim found, List<Span> marks) throws IOException;

  /**
   * An article.
   *
   * @param marks the words that were typed, as they stand in the article's text
   */
  void article(StoredReading found, List<Span> marks) throws IOException;

  /**
   * How many hits have each value of each facet.
   *
   * @param names from the key of a source to its name
   */
  void facets(Map<Facet, List<Found.Count>> facets, UnaryOperator<String> names) throws IOException;

  /** After the last: everything is written out. */
  void end() throws IOException;
}
