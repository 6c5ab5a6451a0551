package org.isnad.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Mod;
import org.isnad.annotation.TimeType;

/**
 * A length of time: "two weeks", "some days", "the next three weeks".
 *
 * @param value its TIMEX3 value
 * @param unit the unit counted
 * @param count how many; 0 where vague or not whole
 * @param mod how the words bend it
 * @param direction where it lies, if the words say: a length ahead is placed from now on
 */
record Length(String value, Unit unit, int count, Mod mod, Direction direction)
    implements Expression {
  static Length of(Unit unit, int count) {
    return new Length(unit.length(Integer.toString(count)), unit, count, Mod.NONE, Direction.OPEN);
  }

  static Length vague(Unit unit) {
    return new Length(unit.length("X"), unit, 0, Mod.NONE, Direction.OPEN);
  }

  Length with(Mod bent) {
    return new Length(value, unit, count, bent, direction);
  }

  Length towards(Direction where) {
    return new Length(value, unit, count, mod, where);
  }

  @Override
  public Placed place(Setting setting) {
    return Placed.unplaced(TimeType.DURATION, value).with(mod).within(interval(setting));
  }

  private Optional<Interval> interval(Setting setting) {
    if (count == 0 || direction == Direction.OPEN) {
      return Optional.empty();
    }
    if (unit.isClock() && setting.published().time().isEmpty()) {
      return Optional.empty();
    }
    return setting.moment().map(now -> around(now));
  }

  private Interval around(LocalDateTime now) {
    Stretch current = Stretch.around(now, unit);
    return switch (direction) {
      case PAST, LATELY, PRECEDING -> new Interval(current.plus(-count).start(), current.start());
      case PRESENT -> new Interval(now, ahead(now));
      default -> new Interval(current.end(), current.plus(count).end());
    };
  }

  /** "Within two weeks" runs from now to the day two weeks on. */
  private LocalDateTime ahead(LocalDateTime now) {
    LocalDateTime end = unit.plus(now, count);
    return unit.isClock() ? end : Unit.DAY.floor(end);
  }
}
