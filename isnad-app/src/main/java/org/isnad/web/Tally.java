package org.isnad.web;

/**
 * A name with a count and its bar.
 *
 * @param name what is shown
 * @param address its page; empty for none
 * @param kind its kind, as a style
 * @param kindName its kind, in words; empty where it is told elsewhere
 * @param count how many
 * @param width the count in percent of the greatest
 */
public record Tally(
    String name, String address, String kind, String kindName, long count, String width) {

  /** What the bar leaves free; where it begins in a page that runs from right to left. */
  public String rest() {
    return Axis.percent(100 - Double.parseDouble(width.substring(0, width.length() - 1)));
  }

  /** How wide a count is beside the greatest one. */
  static String width(long count, long most) {
    return Axis.percent(most == 0 ? 0 : 100.0 * count / most);
  }
}
