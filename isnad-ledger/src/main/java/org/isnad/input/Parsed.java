package org.isnad.input;

import java.util.List;
import java.util.Optional;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Origin;
import org.isnad.text.Article;

/**
 * An article and what had to be assumed to read it.
 *
 * @param article the article
 * @param address where it was published; empty where the input does not say
 * @param externalId what its publisher or collector calls it; empty where nothing does
 * @param notes what was assumed, without its place
 */
public record Parsed(
    Article article, Optional<String> address, Optional<String> externalId, List<String> notes) {
  /** Copies the list. */
  public Parsed {
    notes = List.copyOf(notes);
  }

  /** An article of which nothing else is known. */
  static Parsed of(Article article, List<String> notes) {
    return new Parsed(article, Optional.empty(), Optional.empty(), notes);
  }

  /** As it goes into a ledger. */
  public Entry entry(Origin origin) {
    return new Entry(article, address, externalId, origin);
  }
}
