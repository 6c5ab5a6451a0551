package org.isnad.ledger;

import java.time.Instant;

/**
 * Who decided something, when and why.
 *
 * @param who a name
 * @param why reasons; empty where none are given
 * @param when the moment
 */
public record Decision(String who, String why, Instant when) {
  /** Makes the texts such that every database can keep them. */
  public Decision {
    who = Storable.text(who).strip();
    why = Storable.text(why).strip();
    if (who.isEmpty()) {
      throw new IllegalArgumentException("expected who decides, found nobody");
    }
  }
}
