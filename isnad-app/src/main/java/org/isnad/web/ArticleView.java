package org.isnad.web;

import java.util.List;
import java.util.Optional;
import org.isnad.show.Visible;

/**
 * An article as its page shows it.
 *
 * @param id its version's short name
 * @param address its page
 * @param origin where it was published; empty where unknown or no web address
 * @param publisher who printed it
 * @param outlet page of the publisher; empty where it has none
 * @param published when, as written; empty where unknown
 * @param text its words with their marks
 * @param claims what is given on someone's word
 * @param commitments the undertakings in it
 * @param chosen the claim that is lit up; empty for none
 * @param versions other texts of the article: short name and when added
 */
public record ArticleView(
    String id,
    String address,
    String origin,
    String publisher,
    String outlet,
    String published,
    MarkedText text,
    List<ClaimCard> claims,
    List<Undertaking> commitments,
    String chosen,
    List<Fact> versions) {
  /** Copies the lists. */
  public ArticleView {
    claims = List.copyOf(claims);
    commitments = List.copyOf(commitments);
    versions = List.copyOf(versions);
  }

  /** Its title: the first line, unmarked, with nothing in it that acts on the order of a line. */
  public String title() {
    return text.paragraphs().isEmpty() ? "" : Visible.of(text.paragraphs().get(0).plain());
  }

  /**
   * A commitment in the margin.
   *
   * @param id its row in the reading
   * @param row its short name in the ledger
   * @param party who undertakes
   * @param action what
   * @param due the deadline; empty where none
   * @param status how far it is
   * @param claim the claim that carries it; empty for the reporter's voice
   * @param terms what else is said of it
   * @param judged what somebody decided
   */
  public record Undertaking(
      String id,
      String row,
      String party,
      String action,
      String due,
      String status,
      String claim,
      List<Fact> terms,
      Optional<Judged> judged) {
    /** Copies the lists. */
    public Undertaking {
      terms = List.copyOf(terms);
    }
  }
}
