package org.isnad.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.catalog.Catalog;
import org.isnad.search.Facet;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchRequest.Order;

/** A search as the parameters of an address ask for it. */
final class SearchParameters {
  /** As deep as a search goes; an export gives everything. */
  static final int DEEPEST = 10_000;

  private static final int USUAL = 20;
  private static final int MOST = 100;

  private final Catalog catalog;
  private final LocalDate today;

  /**
   * Searches of this catalogue.
   *
   * @param today before which what is open is overdue
   */
  SearchParameters(Catalog catalog, LocalDate today) {
    this.catalog = catalog;
    this.today = today;
  }

  /** The parameters of a search for this type. */
  static Parameters of(Context request, SearchRequest.Type type) {
    return Parameters.of(request, names(type));
  }

  /** How many hits are wanted. */
  static int limit(Parameters asked) {
    return asked.limit(USUAL, MOST);
  }

  private static String[] names(SearchRequest.Type type) {
    Stream<String> general =
        Stream.of(
            "q",
            "from",
            "to",
            "about-from",
            "about-to",
            "least",
            "most",
            "order",
            "cursor",
            "limit");
    Stream<String> facets =
        Stream.of(Facet.values()).filter(facet -> facet.isOf(type)).map(Facet::code);
    Stream<String> own =
        switch (type) {
          case CLAIM -> Stream.of("like");
          case ARTICLE -> Stream.empty();
          case COMMITMENT -> Stream.of("overdue");
        };
    return Stream.of(general, facets, own).flatMap(names -> names).toArray(String[]::new);
  }

  /**
   * The search.
   *
   * @throws IllegalArgumentException where a parameter is not what it should be
   */
  SearchRequest wanted(Parameters asked, SearchRequest.Type type) {
    SearchRequest request =
        new SearchRequest(
            type,
            asked.one("q").orElse(""),
            filters(asked, type),
            asked.days("from", "to"),
            asked.days("about-from", "about-to"),
            asked.range("least", "most"),
            order(asked, type),
            (int) Math.min(DEEPEST, asked.position()),
            limit(asked));
    boolean overdue =
        type == SearchRequest.Type.COMMITMENT
            && asked.choice("overdue", List.of("no", "yes")).equals("yes");
    return overdue ? Catalog.overdue(request, today) : request;
  }

  private Map<Facet, List<String>> filters(Parameters asked, SearchRequest.Type type) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = facet.isOf(type) ? asked.all(facet.code()) : List.of();
      if (!values.isEmpty()) {
        filters.put(facet, values(facet, values));
      }
    }
    return filters;
  }

  private List<String> values(Facet facet, List<String> written) {
    return switch (facet) {
      case SOURCE, CHAIN -> catalog.keysOf(written);
      case PLACE -> Catalog.placesOf(written);
      default -> written;
    };
  }

  private static Order order(Parameters asked, SearchRequest.Type type) {
    List<String> words =
        type == SearchRequest.Type.COMMITMENT
            ? List.of("newest", "oldest", "relevance", "due", "last-due")
            : List.of("relevance", "newest", "oldest");
    return switch (asked.choice("order", words)) {
      case "newest" -> Order.NEWEST;
      case "oldest" -> Order.OLDEST;
      case "due" -> Order.DUE;
      case "last-due" -> Order.LAST_DUE;
      default -> Order.RELEVANCE;
    };
  }
}
