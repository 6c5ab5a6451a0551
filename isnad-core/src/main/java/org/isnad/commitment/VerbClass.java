package org.isnad.commitment;

/** What a clause in the future says with a verb. */
enum VerbClass {
  /** A thing starts, ends or takes place, as arranged by somebody. */
  START,
  /** Somebody's own doing, that can be undertaken. */
  ACT,
  /** Stays as it is. */
  STATE,
  /** Befalls: no undertaking. */
  NEVER
}
