package org.isnad.annotation;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * Who or what takes part in an event, a commitment or a level.
 *
 * @param span the words for it there
 * @param entity id of the entity that they stand for; empty where unknown
 */
public record Participant(Span span, Optional<String> entity) {
  /** The same participant, told which entity it is. */
  public Participant as(Optional<String> found) {
    return new Participant(span, found);
  }

  /** A participant that stands for no known entity. */
  public static Participant unknown(Span span) {
    return new Participant(span, Optional.empty());
  }
}
