package org.isnad.phrase;

/** The forms of a verb that recognisers know. */
public enum Inflection {
  /** قال, said. */
  PAST,
  /** يقول, says. */
  PRESENT,
  /** قائلا, saying. */
  PARTICIPLE,
  /** قول, the saying. */
  VERBAL_NOUN;

  /** Whether it has a subject of its own: past and present. */
  public boolean isFinite() {
    return this == PAST || this == PRESENT;
  }
}
