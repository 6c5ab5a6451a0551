package org.isnad.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.search.Facet;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchRequest.Days;
import org.isnad.search.SearchRequest.Order;
import org.isnad.search.SearchRequest.Range;

/**
 * A search as it stands in an address. Every state of the page is an address, so that it can be
 * kept, sent and gone back to.
 *
 * @param request what is looked for
 */
record Asked(SearchRequest request) {
  /** Hits on a page. */
  static final int PAGE = 20;

  /**
   * Reads the parameters of an address.
   *
   * @param values all values of a parameter; none where it is missing
   * @throws IllegalArgumentException where one is not what it should be
   */
  static Asked of(Function<String, List<String>> values) {
    AskedValues asked = new AskedValues(values);
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> wanted = asked.all(facet.code());
      if (!wanted.isEmpty()) {
        filters.put(facet, wanted);
      }
    }
    return new Asked(
        new SearchRequest(
            asked.first("in").filter("articles"::equals).isPresent()
                ? SearchRequest.Type.ARTICLE
                : SearchRequest.Type.CLAIM,
            asked.first("q").orElse(""),
            filters,
            Days.parse(asked.first("from"), asked.first("to")),
            Days.parse(asked.first("about-from"), asked.first("about-to")),
            Range.parse(asked.first("least"), asked.first("most")),
            order(asked.first("order")),
            (asked.page() - 1) * PAGE,
            PAGE));
  }

  private static Order order(Optional<String> written) {
    return switch (written.orElse("relevance")) {
      case "newest" -> Order.NEWEST;
      case "oldest" -> Order.OLDEST;
      case "relevance" -> Order.RELEVANCE;
      default ->
          throw new IllegalArgumentException(
              "expected order as relevance, newest or oldest, found " + written.get());
    };
  }

  /** Which page of the hits this is, from 1. */
  int page() {
    return request.offset() / PAGE + 1;
  }

  /** Whether a value of a facet is asked for. */
  boolean has(Facet facet, String value) {
    return request.filters().getOrDefault(facet, List.of()).contains(value);
  }

  /** The query of the address with a value of a facet put in or, where it was in, taken out. */
  String toggled(Facet facet, String value) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    filters.putAll(request.filters());
    List<String> values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    filters.put(facet, values);
    return query(filters, 1);
  }

  /** The query of the address of another page. */
  String page(int number) {
    return query(request.filters(), number);
  }

  private String query(Map<Facet, List<String>> filters, int page) {
    StringBuilder query = new StringBuilder();
    add(query, "q", request.words());
    add(query, "in", request.type() == SearchRequest.Type.ARTICLE ? "articles" : "");
    for (Facet facet : Facet.values()) {
      filters.getOrDefault(facet, List.of()).forEach(value -> add(query, facet.code(), value));
    }
    add(query, "from", request.published().from().map(LocalDate::toString).orElse(""));
    add(query, "to", request.published().to().map(LocalDate::toString).orElse(""));
    add(query, "about-from", request.about().from().map(LocalDate::toString).orElse(""));
    add(query, "about-to", request.about().to().map(LocalDate::toString).orElse(""));
    if (request.order() != Order.RELEVANCE) {
      add(query, "order", request.order().name().toLowerCase(Locale.ROOT));
    }
    add(query, "page", page == 1 ? "" : Integer.toString(page));
    return query.toString();
  }

  private static void add(StringBuilder query, String name, String value) {
    if (!value.isEmpty()) {
      query
          .append(query.length() == 0 ? '?' : '&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
