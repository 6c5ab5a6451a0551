package org.isnad.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.search.FoundClaim;
import org.isnad.search.Near;
import org.isnad.show.Words;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.web.SearchView.Hit;

/** Makes the page of a claim. */
final class ClaimViews {
  /** As many claims that say nearly the same are shown. */
  private static final int ALIKE = 8;

  private static final int LONGEST_TITLE = 80;

  private final Catalog catalog;
  private final Words words;
  private final Addresses addresses;

  ClaimViews(Catalog catalog, Words words) {
    this.catalog = catalog;
    this.words = words;
    addresses = new Addresses(words.language());
  }

  /** The page of a claim of this reading. */
  ClaimView of(StoredReading stored, StoredClaim row) {
    Article article = stored.reading().article();
    Hits hits = new Hits(catalog, words, "");
    Hit hit = hits.claim(new FoundClaim(stored, row));
    ClaimCard card = new ClaimCards(words, stored).card(row, 1);
    return new ClaimView(
        card,
        title(card),
        addresses.article(stored.id()),
        words.safe(article.title()),
        hit.published(),
        hit.article(),
        hit.context(),
        stored.head().reader(),
        Judgements.moment(stored.head().read()),
        judgements(stored, row),
        alike(stored, row, hits));
  }

  private static String title(ClaimCard card) {
    String content = String.join(" … ", card.content());
    return content.length() <= LONGEST_TITLE
        ? content
        : content.substring(0, content.lastIndexOf(' ', LONGEST_TITLE) + 1) + '…';
  }

  private List<Judged> judgements(StoredReading stored, StoredClaim row) {
    Judgements told = new Judgements(words);
    List<Judged> all = new ArrayList<>();
    stored.judgements().stream()
        .filter(made -> made.fits(row.row()))
        .forEach(made -> all.add(told.of(made, row.asRead())));
    Collections.reverse(all);
    return all;
  }

  private List<Hit> alike(StoredReading stored, StoredClaim row, Hits hits) {
    String text = stored.reading().article().text();
    StringBuilder content = new StringBuilder();
    for (Span span : row.claim().content()) {
      content.append(span.of(text)).append(' ');
    }
    List<String> names =
        catalog.index().near(content.toString(), ALIKE + 1).stream()
            .map(Near::id)
            .filter(name -> !name.equals(row.id().toString()))
            .limit(ALIKE)
            .toList();
    return hits.claims(names);
  }
}
