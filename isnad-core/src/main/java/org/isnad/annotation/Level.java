package org.isnad.annotation;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * Who has how many of what, where, as of when: forces, prisoners, refugees, reserves, prices,
 * output.
 *
 * @param id unique within its reading
 * @param holder who has them, or what the figure is a level of; empty where not told
 * @param quantity how many: one of the reading's quantities
 * @param of the words for what is counted, which may stand elsewhere ("2500 soldiers here and 900
 *     there"); empty where not told
 * @param place where
 * @param asOf as of when: one of the reading's times
 * @param claim id of the claim that carries it; empty in the reporter's own voice
 * @param confidence how sure this reading is, 0 to 1
 * @param rule what made it
 */
public record Level(
    String id,
    Optional<Participant> holder,
    Quantity quantity,
    Optional<Span> of,
    Optional<Participant> place,
    Optional<Time> asOf,
    Optional<String> claim,
    double confidence,
    String rule) {
  /** Checks the confidence. */
  public Level {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("expected confidence 0 to 1, found " + confidence);
    }
  }
}
