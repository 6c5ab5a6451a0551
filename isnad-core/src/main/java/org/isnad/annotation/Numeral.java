package org.isnad.annotation;

import org.isnad.text.Span;

/**
 * A number as written, before anyone has said what it counts: digits, words, or both ("25 ألفا", 25
 * thousand). Times and quantities are built from these.
 *
 * @param span its characters, without proclitics and without the thing counted
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param low its value, or the least of a vague one ("dozens": 20)
 * @param high its value, or the most of a vague one ("dozens": 99)
 * @param scale the word of magnitude it ends in ("5 million": 1000000), or 1; in "between 5 and 7
 *     million" it holds for both
 * @param kind how it is written
 */
public record Numeral(
    Span span, int firstToken, int endToken, double low, double high, double scale, Kind kind) {
  /** How a number is written. */
  public enum Kind {
    /** Digits alone, of any family. */
    DIGITS,
    /** Words alone. */
    WORDS,
    /** Digits with a word of magnitude. */
    MIXED,
    /** A vague plural or a few ("dozens", "several"). */
    VAGUE,
    /** A fraction in words ("a third", "three quarters"). */
    FRACTION,
    /** An ordinal word ("the third"): a place in a row and no count. */
    ORDINAL
  }

  /** Checks that it has tokens and its values their order. */
  public Numeral {
    if (endToken <= firstToken || !(low <= high)) {
      throw new IllegalArgumentException(
          "expected tokens and low <= high, found "
              + (endToken - firstToken)
              + " tokens, "
              + low
              + " and "
              + high);
    }
  }

  /** Whether it is one exact value. */
  public boolean isExact() {
    return low == high;
  }
}
