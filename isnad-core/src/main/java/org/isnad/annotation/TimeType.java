package org.isnad.annotation;

/** The four types of a TIMEX3 (TimeML 1.2.1). */
public enum TimeType {
  /** A calendar date of a day or coarser. */
  DATE,
  /** A time of the day, or a part of it. */
  TIME,
  /** A length. */
  DURATION,
  /** Something that recurs. */
  SET
}
