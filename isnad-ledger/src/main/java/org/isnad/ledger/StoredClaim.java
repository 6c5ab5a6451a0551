package org.isnad.ledger;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.text.Span;

/**
 * A claim as the ledger holds it.
 *
 * @param row its short name and place
 * @param asRead as the machine read it
 * @param claim as it stands with the judgement: corrected where somebody corrected it
 * @param sources for each link of the chain the source it counts under; empty where unattributed
 * @param judgement what somebody decided about it; empty where nobody did
 */
public record StoredClaim(
    Row row,
    Claim asRead,
    Claim claim,
    List<Optional<SourceKey>> sources,
    Optional<Judgement> judgement) {
  /** Copies and checks. */
  public StoredClaim {
    sources = List.copyOf(sources);
    if (sources.size() != claim.chain().size()) {
      throw new IllegalArgumentException(
          "expected a source for each link, found " + sources.size());
    }
  }

  /** Its short name. */
  public RowId id() {
    return row.id();
  }

  /** Whether somebody said that it should not be there: no part of search, facets and exports. */
  public boolean isRejected() {
    return judgement.map(Judgement::verdict).filter(Verdict.REJECT::equals).isPresent();
  }

  /** The source at the root of its chain. */
  public Optional<SourceKey> root() {
    return sources.get(sources.size() - 1);
  }

  /** The words from its first to its last. */
  public Span extent() {
    return claim.content().stream().reduce(Span::cover).orElseThrow();
  }
}
