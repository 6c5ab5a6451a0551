package org.isnad.web;

import java.util.List;

/**
 * The list of papers.
 *
 * @param outlets those of this page
 * @param earlier address of the page before; empty for none
 * @param later address of the next page; empty for none
 */
public record OutletsView(List<Row> outlets, String earlier, String later) {
  /** Copies the list. */
  public OutletsView {
    outlets = List.copyOf(outlets);
  }

  /**
   * A paper.
   *
   * @param name what it is called
   * @param address its page
   * @param shares what its claims stand on
   * @param agencies the media that it stands on most
   */
  public record Row(String name, String address, Shares shares, List<Tally> agencies) {
    /** Copies the list. */
    public Row {
      agencies = List.copyOf(agencies);
    }
  }
}
