package org.isnad.event;

import java.util.Locale;

/** What a word does for the recognition of events; the words are in {@code words.tsv}. */
enum EventWord {
  /** Heads a phrase that can act. */
  AGENT,
  /** Before a noun it takes all or some of it: كل (every). */
  SHARE,
  /** Heads a phrase that acts by force: it kills and arrests rather than being killed. */
  FORCE,
  /** Heads a phrase that is called upon rather than calling. */
  PUBLIC,
  /** Is an adjective after a noun that tells an event, though it may be a noun. */
  ADJECTIVE,
  /** Heads a phrase that stands for somebody told of before. */
  PARTY,
  /** Heads a phrase that is a place. */
  PLACE,
  /** Tells on which side of a place. */
  SIDE,
  /** What an assault is done with. */
  WEAPON,
  /** Makes a death one that nobody willed. */
  ACCIDENT,
  /** Belongs to sport, whose attacks are harmless. */
  SPORT,
  /** Before a deed it says that the deed is to come. */
  PLAN,
  /** Before a deed it says that the deed may never come. */
  MAYBE,
  /** Before a deed it says that the deed has been. */
  AFTER,
  /** Opens a condition. */
  CONDITION,
  /** Counts the dead. */
  TOLL,
  /** Counts the hurt. */
  HURT,
  /** Begins a remark, so that no phrase goes on past it. */
  ADJUNCT,
  /** Is more often a thing than the person it may be: مساعدة (help). */
  NOBODY,
  /** Opens a clause, so that a verb may follow: بعدما (after). */
  OPENER,
  /** A preposition with its pronoun, which may stand anywhere: فيها (in it). */
  ASIDE,
  /** After a word of asking it asks for silence: طلب عدم (asked not to). */
  REFRAIN,
  /** A paper that is named for what it says: مذكرة التفاهم (memorandum of understanding). */
  PAPER,
  /** What a deed is part of, when it is to come. */
  SCHEME,
  /** Before the words for a weapon. */
  USING,
  /** By whose hands. */
  HANDS,
  /** But with the pronoun of the subject: لكنها. */
  BUT,
  /** Is hurt by somebody's hand more often than by chance: شرطي (policeman). */
  TARGETED,
  /** After دعا (called) it makes it a prayer: دعا له. */
  PRAYER,
  /** The relative pronoun of a man: a feminine verb after it has another subject. */
  HE,
  /** The relative pronoun of a woman or of things. */
  SHE,
  /** Behind ب it tells who was there or why, and not where: بحضور (in the presence of). */
  ATTENDED,
  /** Points back to a deed. */
  DEFINITE,
  /**
   * By a noun that tells a deed it tells against or for whom: احتجاجات مناهضة لـ (protests
   * against).
   */
  OPPOSED;

  static EventWord of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
