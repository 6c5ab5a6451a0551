package org.isnad.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Mod;

/**
 * The beginning, middle or end of a longer time. Its value is that of the whole; its interval is
 * the third of it: ten days of a month, four months of a year.
 *
 * @param whole the longer time
 * @param mod START, MID or END
 */
record Edge(Expression whole, Mod mod) implements Expression {
  @Override
  public Placed place(Setting setting) {
    Placed placed = whole.place(setting).with(mod);
    Optional<Interval> part =
        placed.stretch().isPresent() ? Optional.of(part(placed.stretch().get())) : Optional.empty();
    return part.isPresent() ? placed.within(part) : placed;
  }

  private Interval part(Stretch stretch) {
    return switch (stretch.unit()) {
      case MONTH -> thirds(stretch, Unit.DAY, 10, 20);
      case YEAR -> thirds(stretch, Unit.MONTH, 4, 8);
      case QUARTER -> thirds(stretch, Unit.MONTH, 1, 2);
      case DECADE -> thirds(stretch, Unit.YEAR, 3, 7);
      case CENTURY -> thirds(stretch, Unit.YEAR, 33, 67);
      case WEEK -> thirds(stretch, Unit.DAY, 2, 5);
      default -> stretch.interval();
    };
  }

  private Interval thirds(Stretch stretch, Unit step, int first, int second) {
    LocalDateTime one = step.plus(stretch.start(), first);
    LocalDateTime two = step.plus(stretch.start(), second);
    return switch (mod) {
      case START -> new Interval(stretch.start(), one);
      case MID -> new Interval(one, two);
      default -> new Interval(two, stretch.end());
    };
  }
}
