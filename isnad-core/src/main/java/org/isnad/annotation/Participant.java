package org.isnad.annotation;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * Who takes part in an event.
 *
 * @param span the words for it at the event
 * @param entity id of the entity that they stand for; empty where unknown
 */
public record Participant(Span span, Optional<String> entity) {
  /** A participant that stands for no known entity. */
  public static Participant unknown(Span span) {
    return new Participant(span, Optional.empty());
  }
}
