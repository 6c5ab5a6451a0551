package org.isnad.event;

import org.jspecify.annotations.Nullable;

/** How far the clause after a trigger has been read: which slots are filled and by what. */
final class Clause {
  /** Where the clause ends. */
  static final int STOP = -1;

  /** Whether the subject is known, or left out. */
  boolean subject;

  /** Whether the object is known. */
  boolean object;

  /** Whether no phrase without a preposition may fill a slot any more. */
  boolean closed;

  /** Whether a phrase with ب followed, as the charge after اتهم does. */
  boolean charged;

  /** Whether something stands before what follows that it may belong to as well. */
  boolean parted;

  /** Whether one of two that بين (between) joins has been read and not yet the other. */
  boolean awaitsOther;

  /** Whether the word that makes it a release was read: إطلاق سراح. */
  boolean freed;

  /** The token after the adjectives of a noun. */
  int adjectivesAfter = -1;

  /** The first phrase taken for the subject. */
  @Nullable Words lone;

  /** The role of the phrase read last. */
  Role last = Role.NONE;

  /** The token after the phrase read last. */
  int lastAfter = -1;
}
