package org.isnad.store;

import java.util.List;
import java.util.Optional;

/** One of a reading's things as its place in the reading's list, and back. */
final class Places {
  private Places() {}

  static <T> int of(T one, List<T> all) {
    int at = all.indexOf(one);
    if (at < 0) {
      throw new IllegalArgumentException("expected one of the reading's own, found " + one);
    }
    return at;
  }

  static <T> Optional<Integer> of(Optional<T> one, List<T> all) {
    return one.map(wanted -> of(wanted, all));
  }

  static <T> Optional<T> at(Optional<Integer> place, List<T> all) {
    return place.map(all::get);
  }
}
