package org.isnad.attribution;

import org.isnad.annotation.Gender;
import org.isnad.phrase.Inflection;

/**
 * A form of a cue verb as it stands in a text.
 *
 * @param cue the verb
 * @param inflection which form
 * @param gender of its subject
 * @param plural whether its subject is several
 * @param pronoun whether an object or possessor is attached
 */
record CueForm(Cue cue, Inflection inflection, Gender gender, boolean plural, boolean pronoun) {
  boolean isFinite() {
    return inflection.isFinite();
  }
}
