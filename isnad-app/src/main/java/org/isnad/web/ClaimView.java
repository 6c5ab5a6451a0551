package org.isnad.web;

import java.util.List;

/**
 * A claim on its own page.
 *
 * @param card the claim
 * @param title of the page
 * @param article page of its article
 * @param articleTitle title of its article
 * @param published when the article was printed; empty where unknown
 * @param inArticle page of its article with the claim lit up
 * @param context its paragraphs, with its words marked
 * @param reader version of the reader that made the row
 * @param read when
 * @param judgements everything that was decided about it, the last one first
 * @param alike the nearest claims of other articles, the earliest first
 */
public record ClaimView(
    ClaimCard card,
    String title,
    String article,
    String articleTitle,
    String published,
    String inArticle,
    MarkedText context,
    String reader,
    String read,
    List<Judged> judgements,
    List<SearchView.Hit> alike) {
  /** Copies the lists. */
  public ClaimView {
    judgements = List.copyOf(judgements);
    alike = List.copyOf(alike);
  }
}
