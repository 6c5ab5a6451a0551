package org.isnad.web;

import java.util.List;

/**
 * An article as its page shows it.
 *
 * @param address the article's place on this server
 * @param origin where it was published; empty where unknown or no web address
 * @param publisher who printed it
 * @param published when, as written; empty where unknown
 * @param text its words with their marks
 * @param claims what is given on someone's word
 * @param promises the commitments
 * @param chosen the claim that is lit up; empty for none
 */
public record ArticleView(
    String address,
    String origin,
    String publisher,
    String published,
    MarkedText text,
    List<ClaimCard> claims,
    List<Promise> promises,
    String chosen) {
  /** Copies the lists. */
  public ArticleView {
    claims = List.copyOf(claims);
    promises = List.copyOf(promises);
  }

  /** Its title: the first line, unmarked. */
  public String title() {
    if (text.paragraphs().isEmpty()) {
      return "";
    }
    StringBuilder title = new StringBuilder();
    text.paragraphs().get(0).segments().forEach(segment -> title.append(segment.text()));
    return title.toString();
  }

  /**
   * A commitment in the margin.
   *
   * @param id its row in the reading
   * @param party who undertakes
   * @param action what
   * @param due the deadline; empty where none
   * @param status how far it is
   * @param claim the claim that carries it; empty for the reporter's voice
   * @param terms what else is said of it
   */
  public record Promise(
      String id,
      String party,
      String action,
      String due,
      String status,
      String claim,
      List<Fact> terms) {
    /** Copies the lists. */
    public Promise {
      terms = List.copyOf(terms);
    }
  }
}
