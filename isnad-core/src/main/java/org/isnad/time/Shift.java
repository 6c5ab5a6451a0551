package org.isnad.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.isnad.annotation.Mod;

/**
 * A unit so many away from the publication or from the time named before: "yesterday", "last
 * month", "six years ago", "the following year".
 *
 * @param unit the unit counted and meant
 * @param amount how many, negative for the past
 * @param direction where it is seen from, and what to call it where that is unknown
 * @param mod how the words bend it
 */
record Shift(Unit unit, int amount, Direction direction, Mod mod) implements Expression {
  Shift(Unit unit, int amount, Direction direction) {
    this(unit, amount, direction, Mod.NONE);
  }

  static Shift of(Unit unit, Direction direction) {
    return new Shift(unit, direction.step(), direction);
  }

  @Override
  public Placed place(Setting setting) {
    if (unit.isClock()) {
      return clock(setting);
    }
    Optional<LocalDateTime> from =
        direction.isAnaphoric() ? setting.pointedTo().map(Stretch::start) : setting.moment();
    return from.map(moment -> Placed.on(Stretch.around(moment, unit).plus(amount)).with(mod))
        .orElse(Placed.unplaced(direction.reference()).with(mod));
  }

  /** "Two hours ago" can only be placed where the hour of publication is known. */
  private Placed clock(Setting setting) {
    if (setting.published().time().isEmpty()) {
      return Placed.unplaced(direction.reference()).with(mod);
    }
    LocalDateTime moment = unit.plus(setting.moment().orElseThrow(), amount);
    Unit grain = unit == Unit.SECOND ? Unit.SECOND : Unit.MINUTE;
    return Placed.on(Stretch.around(moment, grain)).with(mod);
  }
}
