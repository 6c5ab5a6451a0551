package org.isnad.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a deadline was put elsewhere.
 *
 * @param from the last day before
 * @param to the last day since; empty where none was set
 * @param by the telling that tells it
 */
public record Move(LocalDate from, Optional<LocalDate> to, Telling by) {
  /** Whether it gives more time. */
  public boolean isSlip() {
    return to.isEmpty() || to.get().isAfter(from);
  }
}
