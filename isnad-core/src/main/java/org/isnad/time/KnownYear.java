package org.isnad.time;

/**
 * The year of a well-known day, which nobody meant before it came: the attacks of 7 October are
 * those of 2023 only in what was printed since.
 *
 * @param number the year
 */
record KnownYear(int number) implements Expression {
  @Override
  public Placed place(Setting setting) {
    boolean come = setting.today().map(today -> today.getYear() >= number).orElse(true);
    return come ? Fixed.year(number).place(setting) : Placed.unplaced("XXXX");
  }
}
