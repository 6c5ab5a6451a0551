package org.isnad.time;

import java.util.Optional;
import org.isnad.annotation.TimeType;

/**
 * A time with no calendar unit: "recently", "soon", "now".
 *
 * @param value PAST_REF, PRESENT_REF or FUTURE_REF
 */
record Reference(String value) implements Expression {
  @Override
  public Placed place(Setting setting) {
    Placed placed = Placed.unplaced(TimeType.DATE, value);
    if (!value.equals("PRESENT_REF")) {
      return placed;
    }
    Unit grain = setting.published().time().isPresent() ? Unit.SECOND : Unit.DAY;
    return placed.within(
        setting.moment().map(now -> Stretch.around(now, grain).interval()).or(Optional::empty));
  }
}
