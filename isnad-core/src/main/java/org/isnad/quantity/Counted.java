package org.isnad.quantity;

import java.util.Optional;

/**
 * What a number counts.
 *
 * @param kind what sort of thing
 * @param head token of the word that the code hangs on; -1 where a sign
 * @param end token after the last
 * @param unit as written, "%" for shares; empty where nothing is named
 * @param code ISO 4217 or UCUM
 */
record Counted(Kind kind, int head, int end, Optional<String> unit, Optional<String> code) {
  enum Kind {
    NOTHING,
    NOUN,
    MONEY,
    MEASURE,
    SHARE,
    /** A day, an hour: the number is a time. */
    TIME,
    /** A word that makes it something else: the half of "half-final". */
    OTHER
  }

  static Counted none(int end) {
    return new Counted(Kind.NOTHING, -1, end, Optional.empty(), Optional.empty());
  }

  static Counted not(Kind kind, int end) {
    return new Counted(kind, -1, end, Optional.empty(), Optional.empty());
  }

  static Counted share(int end) {
    return new Counted(Kind.SHARE, -1, end, Optional.of("%"), Optional.of("%"));
  }

  boolean isNamed() {
    return unit.isPresent();
  }

  boolean isRefused() {
    return kind == Kind.TIME || kind == Kind.OTHER;
  }
}
