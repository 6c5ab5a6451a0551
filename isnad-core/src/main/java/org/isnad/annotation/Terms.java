package org.isnad.annotation;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Span;

/**
 * What an article tells of a commitment beyond party, action, deadline and status.
 *
 * @param quantity how much or how many it is about: one of the reading's quantities
 * @param condition the words that it hangs on ("if …", "until …")
 * @param residual the words that leave a part outside ("may allow some to stay", "except")
 * @param reason why it was put off or refused
 * @param previous older dates or numbers that the text itself tells
 * @param partOf id of the commitment that it is a part of
 * @param agreement the name of the agreement that it stands in
 */
public record Terms(
    Optional<Quantity> quantity,
    Optional<Span> condition,
    Optional<Span> residual,
    Optional<Span> reason,
    List<Span> previous,
    Optional<String> partOf,
    Optional<Span> agreement) {
  /** Nothing more is told. */
  public static final Terms NONE =
      new Terms(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** Copies the list. */
  public Terms {
    previous = List.copyOf(previous);
  }
}
