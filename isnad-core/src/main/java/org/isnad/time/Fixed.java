package org.isnad.time;

import java.time.LocalDateTime;

/**
 * A unit of the calendar that needs no setting: a year by its number, "the nineties of the last
 * century", "the 19th century".
 *
 * @param stretch the unit
 */
record Fixed(Stretch stretch) implements Expression {
  static Fixed year(int year) {
    return new Fixed(new Stretch(LocalDateTime.of(year, 1, 1, 0, 0), Unit.YEAR));
  }

  static Fixed decade(int firstYear) {
    return new Fixed(new Stretch(LocalDateTime.of(firstYear, 1, 1, 0, 0), Unit.DECADE));
  }

  /** The n-th century, taken as the hundred years that begin alike: the 20th is 19. */
  static Fixed century(int number) {
    return new Fixed(new Stretch(LocalDateTime.of((number - 1) * 100, 1, 1, 0, 0), Unit.CENTURY));
  }

  @Override
  public Placed place(Setting setting) {
    return Placed.on(stretch);
  }
}
