package org.isnad.event;

import org.isnad.annotation.Gender;
import org.isnad.phrase.Inflection;

/**
 * A form of a trigger as it stands in a text.
 *
 * @param trigger what it is a form of
 * @param inflection which form
 * @param gender of its subject
 * @param plural whether its subject is several
 * @param pronoun whether an object or possessor is attached
 * @param speakers whether the subject is "we"
 */
record TriggerForm(
    Trigger trigger,
    Inflection inflection,
    Gender gender,
    boolean plural,
    boolean pronoun,
    boolean speakers) {
  boolean isFinite() {
    return inflection.isFinite();
  }
}
