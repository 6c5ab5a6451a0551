package org.isnad.annotation;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Span;

/**
 * A public, future-directed undertaking of an identifiable party, seen from the time it was made.
 *
 * @param id unique within its reading
 * @param party who is to do it; empty where the text does not tell
 * @param action the shortest words that say what is to be done, with its object
 * @param deadline when it is due
 * @param status how far it has come, as of the article
 * @param claim id of the claim that carries it; empty in the reporter's own voice
 * @param terms what more is told of it
 * @param confidence how sure this reading is, 0 to 1
 * @param rule what made it
 */
public record Commitment(
    String id,
    List<Participant> party,
    Span action,
    Optional<Deadline> deadline,
    CommitmentStatus status,
    Optional<String> claim,
    Terms terms,
    double confidence,
    String rule) {
  /** Copies the list and checks the confidence. */
  public Commitment {
    party = List.copyOf(party);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("expected confidence 0 to 1, found " + confidence);
    }
  }
}
