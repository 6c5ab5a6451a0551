package org.isnad.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Mod;
import org.isnad.annotation.TimeType;

/**
 * What an expression stands for once it is resolved.
 *
 * @param type its type
 * @param value its TIMEX3 value
 * @param interval its stretch of the calendar; empty where it has no place
 * @param mod how the words bend it
 * @param stretch the unit of the calendar that later times may point back to
 */
record Placed(
    TimeType type, String value, Optional<Interval> interval, Mod mod, Optional<Stretch> stretch) {

  static Placed on(Stretch stretch) {
    TimeType type = stretch.unit().isClock() ? TimeType.TIME : TimeType.DATE;
    return new Placed(
        type, stretch.value(), Optional.of(stretch.interval()), Mod.NONE, Optional.of(stretch));
  }

  /** A date with no place on the calendar, such as PAST_REF or XXXX-05. */
  static Placed unplaced(String value) {
    return unplaced(TimeType.DATE, value);
  }

  static Placed unplaced(TimeType type, String value) {
    return new Placed(type, value, Optional.empty(), Mod.NONE, Optional.empty());
  }

  static Placed between(String value, LocalDateTime from, LocalDateTime to, Unit unit) {
    return new Placed(
        TimeType.DATE,
        value,
        Optional.of(new Interval(from, to)),
        Mod.NONE,
        Optional.of(Stretch.around(from, unit)));
  }

  Placed with(Mod bent) {
    return new Placed(type, value, interval, bent, stretch);
  }

  Placed within(Optional<Interval> narrower) {
    return new Placed(type, value, narrower, mod, stretch);
  }
}
