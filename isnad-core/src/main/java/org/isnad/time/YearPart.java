package org.isnad.time;

import java.time.LocalDateTime;

/**
 * A season, quarter, half or third of a year.
 *
 * @param code what TIMEX3 writes after the year: SU, Q1, H2
 * @param firstMonth the month that it begins with
 * @param months how many months it has
 * @param year the year
 */
record YearPart(String code, int firstMonth, int months, Expression year) implements Expression {
  /** A season by its TIMEX3 code; winter is the one that begins in the year. */
  static YearPart season(String code, Expression year) {
    int month =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return new YearPart(code, month, 3, year);
  }

  /** The n-th of the equal parts of a year. */
  static YearPart portion(int parts, int number, Expression year) {
    String letter = parts == 4 ? "Q" : parts == 2 ? "H" : "T";
    int months = 12 / parts;
    return new YearPart(letter + number, (number - 1) * months + 1, months, year);
  }

  @Override
  public Placed place(Setting setting) {
    Placed placed = year.place(setting);
    if (placed.stretch().isEmpty()) {
      return Placed.unplaced("XXXX-" + code);
    }
    int number = placed.stretch().get().start().getYear();
    LocalDateTime from = LocalDateTime.of(number, firstMonth, 1, 0, 0);
    String value = Fixed.year(number).stretch().value() + "-" + code;
    return Placed.between(value, from, from.plusMonths(months), Unit.YEAR);
  }
}
