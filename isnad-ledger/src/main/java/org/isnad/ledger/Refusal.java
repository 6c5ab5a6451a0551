package org.isnad.ledger;

/**
 * Something that was given and is no article.
 *
 * @param origin where it stands
 * @param fault the kind of what is wrong, such as {@code not-json}
 * @param reason what was expected and what was found
 */
public record Refusal(Origin origin, String fault, String reason) {
  /** Makes the texts such that every database can keep them. */
  public Refusal {
    fault = Storable.text(fault);
    reason = Storable.text(reason);
  }
}
