package org.isnad.web;

import java.util.List;

/**
 * The page of a search.
 *
 * @param words what was typed
 * @param articles whether articles are looked for, not claims
 * @param order how they are ordered, as in the address
 * @param from first day of publication; empty for any
 * @param to last day of publication; empty for any
 * @param aboutFrom first day spoken about; empty for any
 * @param aboutTo last day spoken about; empty for any
 * @param kept filters that are on and must be sent along, name and value
 * @param total how many hits there are
 * @param hits those of this page
 * @param facets what they can be narrowed by
 * @param earlier address of the page before; empty for none
 * @param later address of the next page; empty for none
 */
public record SearchView(
    String words,
    boolean articles,
    String order,
    String from,
    String to,
    String aboutFrom,
    String aboutTo,
    List<Fact> kept,
    long total,
    List<Hit> hits,
    List<Choices> facets,
    String earlier,
    String later) {
  /** Copies the lists. */
  public SearchView {
    kept = List.copyOf(kept);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /**
   * A hit.
   *
   * @param name short name of the claim or article
   * @param address its page
   * @param title of the article
   * @param article address of the article, the claim lit up
   * @param published day of publication; empty where unknown
   * @param chain the stations from publisher to root
   * @param kind kind of the root, as a style
   * @param context its words in context, with marks
   * @param tags act, certainty, polarity
   */
  public record Hit(
      String name,
      String address,
      String title,
      String article,
      String published,
      List<ClaimCard.Station> chain,
      String kind,
      MarkedText context,
      List<ClaimCard.Tag> tags) {
    /** Copies the lists. */
    public Hit {
      chain = List.copyOf(chain);
      tags = List.copyOf(tags);
    }
  }

  /**
   * The values of a facet.
   *
   * @param title what it is called
   * @param values the values
   * @param open whether it is unfolded at first
   */
  public record Choices(String title, List<Narrowing> values, boolean open) {
    /** Copies the list. */
    public Choices {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of a facet.
   *
   * @param label what it is called
   * @param count how many hits have it
   * @param address the search with it switched on or off
   * @param chosen whether it is on
   */
  public record Narrowing(String label, long count, String address, boolean chosen) {}
}
