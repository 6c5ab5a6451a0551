package org.isnad.annotation;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Span;

/**
 * Something told as having happened: who did what to whom, where, when.
 *
 * @param id unique within its reading
 * @param trigger the word that tells it, at its fullest mention
 * @param more the words that tell it again elsewhere in the article
 * @param type its PLOVER type
 * @param mode its PLOVER mode, where plain
 * @param status whether it happened
 * @param actors who did it
 * @param recipients to whom
 * @param places where
 * @param when at which of the reading's times
 * @param harm how many people it harmed
 * @param weapon the words for what it was done with
 * @param claim id of the claim that carries it; empty in the reporter's own voice
 * @param confidence how sure this reading is, 0 to 1
 * @param rule what made it
 */
public record Event(
    String id,
    Span trigger,
    List<Span> more,
    EventType type,
    Optional<String> mode,
    EventStatus status,
    List<Participant> actors,
    List<Participant> recipients,
    List<Participant> places,
    Optional<Time> when,
    Harm harm,
    Optional<Span> weapon,
    Optional<String> claim,
    double confidence,
    String rule) {
  /** Copies the lists and checks the confidence. */
  public Event {
    more = List.copyOf(more);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("expected confidence 0 to 1, found " + confidence);
    }
  }
}
