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
  /** More letters than this are no title, name or date; the text of an article stays whole. */
  private static final int MOST_LETTERS = 1000;

  /** Copies the list and cuts what is too long. */
  Facts {
    all = all.stream().map(Facts::cut).toList();
  }

  private static Fact cut(Fact fact) {
    boolean fits = fact.kind() == Fact.Kind.BODY || fact.value().length() <= MOST_LETTERS;
    return fits
        ? fact
        : new Fact(
            fact.kind(), fact.origin(), fact.rank(), fact.value().substring(0, MOST_LETTERS));
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
