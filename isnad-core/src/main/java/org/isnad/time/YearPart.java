package org.isnad.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A season, quarter, half or third of a year.
 *
 * @param code what TIMEX3 writes after the year: SU, Q1, H2
 * @param firstMonth the month that it begins with
 * @param months how many months it has
 * @param year the year; empty where it is not told
 * @param direction which one, where the year is not told
 */
record YearPart(
    String code, int firstMonth, int months, Optional<Expression> year, Direction direction)
    implements Expression {
  /** A season by its TIMEX3 code; winter is the one that begins in the year. */
  static YearPart season(String code, Optional<Expression> year, Direction direction) {
    int month =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return new YearPart(code, month, 3, year, direction);
  }

  /** The n-th of the equal parts of a year. */
  static YearPart portion(int parts, int number, Expression year) {
    String letter = parts == 4 ? "Q" : parts == 2 ? "H" : "T";
    int months = 12 / parts;
    return new YearPart(
        letter + number, (number - 1) * months + 1, months, Optional.of(year), Direction.OPEN);
  }

  @Override
  public Placed place(Setting setting) {
    Optional<Integer> told =
        year.isPresent()
            ? year.get().place(setting).stretch().map(y -> y.start().getYear())
            : setting.today().map(today -> inferredYear(today, setting));
    return told.map(this::inYear).orElse(Placed.unplaced("XXXX-" + code));
  }

  private int inferredYear(LocalDate today, Setting setting) {
    LocalDate begin = LocalDate.of(today.getYear(), firstMonth, 1);
    LocalDate end = begin.plusMonths(months);
    return today.getYear() + Nearest.yearStep(today, begin, end, direction, setting);
  }

  private Placed inYear(int number) {
    LocalDateTime from = LocalDateTime.of(number, firstMonth, 1, 0, 0);
    String value = Fixed.year(number).stretch().value() + "-" + code;
    return Placed.between(value, from, from.plusMonths(months), Unit.YEAR);
  }
}
