package org.isnad.store;

import org.isnad.annotation.Known;
import org.isnad.annotation.Link;
import org.isnad.ledger.SourceKey;

/** Gives what many rows point to a number each. */
interface Numbers {
  /** The number of an entry of a word list. */
  long known(Known known);

  /** The number of a source, met at this link. */
  long source(SourceKey key, Link link);
}
