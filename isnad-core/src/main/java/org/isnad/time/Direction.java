package org.isnad.time;

/** Which one of many a word of place in time means: the last, this, the next. */
enum Direction {
  /** The words do not say. */
  OPEN,
  /** "last". */
  PAST,
  /** "latest": past, without a definite number. */
  LATELY,
  /** "this". */
  PRESENT,
  /** "next", seen from the publication. */
  FUTURE,
  /** "next", seen from the time named before. */
  FOLLOWING,
  /** "previous", seen from the time named before. */
  PRECEDING,
  /** "the same", that named before. */
  SAME;

  static Direction of(String code) {
    return switch (code) {
      case "past" -> PAST;
      case "lately" -> LATELY;
      case "present" -> PRESENT;
      case "future" -> FUTURE;
      case "following" -> FOLLOWING;
      case "preceding" -> PRECEDING;
      case "same" -> SAME;
      default -> throw new IllegalStateException("expected a direction, found " + code);
    };
  }

  /** How many units away. */
  int step() {
    return switch (this) {
      case PAST, LATELY, PRECEDING -> -1;
      case FUTURE, FOLLOWING -> 1;
      case OPEN, PRESENT, SAME -> 0;
    };
  }

  /** Whether it is seen from the time named before, and not from the publication. */
  boolean isAnaphoric() {
    return this == FOLLOWING || this == PRECEDING || this == SAME;
  }

  /** The TIMEX3 reference where no calendar unit can be given. */
  String reference() {
    return step() < 0 ? "PAST_REF" : step() > 0 ? "FUTURE_REF" : "PRESENT_REF";
  }
}
