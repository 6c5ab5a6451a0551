package org.isnad.ledger;

import java.time.Instant;

/**
 * Something that was given to be added and is no article.
 *
 * @param origin where it stands
 * @param fault the kind of what is wrong
 * @param reason what was expected and what was found
 * @param when it was given
 */
public record Refusal(Origin origin, String fault, String reason, Instant when) {
  /** Makes the texts such that every database can keep them. */
  public Refusal {
    fault = Storable.text(fault);
    reason = Storable.text(reason);
  }
}
