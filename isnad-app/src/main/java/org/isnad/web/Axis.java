package org.isnad.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where days stand in a picture, in percent of its width. Time runs as the page is read: from left
 * to right, or from right to left.
 *
 * @param from the first day
 * @param to the last day
 * @param rightToLeft whether the first day stands at the right
 */
record Axis(LocalDate from, LocalDate to, boolean rightToLeft) {
  /** Of all days so much is kept free at either end, in percent, for what stands on them. */
  private static final double MARGIN = 3;

  private static final int MOST_TICKS = 8;

  /** Steps between ticks, in months. */
  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

  private static final int YEAR = 12;

  Axis {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("expected from <= to, found " + from + " and " + to);
    }
  }

  /** A day that is named on the axis. */
  record Tick(LocalDate day, String label) {}

  /** Whether a day is within. */
  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Where a day stands; the nearer end where it is not within. */
  double at(LocalDate day) {
    LocalDate within = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
    double whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
    double share = ChronoUnit.DAYS.between(from, within) / whole;
    double along = MARGIN + share * (100 - 2 * MARGIN);
    return rightToLeft ? 100 - along : along;
  }

  /** The same as an attribute of a picture. */
  String x(LocalDate day) {
    return percent(at(day));
  }

  /** A stretch from one day to another, whichever is the first. */
  Stretch stretch(LocalDate a, LocalDate b) {
    double one = at(a);
    double other = at(b);
    return new Stretch(percent(Math.min(one, other)), percent(Math.abs(one - other)));
  }

  /**
   * A part of the picture's width.
   *
   * @param x where it begins at the left
   * @param width how wide it is
   */
  public record Stretch(String x, String width) {}

  /** A length of the picture. */
  static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  /** The first days of months or years, no more than can be read. */
  List<Tick> ticks() {
    long months = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to) + 1;
    int step = STEPS[STEPS.length - 1];
    for (int one : STEPS) {
      if (months / one <= MOST_TICKS) {
        step = one;
        break;
      }
    }
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = first(step); !day.isAfter(to); day = day.plusMonths(step)) {
      if (holds(day)) {
        ticks.add(new Tick(day, label(day, step)));
      }
    }
    return ticks;
  }

  private LocalDate first(int step) {
    long month = from.getYear() * (long) YEAR + from.getMonthValue() - 1;
    long at = Math.floorDiv(month, (long) step) * step;
    return LocalDate.of(
        (int) Math.floorDiv(at, (long) YEAR), (int) Math.floorMod(at, (long) YEAR) + 1, 1);
  }

  private static String label(LocalDate day, int step) {
    return step % YEAR == 0
        ? Integer.toString(day.getYear())
        : String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
  }
}
