package org.isnad.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.catalog.Catalog;
import org.isnad.search.Facet;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchRequest.Days;
import org.isnad.search.SearchRequest.Order;

/**
 * Commitments as they are asked for in an address.
 *
 * @param words what was typed
 * @param parties keys of which one must undertake it
 * @param statuses of which one must be told
 * @param publishers of which one must have printed it
 * @param sources keys of which one must stand at the root of its claim
 * @param due the days on which it is due
 * @param overdue whether only what is overdue is wanted
 * @param undated whether what is never due is wanted too
 * @param order how they are ordered
 * @param page which page, from 1
 */
record AskedCommitments(
    String words,
    List<String> parties,
    List<String> statuses,
    List<String> publishers,
    List<String> sources,
    Days due,
    boolean overdue,
    boolean undated,
    Order order,
    int page) {
  /** Undertakings on a page. */
  static final int PAGE = 20;

  private static final List<Order> ORDERS =
      List.of(Order.NEWEST, Order.OLDEST, Order.DUE, Order.LAST_DUE);

  /** The days of whatever has a deadline: before the first of them nothing is due. */
  static final Days DATED = new Days(Optional.of(LocalDate.of(1, 1, 1)), Optional.empty());

  AskedCommitments {
    parties = List.copyOf(parties);
    statuses = List.copyOf(statuses);
    publishers = List.copyOf(publishers);
    sources = List.copyOf(sources);
  }

  /**
   * Reads the parameters of an address.
   *
   * @param values all values of a parameter; none where it is missing
   * @throws IllegalArgumentException where one is not what it should be
   */
  static AskedCommitments of(Function<String, List<String>> values) {
    AskedValues asked = new AskedValues(values);
    return new AskedCommitments(
        asked.first("q").orElse(""),
        asked.all("party"),
        asked.all("status"),
        asked.all("publisher"),
        asked.all("source"),
        Days.parse(asked.first("due-from"), asked.first("due-to")),
        asked.first("overdue").isPresent(),
        asked.first("undated").isPresent(),
        order(asked.first("order").orElse("")),
        asked.page());
  }

  private static Order order(String written) {
    return ORDERS.stream()
        .filter(order -> code(order).equals(written) || written.isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected order as "
                        + String.join(", ", ORDERS.stream().map(AskedCommitments::code).toList())
                        + ", found "
                        + written));
  }

  /** How an order stands in the address. */
  static String code(Order order) {
    return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The orders that can be asked for, as they stand in the address. */
  static List<String> orders() {
    return ORDERS.stream().map(AskedCommitments::code).toList();
  }

  /** What the index is asked. */
  SearchRequest request(LocalDate today) {
    Days days = due.isAny() && !undated ? DATED : due;
    SearchRequest request =
        SearchRequest.commitments(words).by(order).about(days).page((page - 1) * PAGE, PAGE);
    request = with(request, Facet.PARTY, parties);
    request = with(request, Facet.STATUS, statuses);
    request = with(request, Facet.PUBLISHER, publishers);
    request = with(request, Facet.SOURCE, sources);
    return overdue ? Catalog.overdue(request, today) : request;
  }

  private static SearchRequest with(SearchRequest request, Facet facet, List<String> values) {
    return values.isEmpty() ? request : request.with(facet, values.toArray(String[]::new));
  }

  /** The query of the address of another page. */
  String page(int number) {
    List<String> query = new ArrayList<>();
    add(query, "q", words);
    parties.forEach(value -> add(query, "party", value));
    statuses.forEach(value -> add(query, "status", value));
    publishers.forEach(value -> add(query, "publisher", value));
    sources.forEach(value -> add(query, "source", value));
    add(query, "due-from", due.from().map(LocalDate::toString).orElse(""));
    add(query, "due-to", due.to().map(LocalDate::toString).orElse(""));
    add(query, "overdue", overdue ? "yes" : "");
    add(query, "undated", undated ? "yes" : "");
    add(query, "order", order == ORDERS.get(0) ? "" : code(order));
    add(query, "page", number == 1 ? "" : Integer.toString(number));
    return query.isEmpty() ? "" : '?' + String.join("&", query);
  }

  private static void add(List<String> query, String name, String value) {
    if (!value.isEmpty()) {
      query.add(name + '=' + Addresses.encoded(value));
    }
  }
}
