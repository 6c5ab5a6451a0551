package org.isnad.attribution;

import org.isnad.annotation.Gender;

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
  /** The forms that attribute. */
  enum Inflection {
    /** قال, said. */
    PAST,
    /** يقول, says. */
    PRESENT,
    /** قائلا, saying. */
    PARTICIPLE,
    /** قول, the saying. */
    VERBAL_NOUN
  }

  boolean isFinite() {
    return inflection == Inflection.PAST || inflection == Inflection.PRESENT;
  }
}
