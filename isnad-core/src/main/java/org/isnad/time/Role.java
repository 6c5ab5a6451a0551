package org.isnad.time;

import java.util.Locale;

/** What a word of the tables does in an expression of time; the tables say it in small letters. */
enum Role {
  AFTER,
  AFTER_LENGTH,
  ADVERB,
  APPROXIMATOR,
  BEFORE,
  CLOCK,
  CONSTRUCT,
  COUNTED,
  DAY,
  DECADE,
  DEICTIC,
  DEMONSTRATIVE,
  EACH,
  EDGE,
  ERA,
  EVE,
  EVENT,
  EXCEPT,
  FEW,
  FIRST,
  FRACTION,
  FUNCTION,
  HOLIDAY,
  KIND,
  LAST,
  LENGTH,
  LINK,
  MIDNIGHT,
  MONTH,
  NEVER,
  PART,
  PORTION,
  RECURRING,
  REFERENCE,
  SEASON,
  TENSE,
  THEN,
  UNIT,
  VAGUE,
  WEEKDAY,
  WITHIN,
  ZONE;

  /** A set of roles as bits. */
  static long bits(Role... roles) {
    long bits = 0;
    for (Role role : roles) {
      bits |= 1L << role.ordinal();
    }
    return bits;
  }

  static Role of(String code) {
    return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
