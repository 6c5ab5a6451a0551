package org.isnad.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Source;

/** The sources of a ledger by their keys, as of its last change. Thread-safe. */
final class SourceNames {
  private final Ledger ledger;
  private volatile Names names = new Names(-1, Map.of());

  /** The names as they were at a change. */
  private record Names(long sequence, Map<String, Source> byKey) {}

  SourceNames(Ledger ledger) {
    this.ledger = ledger;
  }

  Optional<Source> of(String key) {
    return Optional.ofNullable(all().get(key));
  }

  /** All sources by their own keys. */
  Map<String, Source> all() {
    long now = ledger.sequence();
    Names known = names;
    if (known.sequence != now) {
      Map<String, Source> byKey = new HashMap<>();
      ledger.sources().forEach(source -> byKey.put(source.key().key(), source));
      known = new Names(now, Map.copyOf(byKey));
      names = known;
    }
    return known.byKey;
  }
}
