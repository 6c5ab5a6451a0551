package org.isnad.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that a page says about itself.
 *
 * @param all in the order of the page
 */
record Facts(List<Fact> all) {
  /** Copies the list. */
  Facts {
    all = List.copyOf(all);
  }

  /** Those of a kind, the most trusted first. */
  List<Fact> of(Fact.Kind kind) {
    List<Fact> found = new ArrayList<>();
    for (Fact fact : all) {
      if (fact.kind() == kind && !fact.value().isBlank()) {
        found.add(fact);
      }
    }
    found.sort(Comparator.comparing(Fact::rank).thenComparing(Fact::origin));
    return found;
  }

  /** The most trusted of a kind; empty where there is none. */
  Optional<String> first(Fact.Kind kind) {
    return of(kind).stream().findFirst().map(Fact::value);
  }
}
