package org.isnad.commitment;

/** What a clause in the future says with a verb. */
enum VerbClass {
  /** A thing starts, ends or takes place, as arranged by somebody. */
  START,
  /** Somebody's own doing, that can be undertaken. */
  ACT,
  /** The same, but announced when it is done: "announced the liberation of". */
  DEED,
  /** Stays as it is. */
  STATE,
  /** Befalls: no undertaking. */
  NEVER;

  /** Whether somebody can undertake it. */
  boolean isDoing() {
    return this == ACT || this == DEED;
  }
}
