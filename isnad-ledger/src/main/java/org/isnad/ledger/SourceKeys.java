package org.isnad.ledger;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Reading;

/** Finds the sources of a reading by their keys. */
public final class SourceKeys {
  private SourceKeys() {}

  /** For each claim, for each link of its chain, the key of its source. */
  public static List<List<Optional<SourceKey>>> of(Reading reading) {
    return reading.claims().stream().map(SourceKeys::of).toList();
  }

  private static List<Optional<SourceKey>> of(Claim claim) {
    return claim.chain().stream().map(link -> SourceKey.of(link, Optional.empty())).toList();
  }
}
