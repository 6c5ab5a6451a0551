package org.isnad.web;

import java.util.List;

/**
 * A picture of counts over time, with what its table says. All places are in percent.
 *
 * @param columns one for each stretch of time, without gaps, in the order of time
 * @param series what is counted, the lowest in the picture first
 * @param most the greatest sum of a column
 */
public record Columns(List<Column> columns, List<Series> series, long most) {
  /** Copies the lists. */
  public Columns {
    columns = List.copyOf(columns);
    series = List.copyOf(series);
  }

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return columns.isEmpty();
  }

  /**
   * What is counted.
   *
   * @param name what it is called
   * @param style how it is drawn
   */
  public record Series(String name, String style) {}

  /**
   * A stretch of time.
   *
   * @param label its name, such as {@code 2027-02} or {@code 2027}
   * @param named whether the picture has room for its name
   * @param x where the column begins
   * @param width how wide it is
   * @param middle where its middle is
   * @param pieces a piece for each series
   */
  public record Column(
      String label, boolean named, String x, String width, String middle, List<Piece> pieces) {
    /** Copies the list. */
    public Column {
      pieces = List.copyOf(pieces);
    }

    /** Whether nothing was counted. */
    public boolean isBare() {
      return pieces.stream().allMatch(piece -> piece.count() == 0);
    }
  }

  /**
   * A part of a column.
   *
   * @param style how it is drawn
   * @param count how many
   * @param y where it begins, from above
   * @param height how high it is
   */
  public record Piece(String style, long count, String y, String height) {}
}
