package org.isnad.time;

import java.util.Optional;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Mod;

/**
 * Two ends written as one expression: "13-15 July", "2014/2015".
 *
 * @param from the first
 * @param to the last, itself within
 */
record Range(Expression from, Expression to) implements Expression {
  @Override
  public Placed place(Setting setting) {
    Placed first = from.place(setting);
    Placed last = to.place(setting);
    Optional<Interval> interval =
        first
            .interval()
            .flatMap(begin -> last.interval().map(end -> new Interval(begin.from(), end.to())));
    String value = first.value() + "/" + last.value();
    return new Placed(first.type(), value, interval, Mod.NONE, last.stretch());
  }
}
