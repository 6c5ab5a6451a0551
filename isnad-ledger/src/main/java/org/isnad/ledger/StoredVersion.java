package org.isnad.ledger;

import java.time.Instant;
import java.util.List;
import org.isnad.text.Article;

/**
 * One text of an article, as printed.
 *
 * @param id its short name
 * @param article what was read
 * @param hash SHA-256 of its text, in hexadecimal digits
 * @param addresses where the article was published, the first one first; none where unknown
 * @param origin what it was read from
 * @param added when
 */
public record StoredVersion(
    VersionId id,
    Article article,
    String hash,
    List<String> addresses,
    Origin origin,
    Instant added) {
  /** Copies the list. */
  public StoredVersion {
    addresses = List.copyOf(addresses);
  }
}
