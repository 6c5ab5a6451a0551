package org.isnad.annotation;

/** How the words bend a time: the {@code mod} of TIMEX3 (TimeML 1.2.1), or {@link #NONE}. */
public enum Mod {
  /** The words do not say. */
  NONE,
  /** Before it. */
  BEFORE,
  /** After it. */
  AFTER,
  /** On it or before it. */
  ON_OR_BEFORE,
  /** On it or after it. */
  ON_OR_AFTER,
  /** Shorter than it. */
  LESS_THAN,
  /** Longer than it. */
  MORE_THAN,
  /** As long as it or shorter. */
  EQUAL_OR_LESS,
  /** As long as it or longer. */
  EQUAL_OR_MORE,
  /** Its beginning. */
  START,
  /** Its middle. */
  MID,
  /** Its end. */
  END,
  /** About it. */
  APPROX
}
