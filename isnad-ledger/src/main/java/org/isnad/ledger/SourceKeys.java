package org.isnad.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Known;
import org.isnad.annotation.Reading;

/** Finds the sources of a reading by their keys. */
public final class SourceKeys {
  private SourceKeys() {}

  /** For each claim, for each link of its chain, the key of its source. */
  public static List<List<Optional<SourceKey>>> of(Reading reading) {
    Map<String, Known> known = new HashMap<>();
    for (Entity entity : reading.entities()) {
      entity.known().ifPresent(found -> known.put(entity.id(), found));
    }
    return reading.claims().stream().map(claim -> of(claim, known)).toList();
  }

  private static List<Optional<SourceKey>> of(Claim claim, Map<String, Known> known) {
    return claim.chain().stream()
        .map(link -> SourceKey.of(link, link.entity().map(known::get)))
        .toList();
  }
}
