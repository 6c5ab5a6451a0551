package org.isnad.ledger;

import org.isnad.annotation.Reading;

/**
 * An entry with its reading.
 *
 * @param entry what was given
 * @param reading what was found in {@code entry.article()}
 */
public record ReadEntry(Entry entry, Reading reading) {
  /** Checks that they belong together. */
  public ReadEntry {
    if (!reading.article().equals(entry.article())) {
      throw new IllegalArgumentException("expected the reading of " + entry.origin());
    }
  }
}
