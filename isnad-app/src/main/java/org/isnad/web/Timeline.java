package org.isnad.web;

import java.util.List;

/**
 * The picture of undertakings over time. All places are in percent of its width.
 *
 * @param ticks the days that are named
 * @param today where today stands; empty where it is not within
 * @param day today
 * @param beyond whether all that is drawn lies before today
 * @param bars the undertakings
 */
public record Timeline(List<Tick> ticks, String today, String day, boolean beyond, List<Bar> bars) {
  /** Copies the lists. */
  public Timeline {
    ticks = List.copyOf(ticks);
    bars = List.copyOf(bars);
  }

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /**
   * A day that is named.
   *
   * @param x where it stands
   * @param label what it is called
   */
  public record Tick(String x, String label) {}

  /**
   * One undertaking.
   *
   * @param row the row of the table that tells the same, as a part of the page
   * @param party who; empty where nobody is named
   * @param action what
   * @param said the bar in words
   * @param style how far it is, as a style
   * @param overdue the word for overdue; empty where it is not
   * @param told where the day stands on which it was first told; empty where unknown
   * @param span from the day it was told to the first day it was due
   * @param leaps the moves of its deadline, in their order
   * @param late from the day it was due to today; empty where it is not overdue
   * @param due where the day stands on which it is due now; empty for none
   */
  public record Bar(
      String row,
      String party,
      String action,
      String said,
      String style,
      String overdue,
      String told,
      Axis.Stretch span,
      List<Leap> leaps,
      Axis.Stretch late,
      String due) {
    /** Copies the list. */
    public Bar {
      leaps = List.copyOf(leaps);
    }
  }

  /**
   * A move of a deadline.
   *
   * @param from where the former day stands
   * @param to where the new day stands; the former where none was set
   * @param way between them
   * @param style {@code slip}, {@code sooner} or {@code open}
   */
  public record Leap(String from, String to, Axis.Stretch way, String style) {}
}
