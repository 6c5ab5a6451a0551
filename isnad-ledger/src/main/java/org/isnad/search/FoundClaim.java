package org.isnad.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.RowId;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.VersionId;

/**
 * A claim that was found, as the ledger holds it.
 *
 * @param reading the reading it belongs to
 * @param claim the claim
 */
public record FoundClaim(StoredReading reading, StoredClaim claim) {
  /**
   * The claims with these names, in this order. A name that the ledger does not hold any more is
   * passed over: the index may be behind.
   */
  public static List<FoundClaim> of(Ledger ledger, List<String> names) {
    List<RowId> ids = names.stream().map(RowId::parse).toList();
    Map<RowId, FoundClaim> claims = new HashMap<>();
    for (StoredReading reading : readings(ledger, ids.stream().map(RowId::version).toList())) {
      for (StoredClaim claim : reading.claims()) {
        claims.put(claim.id(), new FoundClaim(reading, claim));
      }
    }
    List<FoundClaim> found = new ArrayList<>();
    for (RowId id : ids) {
      FoundClaim claim = claims.get(id);
      if (claim != null) {
        found.add(claim);
      }
    }
    return found;
  }

  /** The articles with these names, in this order, each with its current reading. */
  public static List<StoredReading> articles(Ledger ledger, List<String> names) {
    List<VersionId> ids = names.stream().map(VersionId::parse).toList();
    Map<VersionId, StoredReading> readings = new HashMap<>();
    readings(ledger, ids).forEach(reading -> readings.put(reading.id(), reading));
    List<StoredReading> found = new ArrayList<>();
    for (VersionId id : ids) {
      StoredReading reading = readings.get(id);
      if (reading != null) {
        found.add(reading);
      }
    }
    return found;
  }

  private static List<StoredReading> readings(Ledger ledger, Collection<VersionId> ids) {
    Set<Long> articles = new LinkedHashSet<>();
    ids.forEach(id -> articles.add(id.article()));
    return ledger.current(articles);
  }
}
