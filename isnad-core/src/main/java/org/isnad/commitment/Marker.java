package org.isnad.commitment;

/** What a phrase opens within or about a commitment. */
enum Marker {
  /** What it hangs on. */
  CONDITION,
  /** A condition where a clause follows, a due time where a time follows. */
  UNTIL,
  /** What is left outside. */
  RESIDUAL,
  /** Before the agreement that it stands in. */
  UNDER,
  /** Before what it is put in the place of: an older time or number. */
  INSTEAD,
  /** Why it was put off or refused. */
  REASON,
  /** What follows may be done. */
  MODAL,
  /** What follows is set for a date. */
  SCHEDULED,
  /** Ready for what follows. */
  READY,
  /** Bound to what follows, or about to do it. */
  COMMITTED,
  /** Before a length of time: due at its end. */
  LENGTH,
  /** Before a time: due by then. */
  DUE,
  /** Before a length of time: it lasts so long. */
  THROUGH,
  /** Before a time: it goes on since then. */
  SINCE
}
