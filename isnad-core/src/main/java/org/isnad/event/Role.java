package org.isnad.event;

import java.util.Locale;

/** What a phrase by a trigger is to the event. */
enum Role {
  /** Did it. */
  ACTOR,
  /** It was done to. */
  RECIPIENT,
  /** Where. */
  PLACE,
  /** Died. */
  KILLED,
  /** Were hurt. */
  WOUNDED,
  /** Were taken. */
  ARRESTED,
  /** Had to leave. */
  DISPLACED,
  /** Nothing. */
  NONE;

  static Role of(String code) {
    return code.equals("-") ? NONE : valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether people are harmed. */
  boolean isHarm() {
    return this == KILLED || this == WOUNDED || this == ARRESTED || this == DISPLACED;
  }
}
