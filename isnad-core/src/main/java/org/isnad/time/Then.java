package org.isnad.time;

import java.util.Optional;

/**
 * "Then": the time named before.
 *
 * @param year whether its year is meant
 */
record Then(boolean year) implements Expression {
  @Override
  public Placed place(Setting setting) {
    Optional<Stretch> named = setting.previous();
    if (named.isEmpty()) {
      return Placed.unplaced("PAST_REF");
    }
    boolean clock = named.get().unit().isClock();
    Unit unit = year ? Unit.YEAR : clock ? Unit.DAY : named.get().unit();
    return Placed.on(Stretch.around(named.get().start(), unit));
  }
}
