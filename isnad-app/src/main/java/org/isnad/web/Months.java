package org.isnad.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.web.Columns.Column;
import org.isnad.web.Columns.Piece;
import org.isnad.web.Columns.Series;

/**
 * Draws counts by month as columns. Where there are more months than columns fit, quarters or years
 * are drawn, so that a picture never has more than {@value #MOST} columns, but for very long times.
 */
final class Months {
  private static final int MOST = 48;
  private static final int[] SIZES = {1, 3, 12, 60, 120};
  private static final int YEAR = 12;

  /** As many columns have their name below. */
  private static final int NAMED = 8;

  /** Fewer columns stand at the beginning, no wider than these. */
  private static final int FEWEST = 12;

  /** How much of its room a column fills. */
  private static final double FULL = 0.84;

  private final List<Series> series;
  private final boolean rightToLeft;
  private final Map<YearMonth, long[]> counts = new TreeMap<>();

  /**
   * A picture of these series.
   *
   * @param rightToLeft whether the first month stands at the right
   */
  Months(List<Series> series, boolean rightToLeft) {
    this.series = List.copyOf(series);
    this.rightToLeft = rightToLeft;
  }

  /** Takes a month in, with a count for each series. */
  void add(String month, long... count) {
    counts.put(YearMonth.parse(month), count.clone());
  }

  /** The picture. */
  Columns columns() {
    if (counts.isEmpty()) {
      return new Columns(List.of(), series, 0);
    }
    TreeMap<YearMonth, long[]> ordered = new TreeMap<>(counts);
    long first = number(ordered.firstKey());
    long last = number(ordered.lastKey());
    int size = SIZES[SIZES.length - 1];
    for (int one : SIZES) {
      if (last / one - first / one < MOST) {
        size = one;
        break;
      }
    }
    return draw(sums(first / size, last / size, size), first / size, size);
  }

  private static long number(YearMonth month) {
    return month.getYear() * (long) YEAR + month.getMonthValue() - 1;
  }

  private long[][] sums(long first, long last, int size) {
    long[][] sums = new long[(int) (last - first) + 1][series.size()];
    counts.forEach(
        (month, count) -> {
          long[] sum = sums[(int) (number(month) / size - first)];
          for (int i = 0; i < count.length; i++) {
            sum[i] += count[i];
          }
        });
    return sums;
  }

  private Columns draw(long[][] sums, long first, int size) {
    long most = 1;
    for (long[] sum : sums) {
      most = Math.max(most, total(sum));
    }
    int every = (sums.length + NAMED - 1) / NAMED;
    double room = 100.0 / Math.max(FEWEST, sums.length);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      double from = rightToLeft ? 100 - (i + 1) * room : i * room;
      columns.add(
          new Column(
              label((first + i) * size, size),
              i % every == 0,
              Axis.percent(from + room * (1 - FULL) / 2),
              Axis.percent(room * FULL),
              Axis.percent(from + room / 2),
              pieces(sums[i], most)));
    }
    return new Columns(columns, series, most);
  }

  private List<Piece> pieces(long[] sum, long most) {
    List<Piece> pieces = new ArrayList<>();
    double below = 0;
    for (int i = 0; i < sum.length; i++) {
      double height = 100.0 * sum[i] / most;
      below += height;
      pieces.add(
          new Piece(
              series.get(i).style(), sum[i], Axis.percent(100 - below), Axis.percent(height)));
    }
    return pieces;
  }

  private static long total(long[] sum) {
    long total = 0;
    for (long one : sum) {
      total += one;
    }
    return total;
  }

  private static String label(long month, int size) {
    long year = month / YEAR;
    long of = month % YEAR;
    if (size >= YEAR) {
      return Long.toString(year);
    }
    return size == 1
        ? String.format(Locale.ROOT, "%04d-%02d", year, of + 1)
        : String.format(Locale.ROOT, "%04d Q%d", year, of / size + 1);
  }
}
