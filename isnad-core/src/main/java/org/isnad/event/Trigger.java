package org.isnad.event;

import java.util.Set;
import org.isnad.annotation.EventType;
import org.isnad.lexicon.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code triggers.tsv}.
 *
 * @param lemma its first form, the name of the rule that it is
 * @param task whether it tells an event or helps a noun that does
 * @param type of the event; null where it only helps
 * @param mode of the event; null where not plain
 * @param subject what its subject is
 * @param object what its object is
 * @param genitiveIsObject whether the genitive after its noun is the object
 * @param actors after which prepositions an actor stands
 * @param recipients after which a recipient
 * @param places after which a place
 * @param needs what must stand by it
 * @param nearby the words one of which must stand by it; null where none
 * @param doers the words one of which must be its subject; null where none
 * @param carries the types of the nouns that it carries; none where it carries none
 */
record Trigger(
    String lemma,
    Task task,
    @Nullable EventType type,
    @Nullable String mode,
    Role subject,
    Role object,
    boolean genitiveIsObject,
    Prepositions actors,
    Prepositions recipients,
    Prepositions places,
    Need needs,
    @Nullable WordSet nearby,
    @Nullable WordSet doers,
    Set<EventType> carries) {
  Trigger {
    carries = Set.copyOf(carries);
  }

  /** What must stand by a trigger so that it tells an event. */
  enum Need {
    /** Nothing. */
    NOTHING,
    /** An object that is people. */
    HUMAN,
    /** A subject that is people. */
    HUMAN_SUBJECT,
    /** A verb that carries the noun. */
    CARRIED,
    /** A verb that carries the noun, or somebody with whom. */
    HELD,
    /** Several who act, or somebody with whom. */
    JOINT,
    /** One of some words. */
    NEARBY,
    /** One of some words for a place, or a place by name. */
    PLACE,
    /** One of some words as its subject: أدانت المحكمة (the court convicted). */
    SUBJECT
  }

  /**
   * Prepositions as a set.
   *
   * @param words those that are words of their own; null where none
   * @param clitics those that are attached, as bits of {@code Tokens}
   */
  record Prepositions(@Nullable WordSet words, int clitics) {
    /** Whether the word, or where there are clitics one of them, is in the set. */
    boolean holds(int word, int attached) {
      return attached == 0 ? words != null && words.contains(word) : (clitics & attached) != 0;
    }
  }

  /** Whether it tells how many were harmed, and is no deed of its own. */
  boolean isToll() {
    return task == Task.TOLL || type == EventType.ASSAULT && (object.isHarm() || subject.isHarm());
  }
}
