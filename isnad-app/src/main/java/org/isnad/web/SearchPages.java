package org.isnad.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.catalog.Catalog;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.SearchRequest;
import org.isnad.show.Words;
import org.isnad.web.SearchView.Choices;
import org.isnad.web.SearchView.Narrowing;

/** Makes the page of a search. */
final class SearchPages {
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
    Hits hits = new Hits(catalog, words, asked.request().words());
    List<String> names = found.hits().stream().map(Found.Hit::id).toList();
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
        articles ? hits.articles(names) : hits.claims(names),
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

  private List<Choices> choices(Found found, Asked asked, Words words, String root) {
    List<Choices> all = new ArrayList<>();
    for (Facet facet : SHOWN) {
      List<Narrowing> values = new ArrayList<>();
      for (Found.Count count : found.facets().getOrDefault(facet, List.of())) {
        boolean on = asked.has(facet, count.value());
        if (on || values.size() < CHOICES) {
          String address = root + asked.toggled(facet, count.value());
          values.add(new Narrowing(label(facet, count.value(), words), count.count(), address, on));
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
