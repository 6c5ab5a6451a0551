package org.isnad.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.FoundCommitments;
import org.isnad.catalog.Telling;
import org.isnad.catalog.Undertaking;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.show.Words;
import org.isnad.web.CommitmentsView.Field;

/** Makes the page of commitments. */
final class CommitmentPages {
  /** Values of a field; those that are chosen are always there. */
  private static final int CHOICES = 25;

  private final Catalog catalog;

  CommitmentPages(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The page of what is asked for, in this language, as of this day. */
  CommitmentsView of(AskedCommitments asked, Words words, LocalDate today) {
    FoundCommitments found = catalog.commitments(asked.request(today));
    List<Undertaking> shown = shown(asked, found.undertakings(), today);
    boolean more = found.total() > (long) asked.page() * AskedCommitments.PAGE;
    String root = '/' + words.language().toString() + "/commitments";
    return new CommitmentsView(
        asked.words(),
        asked.due().from().map(LocalDate::toString).orElse(""),
        asked.due().to().map(LocalDate::toString).orElse(""),
        asked.overdue(),
        asked.undated(),
        fields(asked, found, words),
        kept(asked),
        found.total(),
        new Timelines(words, today).of(shown),
        new CommitmentRows(words, today).of(shown),
        asked.page() > 1 ? root + asked.page(asked.page() - 1) : "",
        more ? root + asked.page(asked.page() + 1) : "");
  }

  /** A telling that is past its day may be outdated by another that the index does not see. */
  private static List<Undertaking> shown(
      AskedCommitments asked, List<Undertaking> found, LocalDate today) {
    return asked.overdue() ? found.stream().filter(one -> one.isOverdue(today)).toList() : found;
  }

  private List<Field> fields(AskedCommitments asked, FoundCommitments found, Words words) {
    Map<Facet, List<Found.Count>> facets = found.facets();
    Map<String, String> names = names(found.undertakings());
    List<String> statuses =
        Arrays.stream(CommitmentStatus.values()).map(CommitmentStatus::code).toList();
    List<String> orders = AskedCommitments.orders();
    return List.of(
        field(
            Facet.PARTY,
            words.of("party"),
            values(facets, Facet.PARTY, asked.parties()),
            asked.parties(),
            key -> words.safe(named(key, names)),
            words),
        field(
            Facet.STATUS,
            words.of("status"),
            statuses,
            asked.statuses(),
            code -> words.of("status." + code),
            words),
        field(
            Facet.PUBLISHER,
            words.of("publisher"),
            values(facets, Facet.PUBLISHER, asked.publishers()),
            asked.publishers(),
            words::safe,
            words),
        new Field(
            "order",
            words.of("search.order"),
            orders.stream()
                .map(
                    code ->
                        new Choice(code, words.of("commitments.order." + code), is(asked, code)))
                .toList()));
  }

  private String named(String key, Map<String, String> names) {
    String name = names.get(key);
    return name == null ? catalog.partyOf(key) : name;
  }

  /** What the articles of the page call the parties. */
  private static Map<String, String> names(List<Undertaking> undertakings) {
    Map<String, String> names = new HashMap<>();
    for (Undertaking one : undertakings) {
      Telling telling = one.latest();
      for (int i = 0; i < telling.parties().size(); i++) {
        names.putIfAbsent(telling.parties().get(i).key(), telling.partyName(i));
      }
    }
    return names;
  }

  private static boolean is(AskedCommitments asked, String order) {
    return AskedCommitments.code(asked.order()).equals(order);
  }

  private static List<String> values(
      Map<Facet, List<Found.Count>> facets, Facet facet, List<String> chosen) {
    List<String> values = new ArrayList<>(chosen);
    facets.getOrDefault(facet, List.of()).stream()
        .map(Found.Count::value)
        .filter(value -> !chosen.contains(value))
        .limit(CHOICES)
        .forEach(values::add);
    return values;
  }

  private static Field field(
      Facet facet,
      String label,
      List<String> values,
      List<String> chosen,
      Function<String, String> labels,
      Words words) {
    List<Choice> options = new ArrayList<>();
    options.add(new Choice("", words.of("commitments.any"), chosen.isEmpty()));
    Optional<String> first = chosen.stream().findFirst();
    for (String value : values) {
      options.add(new Choice(value, labels.apply(value), first.filter(value::equals).isPresent()));
    }
    return new Field(facet.code(), label, options);
  }

  /** What the form has no field for; of several chosen values it shows the first. */
  private static List<Fact> kept(AskedCommitments asked) {
    List<Fact> kept = new ArrayList<>();
    asked.sources().forEach(value -> kept.add(new Fact("source", "", value)));
    asked.statuses().stream().skip(1).forEach(value -> kept.add(new Fact("status", "", value)));
    return kept;
  }
}
