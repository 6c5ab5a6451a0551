package org.isnad.time;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

  private static final Set<Role> BEGINNERS =
      Collections.unmodifiableSet(
          EnumSet.of(
              AFTER,
              ADVERB,
              APPROXIMATOR,
              BEFORE,
              CLOCK,
              CONSTRUCT,
              DAY,
              DECADE,
              DEMONSTRATIVE,
              EACH,
              EDGE,
              EVE,
              FIRST,
              FRACTION,
              HOLIDAY,
              LAST,
              MIDNIGHT,
              MONTH,
              PART,
              PORTION,
              RECURRING,
              REFERENCE,
              SEASON,
              THEN,
              UNIT,
              VAGUE,
              WEEKDAY));

  /** Whether an expression may begin with such a word; without any, only with a number. */
  boolean begins() {
    return BEGINNERS.contains(this);
  }

  static Role of(String code) {
    return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
