package org.isnad.time;

/** Whether the clause around a time tells what was or what will be. */
enum Tense {
  /** Told as past. */
  PAST,
  /** Told as future. */
  FUTURE,
  /** Nothing tells. News without a sign of the future is told as past. */
  UNKNOWN
}
