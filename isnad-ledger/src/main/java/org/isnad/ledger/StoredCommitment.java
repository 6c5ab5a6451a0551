package org.isnad.ledger;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Commitment;

/**
 * A commitment as the ledger holds it.
 *
 * @param row its short name and place
 * @param commitment as the machine read it
 * @param parties for each of its parties the source it counts under
 * @param judgement what somebody decided about it; empty where nobody did
 */
public record StoredCommitment(
    Row row, Commitment commitment, List<SourceKey> parties, Optional<Judgement> judgement) {
  /** Copies and checks. */
  public StoredCommitment {
    parties = List.copyOf(parties);
    if (parties.size() != commitment.party().size()) {
      throw new IllegalArgumentException("expected a key for each party, found " + parties.size());
    }
  }

  /** Its short name. */
  public RowId id() {
    return row.id();
  }

  /** Whether somebody said that it should not be there. */
  public boolean isRejected() {
    return judgement.map(Judgement::verdict).filter(Verdict.REJECT::equals).isPresent();
  }
}
