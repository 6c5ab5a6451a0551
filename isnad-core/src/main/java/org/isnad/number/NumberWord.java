package org.isnad.number;

import java.util.Locale;

/**
 * A word that numbers are made of.
 *
 * @param role what it does in a number
 * @param value what it is worth; of a plural of a fraction, its denominator
 */
record NumberWord(Role role, double value) {
  enum Role {
    ZERO,
    UNIT,
    /** A unit only before the word for ten or with tens: أحد عشر (eleven); alone it is "one of". */
    JOINED,
    TEN,
    TEEN,
    TENS,
    HUNDRED,
    HUNDREDS,
    /** متين: two hundred, colloquial; alone it is "sturdy". */
    HUNDREDS_JOINED,
    SCALE,
    /** ألفا: a thousand in the accusative, or two thousand before what is counted. */
    SCALE_OR_DUAL,
    SCALE_DUAL,
    /** ملايين: a scale after a number, vague alone. */
    SCALES,
    VAGUE,
    FEW,
    FRACTION,
    /** أرباع: quarters, after a unit. */
    PARTS,
    POINT,
    ORDINAL,
    /** الثانية: the second; without its article it is a second of time. */
    ORDINAL_DEFINITE,
    ORDINAL_JOINED;

    static Role of(String written) {
      return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  boolean is(Role other) {
    return role == other;
  }

  boolean isOrdinal() {
    return role == Role.ORDINAL || role == Role.ORDINAL_DEFINITE || role == Role.ORDINAL_JOINED;
  }

  boolean isHundred() {
    return role == Role.HUNDRED || role == Role.HUNDREDS || role == Role.HUNDREDS_JOINED;
  }

  /** Whether it multiplies what stands before it. */
  boolean multiplies() {
    return role == Role.SCALE || role == Role.SCALE_OR_DUAL || role == Role.SCALES;
  }
}
