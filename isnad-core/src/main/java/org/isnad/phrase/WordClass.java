package org.isnad.phrase;

/** What a function word does for the grammar; the words are in {@code word-classes.tsv}. */
public enum WordClass {
  /** Opens a complement clause, alone or fused with a pronoun: أن، إنه، بأنها (that). */
  COMPLEMENTISER,
  /** The complementisers that are no part of the content. */
  BARE_COMPLEMENTISER,
  /** After it أن opens no complement: بعد أن (after). */
  NO_COMPLEMENTISER_AFTER,
  /** Opens a relative clause: الذي (who). */
  RELATIVE,
  /** Was, were: sets a verb into the past. */
  KANA,
  /** The particle of the perfect: قد. */
  QAD,
  /** Negates what follows. */
  NEGATION,
  /** After a negation, "still": لا يزال. */
  STILL,
  /** Joins a clause to the one before it: كما (also). */
  CARRY_ON,
  /** After في it tells the occasion and no source: في بيان (in a statement). */
  ADVERBIAL_NOUN,
  /** Begins a remark on time, place or manner of speaking. */
  ADVERB,
  /** After a comma the reporter speaks again. */
  RESUME,
  /** After a comma it begins a clause of the reporter's, where the content is no clause itself. */
  PHRASE_END,
  /** A preposition that is a word of its own. */
  PREPOSITION,
  /** A preposition that may stand within a source phrase. */
  NOUN_PREPOSITION,
  /** A pronoun alone, or attached to a preposition. */
  PRONOUN,
  /** Points back to a source told before: ذات (the same). */
  SAME,
  /** This, these. */
  DEMONSTRATIVE,
  /** A second word of saying after the cue: وأضاف قائلا (and he added, saying). */
  BI_SAYING,
  /** Before عن, on another's word: نقلا (quoting). */
  HANDING_ON,
  /** The saying of a relayed source: قوله (his saying). */
  SAY_NOUN,
  /** Near the head of a content it demands: يجب (must). */
  ASKS_HEAD,
  /** As the very first word it demands: عليه (he has to), على الحكومة (the government has to). */
  ASKS_FIRST,
  /** As the first word of a content it demands: ضرورة (necessity). */
  ASKS_NOUN,
  /** Opens a condition: إذا (if). */
  CONDITIONAL,
  /** The speaker's own side: بلاده (his country). */
  OWN_SIDE,
  /** A verb of no act: يكون (is). */
  COPULA,
  /** At the head of a content it wishes. */
  WISHES_HEAD,
  /** At the head of a content it commits. */
  PLEDGES_HEAD,
  /** Makes a content likely. */
  PROBABLE_WORD,
  /** Makes a content possible. */
  POSSIBLE_WORD,
  /** Before a colon it names a kind of item and no source: فيديو (video). */
  FRAGMENT,
  /** A social network: على تويتر tells where something is said. */
  NETWORK,
  /** Whom demands address and who makes none: دعا الجميع إلى. */
  AUDIENCE,
  /** Whom prayers address: داعيا الله أن. */
  DIVINE,
  /** After a cue phrase the speaker told before: على حد قوله (in his words). */
  OWN_WORDS,
  /** From his side: من جانبه. */
  RESPONSE,
  /** The hope that a cue voices: what is hoped for stands behind it. */
  HOPE_NOUN;

  /** A bit of its own, for sets of classes. */
  long bit() {
    return 1L << ordinal();
  }

  /** The word for it in the table. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
