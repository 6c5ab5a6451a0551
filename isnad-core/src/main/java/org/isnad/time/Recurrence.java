package org.isnad.time;

import org.isnad.annotation.TimeType;

/**
 * Something that recurs: "every day", "yearly".
 *
 * @param value its TIMEX3 value, such as P1D
 */
record Recurrence(String value) implements Expression {
  @Override
  public Placed place(Setting setting) {
    return Placed.unplaced(TimeType.SET, value);
  }
}
