package org.isnad.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sources count under others, after all decisions.
 *
 * @param into for each joined source what it was joined to
 */
public record Joins(Map<SourceKey, SourceKey> into) {
  /** Nothing is joined. */
  public static final Joins NONE = new Joins(Map.of());

  /** Copies the map. */
  public Joins {
    into = Map.copyOf(into);
  }

  /** What the decisions, in their order, come to. */
  public static Joins of(List<SourceDecision> decisions) {
    Map<SourceKey, SourceKey> into = new HashMap<>();
    for (SourceDecision decision : decisions) {
      if (decision.into().isPresent()) {
        into.put(decision.source(), decision.into().get());
      } else {
        into.remove(decision.source());
      }
    }
    return new Joins(into);
  }

  /** The key that a source counts under. */
  public SourceKey effective(SourceKey key) {
    SourceKey at = key;
    // A chain has at most as many steps as there are joins, whatever the decisions say.
    for (int i = 0; i < into.size(); i++) {
      SourceKey next = into.get(at);
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** Whether a source counts under another by way of what it was joined to. */
  public boolean isUnder(SourceKey key, SourceKey other) {
    SourceKey at = into.get(key);
    for (int i = 0; i < into.size() && at != null; i++) {
      if (at.equals(other)) {
        return true;
      }
      at = into.get(at);
    }
    return false;
  }
}
