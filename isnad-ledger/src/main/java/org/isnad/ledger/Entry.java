package org.isnad.ledger;

import java.util.Optional;
import org.isnad.text.Article;

/**
 * An article on its way into the ledger. Its identity is its address; without one, the publisher's
 * own name for it; without that, publisher and text. See {@link Identity}.
 *
 * @param article what is to be read, its id what the caller calls it
 * @param address where it was published; empty where unknown
 * @param externalId what its publisher or collector calls it; empty where nothing does (the name of
 *     a file is no such name)
 * @param origin what it was read from
 */
public record Entry(
    Article article, Optional<String> address, Optional<String> externalId, Origin origin) {
  /** Makes the texts such that every database can keep them; blank names are none. */
  public Entry {
    article = Storable.article(article);
    address = address.map(Storable::text).map(String::strip).filter(given -> !given.isEmpty());
    externalId = externalId.map(Storable::text).filter(given -> !given.isBlank());
  }

  /** What tells it from other articles. */
  public Identity identity() {
    return Identity.of(this);
  }
}
