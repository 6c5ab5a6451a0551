package org.isnad.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Link;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.search.SearchRequest;
import org.isnad.show.Excerpt;
import org.isnad.show.Words;
import org.isnad.text.Span;
import org.isnad.web.Mark.Layer;
import org.isnad.web.SearchView.Choice;
import org.isnad.web.SearchView.Choices;
import org.isnad.web.SearchView.Hit;

/** Makes the page of a search. */
final class SearchPages {
  /** How much text is shown before and behind a claim's words, in UTF-16 units. */
  private static final int CONTEXT = 90;

  /** Values shown of a facet; those that are on are always shown. */
  private static final int CHOICES = 12;

  private static final List<Facet> SHOWN =
      List.of(
          Facet.KIND,
          Facet.SOURCE,
          Facet.PUBLISHER,
          Facet.MONTH,
          Facet.ACT,
          Facet.CERTAINTY,
          Facet.POLARITY,
          Facet.FORM,
          Facet.COMMITMENT);

  private final Catalog catalog;

  SearchPages(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The page of this search in this language. */
  SearchView of(Asked asked, Words words) {
    Found found = catalog.index().find(asked.request());
    boolean articles = asked.request().type() == SearchRequest.Type.ARTICLE;
    boolean more = found.total() > (long) asked.page() * Asked.PAGE;
    String root = '/' + words.language().toString() + "/search";
    return new SearchView(
        asked.request().words(),
        articles,
        asked.request().order().name().toLowerCase(Locale.ROOT),
        day(asked.request().published().from()),
        day(asked.request().published().to()),
        day(asked.request().about().from()),
        day(asked.request().about().to()),
        kept(asked),
        found.total(),
        articles ? articles(found, asked, words) : claims(found, asked, words),
        choices(found, asked, words, root),
        asked.page() > 1 ? root + asked.page(asked.page() - 1) : "",
        more ? root + asked.page(asked.page() + 1) : "");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static List<Fact> kept(Asked asked) {
    List<Fact> kept = new ArrayList<>();
    asked
        .request()
        .filters()
        .forEach(
            (facet, values) ->
                values.forEach(value -> kept.add(new Fact(facet.code(), "", value))));
    return kept;
  }

  private List<Hit> claims(Found found, Asked asked, Words words) {
    List<String> ids = found.hits().stream().map(Found.Hit::id).toList();
    return FoundClaim.of(catalog.ledger(), ids).stream()
        .map(one -> hit(one.claim(), one.reading(), asked, words))
        .toList();
  }

  private Hit hit(StoredClaim row, StoredReading reading, Asked asked, Words words) {
    String language = '/' + words.language().toString();
    Claim claim = row.claim();
    ClaimCard card = new ClaimCards(words, reading.reading()).card(claim, 1);
    return new Hit(
        language + "/claims/" + row.id(),
        words.safe(reading.reading().article().title()),
        language + "/articles/" + row.id().version() + "?claim=" + row.asRead().id(),
        day(reading.reading().article().published().date()),
        card.chain(),
        card.kind(),
        context(claim, row.extent(), reading.reading().article().text(), asked.request().words()),
        card.tags());
  }

  private MarkedText context(Claim claim, Span extent, String text, String typed) {
    Span cue = claim.cue().filter(span -> near(span, extent)).map(extent::cover).orElse(extent);
    Span window = Excerpt.around(text, cue, CONTEXT, CONTEXT);
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
          .forEach(span -> marks.add(new Mark(span, Layer.FOUND, "", "")));
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

  private List<Hit> articles(Found found, Asked asked, Words words) {
    List<String> ids = found.hits().stream().map(Found.Hit::id).toList();
    return FoundClaim.articles(catalog.ledger(), ids).stream()
        .map(one -> article(one, asked, words))
        .toList();
  }

  private Hit article(StoredReading reading, Asked asked, Words words) {
    String address = '/' + words.language().toString() + "/articles/" + reading.id();
    String text = reading.reading().article().text();
    List<Span> marks = catalog.index().marks(asked.request().words(), text);
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
        address,
        words.safe(reading.reading().article().title()),
        address,
        day(reading.reading().article().published().date()),
        List.of(new ClaimCards(words, reading.reading()).publisher()),
        "publisher",
        MarkedText.of(window.of(text), shown),
        List.of());
  }

  private List<Choices> choices(Found found, Asked asked, Words words, String root) {
    List<Choices> all = new ArrayList<>();
    for (Facet facet : SHOWN) {
      List<Choice> values = new ArrayList<>();
      for (Found.Count count : found.facets().getOrDefault(facet, List.of())) {
        boolean on = asked.has(facet, count.value());
        if (on || values.size() < CHOICES) {
          String address = root + asked.toggled(facet, count.value());
          values.add(new Choice(label(facet, count.value(), words), count.count(), address, on));
        }
      }
      if (!values.isEmpty()) {
        boolean open = facet == Facet.KIND || facet == Facet.SOURCE || facet == Facet.PUBLISHER;
        all.add(new Choices(words.of("facet." + facet.code()), values, open));
      }
    }
    return all;
  }

  private String label(Facet facet, String value, Words words) {
    return switch (facet) {
      case SOURCE, CHAIN -> words.safe(catalog.nameOf(value));
      case KIND, ACT, CERTAINTY, POLARITY, FORM -> words.of(facet.code() + '.' + value);
      case COMMITMENT -> words.of("commitment." + value);
      default -> words.safe(value);
    };
  }
}
