package org.isnad.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.SourceKind;
import org.isnad.catalog.OutletProfile.Month;
import org.isnad.catalog.SourceProfile.Naming;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Source;
import org.isnad.ledger.SourceDecision;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.SearchIndex;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchRequest.Days;
import org.isnad.search.WordForms;

/** Counts what sources said and what papers stand on, from the index alone. */
final class Profiles {
  /** More months than any ledger has. */
  private static final int ALL_MONTHS = 5000;

  /** More papers than any ledger has; of what is counted so many values at most. */
  private static final int ALL_PAPERS = 10_000;

  private static final int OUTLETS = 12;
  private static final int NAMES = 6;
  private static final int SOURCES = 15;
  private static final int MEDIA = 1000;

  /** Papers and lists of them that are remembered. */
  private static final int REMEMBERED = 64;

  /** As many sources as can be looked for by a part of their name. */
  private static final int MOST_KEYS = 500;

  private static final String[] UNNAMED = {
    SourceKind.UNNAMED_PERSON.code(), SourceKind.UNNAMED_GROUP.code()
  };

  private final Ledger ledger;
  private final SearchIndex index;
  private final SourceNames names;
  private final Remembered<Part, List<Outlet>> listed = new Remembered<>(REMEMBERED);
  private final Remembered<String, OutletProfile> profiles = new Remembered<>(REMEMBERED);

  /** A part of a list. */
  private record Part(int offset, int limit) {}

  Profiles(Ledger ledger, SearchIndex index, SourceNames names) {
    this.ledger = ledger;
    this.index = index;
    this.names = names;
  }

  /** Commitments that are open and whose last day is before this one. */
  static SearchRequest overdue(SearchRequest request, LocalDate today) {
    return request
        .about(new Days(request.about().from(), Optional.of(today.minusDays(1))))
        .with(
            Facet.STATUS,
            Undertaking.OPEN.stream().map(CommitmentStatus::code).toArray(String[]::new));
  }

  private long total(SearchRequest request) {
    return index.count(request);
  }

  /** The source that counts under this key. */
  Optional<SourceProfile> source(String key, LocalDate today) {
    return names.of(key).map(source -> profile(source, today));
  }

  private SourceProfile profile(Source source, LocalDate today) {
    String key = source.key().key();
    SearchRequest claims = SearchRequest.claims("").with(Facet.SOURCE, key);
    SearchRequest commitments = SearchRequest.commitments("").with(Facet.PARTY, key);
    long said = total(claims);
    List<Source> members =
        names.all().values().stream()
            .filter(other -> other.effective().equals(source.key()))
            .filter(other -> !other.key().equals(source.key()))
            .sorted(Comparator.comparing(Source::key))
            .toList();
    return new SourceProfile(
        source,
        said,
        total(SearchRequest.claims("").with(Facet.CHAIN, key)) - said,
        months(claims),
        naming(claims),
        members,
        decisions(source, members),
        total(commitments),
        total(overdue(commitments, today)));
  }

  private List<Found.Count> months(SearchRequest request) {
    return index.counts(request, Facet.MONTH, ALL_MONTHS).stream()
        .sorted(Comparator.comparing(Found.Count::value))
        .toList();
  }

  private List<Naming> naming(SearchRequest claims) {
    List<Naming> naming = new ArrayList<>();
    for (Found.Count outlet : index.counts(claims, Facet.PUBLISHER, OUTLETS)) {
      SearchRequest printed = claims.with(Facet.PUBLISHER, outlet.value());
      naming.add(
          new Naming(outlet.value(), outlet.count(), index.counts(printed, Facet.NAME, NAMES)));
    }
    return naming;
  }

  private List<SourceDecision> decisions(Source source, List<Source> members) {
    Set<Object> keys = new HashSet<>();
    keys.add(source.key());
    members.forEach(member -> keys.add(member.key()));
    return ledger.decisions().stream()
        .filter(
            made -> keys.contains(made.source()) || made.into().filter(keys::contains).isPresent())
        .toList();
  }

  /** The sources with the most claims first, with a kind and a part of their name where asked. */
  List<Found.Count> sources(String kind, String name, int offset, int limit) {
    SearchRequest request = SearchRequest.claims("");
    if (!kind.isEmpty()) {
      request = request.with(Facet.KIND, kind);
    }
    if (!name.isBlank()) {
      String[] keys = named(name);
      if (keys.length == 0) {
        return List.of();
      }
      request = request.with(Facet.SOURCE, keys);
    }
    return index.counts(request, Facet.SOURCE, offset + limit).stream().skip(offset).toList();
  }

  /** The keys of what has these letters in its name; the shortest names where there are many. */
  private String[] named(String name) {
    String folded = WordForms.folded(name);
    return names.all().values().stream()
        .filter(source -> isNamed(source, folded))
        .sorted(Comparator.<Source>comparingInt(s -> s.name().length()).thenComparing(Source::key))
        .map(source -> source.effective().key())
        .distinct()
        .limit(MOST_KEYS)
        .toArray(String[]::new);
  }

  /** A key has the folded name in it, but where a word list knows the source. */
  private static boolean isNamed(Source source, String folded) {
    return source.key().key().contains(folded)
        || (source.key().key().indexOf(' ') < 0
            && WordForms.folded(source.name()).contains(folded));
  }

  /** The papers with the most claims first; counted anew only when the index has changed. */
  List<Outlet> outlets(int offset, int limit) {
    return listed.of(new Part(offset, limit), index.sequence(), () -> counted(offset, limit));
  }

  private List<Outlet> counted(int offset, int limit) {
    SearchRequest claims = SearchRequest.claims("");
    List<Found.Count> some =
        index.counts(claims, Facet.PUBLISHER, offset + limit).stream().skip(offset).toList();
    Map<String, Long> unnamed = byPublisher(claims.with(Facet.KIND, UNNAMED));
    Map<String, Long> unattributed =
        byPublisher(claims.with(Facet.KIND, SourceKind.UNATTRIBUTED.code()));
    return some.stream()
        .map(
            count ->
                new Outlet(
                    count.value(),
                    count.count(),
                    unnamed.getOrDefault(count.value(), 0L),
                    unattributed.getOrDefault(count.value(), 0L),
                    media(count.value())))
        .toList();
  }

  private Map<String, Long> byPublisher(SearchRequest request) {
    Map<String, Long> counts = new TreeMap<>();
    for (Found.Count count : index.counts(request, Facet.PUBLISHER, ALL_PAPERS)) {
      counts.put(count.value(), count.count());
    }
    return counts;
  }

  private List<Found.Count> media(String publisher) {
    SearchRequest printed = SearchRequest.claims("").with(Facet.PUBLISHER, publisher);
    return index.counts(printed, Facet.CHAIN, MEDIA).stream()
        .filter(count -> isMedia(count.value()))
        .toList();
  }

  private boolean isMedia(String key) {
    return names.of(key).filter(source -> source.kind() == SourceKind.MEDIA).isPresent();
  }

  /** What the claims of one paper stand on; of an unknown paper, none. */
  Outlet outlet(String publisher) {
    SearchRequest printed = SearchRequest.claims("").with(Facet.PUBLISHER, publisher);
    return new Outlet(
        publisher,
        total(printed),
        total(printed.with(Facet.KIND, UNNAMED)),
        total(printed.with(Facet.KIND, SourceKind.UNATTRIBUTED.code())),
        media(publisher));
  }

  /** The same over time, with its sources; counted anew only when the index has changed. */
  OutletProfile profile(String publisher) {
    return profiles.of(publisher, index.sequence(), () -> counted(publisher));
  }

  private OutletProfile counted(String publisher) {
    SearchRequest printed = SearchRequest.claims("").with(Facet.PUBLISHER, publisher);
    return new OutletProfile(
        outlet(publisher),
        monthsOf(printed),
        index.counts(printed, Facet.SOURCE, SOURCES),
        total(SearchRequest.commitments("").with(Facet.PUBLISHER, publisher)));
  }

  private List<Month> monthsOf(SearchRequest printed) {
    Map<String, Long> all = byMonth(printed);
    Map<String, Long> unnamed = byMonth(printed.with(Facet.KIND, UNNAMED));
    Map<String, Long> nobody = byMonth(printed.with(Facet.KIND, SourceKind.UNATTRIBUTED.code()));
    List<Month> months = new ArrayList<>();
    for (String month : new TreeSet<>(all.keySet())) {
      long two = unnamed.getOrDefault(month, 0L);
      long three = nobody.getOrDefault(month, 0L);
      months.add(new Month(month, all.getOrDefault(month, 0L) - two - three, two, three));
    }
    return months;
  }

  private Map<String, Long> byMonth(SearchRequest request) {
    Map<String, Long> counts = new TreeMap<>();
    months(request).forEach(count -> counts.put(count.value(), count.count()));
    return counts;
  }
}
