package org.isnad.web;

import java.util.List;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Outlet;
import org.isnad.catalog.OutletProfile;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.show.Words;
import org.isnad.web.Columns.Series;
import org.isnad.web.OutletsView.Row;

/** Makes the list of papers and the page of one, in the words of one language. */
final class OutletPages {
  private static final int LISTED = 25;
  private static final int DEEPEST = 400;
  private static final int AGENCIES_LISTED = 3;
  private static final int AGENCIES = 20;

  private final Catalog catalog;
  private final Words words;
  private final Addresses addresses;
  private final SourcePages sources;

  OutletPages(Catalog catalog, Words words, SourcePages sources) {
    this.catalog = catalog;
    this.words = words;
    this.sources = sources;
    addresses = new Addresses(words.language());
  }

  /** The list, from page 1. */
  OutletsView list(int page) {
    if (page > DEEPEST) {
      throw new IllegalArgumentException("expected page up to " + DEEPEST + ", found " + page);
    }
    List<Outlet> some = catalog.outlets((page - 1) * LISTED, LISTED + 1);
    return new OutletsView(
        some.stream().limit(LISTED).map(this::row).toList(),
        page > 1 ? addresses.of("/outlets?page=" + (page - 1)) : "",
        some.size() > LISTED ? addresses.of("/outlets?page=" + (page + 1)) : "");
  }

  private Row row(Outlet outlet) {
    return new Row(
        words.safe(outlet.name()),
        addresses.outlet(outlet.name()),
        shares(outlet),
        tallies(outlet.media(), AGENCIES_LISTED));
  }

  private static Shares shares(Outlet outlet) {
    return new Shares(outlet.named(), outlet.unnamed(), outlet.unattributed());
  }

  private List<Tally> tallies(List<Found.Count> counts, int limit) {
    long most = counts.isEmpty() ? 0 : counts.get(0).count();
    return counts.stream().limit(limit).map(count -> sources.tally(count, most)).toList();
  }

  /** The page of a paper. */
  OutletView page(String name) {
    OutletProfile profile = catalog.outletProfile(name);
    return new OutletView(
        words.safe(name),
        shares(profile.outlet()),
        months(profile),
        tallies(profile.outlet().media(), AGENCIES),
        tallies(profile.sources(), profile.sources().size()),
        profile.commitments(),
        addresses.commitments(Facet.PUBLISHER, name) + "&undated=yes",
        addresses.claims(Facet.PUBLISHER, name));
  }

  private Columns months(OutletProfile profile) {
    List<Series> series =
        List.of(
            new Series(words.of("column.named"), "named"),
            new Series(words.of("column.unnamed"), "unnamed"),
            new Series(words.of("column.unattributed"), "unattributed"));
    Months months = new Months(series, words.language().isRightToLeft());
    profile
        .months()
        .forEach(
            month ->
                months.add(month.month(), month.named(), month.unnamed(), month.unattributed()));
    return months.columns();
  }
}
