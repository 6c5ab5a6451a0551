package org.isnad.event;

import java.util.Locale;

/** What a trigger is for: to tell an event, or to help a noun that does. */
enum Task {
  /** Tells an event. */
  TELL,
  /** Its subject did what the noun after it tells: شن هجوما (launched an attack). */
  CARRY,
  /** Its object is whom the noun before it hit: هجوم استهدف (an attack that hit). */
  TARGET,
  /** Its subject is where: شهدت المدينة هجوما (the town saw an attack). */
  SCENE,
  /** Tells how many were harmed: أسفر عن (resulted in). */
  TOLL;

  static Task of(String mode) {
    return valueOf(mode.toUpperCase(Locale.ROOT));
  }
}
