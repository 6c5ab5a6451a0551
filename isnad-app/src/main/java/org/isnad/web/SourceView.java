package org.isnad.web;

import java.util.List;

/**
 * The page of a source.
 *
 * @param key its key
 * @param name what it is called
 * @param kind its kind, as a style
 * @param kindName its kind, in words
 * @param under what it counts under; its name and address, empty where it counts by itself
 * @param claims how many claims stand on it
 * @param passedOn how many it passed on
 * @param said address of all its claims
 * @param passed address of what it passed on
 * @param months its claims over time
 * @param naming what papers call it
 * @param promised what it undertook
 * @param hits its newest claims
 * @param earlier address of the newer claims; empty for none
 * @param later address of the older claims; empty for none
 * @param members the sources that count under it
 * @param decisions what people decided about it, the latest first
 */
public record SourceView(
    String key,
    String name,
    String kind,
    String kindName,
    CommitmentsView.Way under,
    long claims,
    long passedOn,
    String said,
    String passed,
    Columns months,
    List<Naming> naming,
    Promised promised,
    List<SearchView.Hit> hits,
    String earlier,
    String later,
    List<Member> members,
    List<Decided> decisions) {
  /** Copies the lists. */
  public SourceView {
    naming = List.copyOf(naming);
    hits = List.copyOf(hits);
    members = List.copyOf(members);
    decisions = List.copyOf(decisions);
  }

  /**
   * What one paper calls it.
   *
   * @param outlet the paper
   * @param names the names with their counts
   */
  public record Naming(Tally outlet, List<Tally> names) {
    /** Copies the list. */
    public Naming {
      names = List.copyOf(names);
    }
  }

  /**
   * What it undertook.
   *
   * @param total how many tellings there are
   * @param overdue how many are past their day
   * @param all address of all
   * @param late address of those past their day
   * @param timeline the picture of some
   * @param rows the table of the same
   */
  public record Promised(
      long total,
      long overdue,
      String all,
      String late,
      Timeline timeline,
      List<CommitmentsView.Row> rows) {
    /** Copies the list. */
    public Promised {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A source that counts under it.
   *
   * @param key its key
   * @param name what it is called
   */
  public record Member(String key, String name) {}

  /**
   * What somebody decided about it.
   *
   * @param what in words
   * @param who decided
   * @param when the moment
   * @param why the reasons; empty for none
   */
  public record Decided(String what, String who, String when, String why) {}
}
