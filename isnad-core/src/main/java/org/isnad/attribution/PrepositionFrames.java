package org.isnad.attribution;

/**
 * The frames that a preposition opens.
 *
 * @param phrase with a noun phrase or a clause
 * @param clause with a clause only
 * @param afterObject behind an object
 */
record PrepositionFrames(Frame phrase, Frame clause, Frame afterObject) {
  /** Whether the cue takes the preposition with a phrase. */
  boolean suit(Cue cue) {
    return cue.takes(phrase) || cue.takes(afterObject);
  }
}
