package org.isnad.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Link;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.search.FoundClaim;
import org.isnad.show.Excerpt;
import org.isnad.show.Words;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.web.Mark.Layer;
import org.isnad.web.SearchView.Hit;

/** Makes hits of claims and articles, in the words of one language. */
final class Hits {
  /** How much text is shown before and behind a claim's words, in UTF-16 units. */
  private static final int CONTEXT = 90;

  private final Catalog catalog;
  private final Words words;
  private final Addresses addresses;
  private final String typed;

  /**
   * Hits of a search.
   *
   * @param typed the words looked for, which are marked; empty for none
   */
  Hits(Catalog catalog, Words words, String typed) {
    this.catalog = catalog;
    this.words = words;
    this.typed = typed;
    addresses = new Addresses(words.language());
  }

  /** The claims with these short names, in this order; those that are gone are passed over. */
  List<Hit> claims(List<String> names) {
    return FoundClaim.of(catalog.ledger(), names).stream().map(this::claim).toList();
  }

  /** The articles with these short names, in this order; those that are gone are passed over. */
  List<Hit> articles(List<String> names) {
    return FoundClaim.articles(catalog.ledger(), names).stream().map(this::article).toList();
  }

  /** A claim. */
  Hit claim(FoundClaim found) {
    StoredClaim row = found.claim();
    Article article = found.reading().reading().article();
    ClaimCard card = new ClaimCards(words, found.reading()).card(row, 1);
    return new Hit(
        row.id().toString(),
        addresses.claim(row.id()),
        words.safe(article.title()),
        addresses.claimIn(row.id().version(), row.asRead().id()),
        day(article),
        card.chain(),
        card.kind(),
        context(row, article.text()),
        card.tags());
  }

  /** A claim's words with their cue and some text around them. */
  MarkedText context(StoredClaim row, String text) {
    Claim claim = row.claim();
    Span extent = row.extent();
    Span told = claim.cue().filter(cue -> near(cue, extent)).map(extent::cover).orElse(extent);
    Span window = Excerpt.around(text, told, CONTEXT, CONTEXT);
    List<Mark> marks = new ArrayList<>();
    String kind = claim.root().kind().code();
    claim.content().forEach(span -> add(marks, span, window, Layer.CONTENT, kind));
    claim.cue().ifPresent(span -> add(marks, span, window, Layer.CUE, kind));
    for (Link link : claim.chain()) {
      link.span().ifPresent(span -> add(marks, span, window, Layer.SOURCE, kind));
    }
    String shown = window.of(text);
    if (!typed.isEmpty()) {
      catalog
          .index()
          .marks(typed, shown)
          .forEach(span -> marks.add(Mark.of(span, Layer.FOUND, "")));
    }
    return MarkedText.of(shown, marks);
  }

  private static boolean near(Span a, Span b) {
    return a.end() >= b.start() - CONTEXT && a.start() <= b.end() + CONTEXT;
  }

  private static void add(List<Mark> marks, Span span, Span window, Layer layer, String kind) {
    if (window.contains(span)) {
      Span moved = new Span(span.start() - window.start(), span.end() - window.start());
      marks.add(new Mark(moved, layer, "", kind));
    }
  }

  private Hit article(StoredReading reading) {
    String address = addresses.article(reading.id());
    Article article = reading.reading().article();
    String text = article.text();
    List<Span> marks = typed.isEmpty() ? List.of() : catalog.index().marks(typed, text);
    int body = Math.min(text.length(), Excerpt.lineEnd(text, 0) + 1);
    Span first =
        marks.stream()
            .filter(mark -> mark.start() >= body)
            .findFirst()
            .orElse(new Span(body, body));
    Span window = Excerpt.around(text, first, CONTEXT, 2 * CONTEXT);
    List<Mark> shown = new ArrayList<>();
    marks.forEach(span -> add(shown, span, window, Layer.FOUND, ""));
    return new Hit(
        reading.id().toString(),
        address,
        words.safe(article.title()),
        address,
        day(article),
        List.of(new ClaimCards(words, reading).publisher()),
        "publisher",
        MarkedText.of(window.of(text), shown),
        List.of());
  }

  private static String day(Article article) {
    return article.published().date().map(LocalDate::toString).orElse("");
  }
}
