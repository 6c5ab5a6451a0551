package org.isnad.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.SourceKind;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.FoundCommitments;
import org.isnad.catalog.SourceProfile;
import org.isnad.ledger.Source;
import org.isnad.ledger.SourceDecision;
import org.isnad.ledger.SourceKey;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchRequest.Order;
import org.isnad.show.Words;
import org.isnad.web.Columns.Series;
import org.isnad.web.CommitmentsView.Way;
import org.isnad.web.SourceView.Decided;
import org.isnad.web.SourceView.Member;
import org.isnad.web.SourceView.Naming;
import org.isnad.web.SourceView.Promised;

/** Makes the list of sources and the page of one, in the words of one language. */
final class SourcePages {
  private static final int LISTED = 50;
  private static final int DEEPEST = 200;
  private static final int CLAIMS = 15;
  private static final int PROMISES = 12;

  private final Catalog catalog;
  private final Words words;
  private final Addresses addresses;
  private final LocalDate today;

  SourcePages(Catalog catalog, Words words, LocalDate today) {
    this.catalog = catalog;
    this.words = words;
    this.today = today;
    addresses = new Addresses(words.language());
  }

  /**
   * The list.
   *
   * @param kind code of a kind; empty for any
   * @param name a part of the name; empty for any
   * @param page from 1
   */
  SourcesView list(String kind, String name, int page) {
    if (page > DEEPEST) {
      throw new IllegalArgumentException("expected page up to " + DEEPEST + ", found " + page);
    }
    int offset = (page - 1) * LISTED;
    List<Found.Count> some = catalog.sources(kind, name, offset, LISTED + 1);
    long most = page == 1 && !some.isEmpty() ? some.get(0).count() : greatest(kind, name);
    List<Tally> sources = some.stream().limit(LISTED).map(count -> tally(count, most)).toList();
    return new SourcesView(
        name,
        kinds(kind),
        offset + 1,
        sources,
        page > 1 ? listAddress(kind, name, page - 1) : "",
        some.size() > LISTED ? listAddress(kind, name, page + 1) : "");
  }

  private long greatest(String kind, String name) {
    return catalog.sources(kind, name, 0, 1).stream().mapToLong(Found.Count::count).sum();
  }

  private String listAddress(String kind, String name, int page) {
    return addresses.of("/sources")
        + "?kind="
        + Addresses.encoded(kind)
        + "&find="
        + Addresses.encoded(name)
        + "&page="
        + page;
  }

  private List<Choice> kinds(String chosen) {
    List<Choice> kinds = new ArrayList<>();
    kinds.add(new Choice("", words.of("commitments.any"), chosen.isEmpty()));
    for (SourceKind kind : SourceKind.values()) {
      if (kind != SourceKind.UNATTRIBUTED) {
        String code = kind.code();
        kinds.add(new Choice(code, words.of("kind." + code), code.equals(chosen)));
      }
    }
    return kinds;
  }

  /** A source with its count. */
  Tally tally(Found.Count count, long most) {
    Optional<Source> source = catalog.source(count.value());
    String kind = source.map(Source::kind).map(SourceKind::code).orElse("");
    return new Tally(
        words.safe(source.map(Source::name).orElse(count.value())),
        addresses.source(count.value()),
        kind,
        kind.isEmpty() ? "" : words.of("kind." + kind),
        count.count(),
        Tally.width(count.count(), most));
  }

  /** The page of a source; empty where the ledger knows none with this key. */
  Optional<SourceView> page(String key, int page) {
    return catalog.profile(key, today).map(profile -> view(profile, page));
  }

  private SourceView view(SourceProfile profile, int page) {
    Source source = profile.source();
    String key = source.key().key();
    SearchRequest claims =
        SearchRequest.claims("")
            .with(Facet.SOURCE, key)
            .by(Order.NEWEST)
            .page((page - 1) * CLAIMS, CLAIMS);
    Found found = catalog.index().find(claims);
    boolean more = found.total() > (long) page * CLAIMS;
    return new SourceView(
        key,
        words.safe(source.name()),
        source.kind().code(),
        words.of("kind." + source.kind().code()),
        under(source),
        profile.claims(),
        profile.passedOn(),
        addresses.claims(Facet.SOURCE, key),
        addresses.claims(Facet.CHAIN, key),
        months(profile),
        naming(profile),
        promised(profile),
        new Hits(catalog, words, "").claims(found.hits().stream().map(Found.Hit::id).toList()),
        page > 1 ? pageAddress(key, page - 1) : "",
        more ? pageAddress(key, page + 1) : "",
        profile.members().stream().map(this::member).toList(),
        decided(profile));
  }

  private String pageAddress(String key, int page) {
    String address = addresses.source(key);
    return address + (address.indexOf('?') < 0 ? '?' : '&') + "page=" + page + "#said";
  }

  private Way under(Source source) {
    if (source.effective().equals(source.key())) {
      return new Way("", "", "");
    }
    String key = source.effective().key();
    return new Way(words.safe(catalog.nameOf(key)), addresses.source(key), "");
  }

  private Columns months(SourceProfile profile) {
    List<Series> series = List.of(new Series(words.of("claims"), "named"));
    Months months = new Months(series, words.language().isRightToLeft());
    profile.months().forEach(month -> months.add(month.value(), month.count()));
    return months.columns();
  }

  private List<Naming> naming(SourceProfile profile) {
    long most = profile.naming().stream().mapToLong(SourceProfile.Naming::claims).max().orElse(0);
    List<Naming> naming = new ArrayList<>();
    for (SourceProfile.Naming one : profile.naming()) {
      List<Tally> names =
          one.names().stream()
              .map(
                  count ->
                      new Tally(
                          words.safe(count.value()),
                          "",
                          "",
                          "",
                          count.count(),
                          Tally.width(count.count(), one.claims())))
              .toList();
      Tally outlet =
          new Tally(
              words.safe(one.outlet()),
              addresses.outlet(one.outlet()),
              "publisher",
              "",
              one.claims(),
              Tally.width(one.claims(), most));
      naming.add(new Naming(outlet, names));
    }
    return naming;
  }

  private Promised promised(SourceProfile profile) {
    String key = profile.source().key().key();
    String all = addresses.commitments(Facet.PARTY, key) + "&undated=yes";
    String late = addresses.commitments(Facet.PARTY, key) + "&overdue=yes";
    if (profile.commitments() == 0) {
      return new Promised(0, 0, all, late, Timelines.NOTHING, List.of());
    }
    FoundCommitments found = newest(key);
    return new Promised(
        profile.commitments(),
        profile.overdue(),
        all,
        late,
        new Timelines(words, today).of(found.undertakings()),
        new CommitmentRows(words, today).of(found.undertakings()));
  }

  /** Those with a deadline, which can be drawn; any where there are none. */
  private FoundCommitments newest(String key) {
    SearchRequest all = SearchRequest.commitments("").with(Facet.PARTY, key).page(0, PROMISES);
    FoundCommitments dated = catalog.commitments(all.about(AskedCommitments.DATED));
    return dated.total() > 0 ? dated : catalog.commitments(all);
  }

  private Member member(Source source) {
    return new Member(source.key().key(), words.safe(source.name()));
  }

  private List<Decided> decided(SourceProfile profile) {
    List<Decided> decided = new ArrayList<>();
    for (SourceDecision made : profile.decisions()) {
      String source = named(made.source());
      String what =
          made.into()
              .map(into -> source + ' ' + words.of("source.joined-to") + ' ' + named(into))
              .orElseGet(() -> source + ' ' + words.of("source.parted"));
      decided.add(
          new Decided(
              what,
              words.safe(made.decision().who()),
              Judgements.moment(made.decision().when()),
              words.safe(made.decision().why())));
    }
    Collections.reverse(decided);
    return decided;
  }

  private String named(SourceKey key) {
    return org.isnad.show.Isolate.own(words.safe(catalog.nameOf(key.key())));
  }
}
