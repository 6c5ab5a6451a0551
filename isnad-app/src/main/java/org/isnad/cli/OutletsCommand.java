package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.annotation.SourceKind;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad outlets}: what each paper's claims stand on. */
@Command(
    name = "outlets",
    description =
        "Lists who printed the claims of the ledger, and what these stand on: named sources,"
            + " unnamed ones, nobody; and the agencies and media that passed them on.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {"  isnad outlets --format csv"})
final class OutletsCommand implements Callable<Integer> {
  private static final int AGENCIES = 5;

  private final Streams streams;

  @Mixin private LedgerOption ledger;
  @Mixin private ShowOptions show;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "So many at most. Default: ${DEFAULT-VALUE}.")
  private int limit;

  OutletsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenLedger open = OpenLedger.at(ledger, streams)) {
      RowWriter out =
          show.rows(
              streams, List.of("claims", "outlet", "named", "unnamed", "unattributed", "agencies"));
      for (Found.Count publisher : publishers(open)) {
        out.row(row(open, publisher));
      }
      out.end();
      return ExitCode.OK;
    }
  }

  /** The papers with the most claims first. */
  private List<Found.Count> publishers(OpenLedger open) {
    List<Found.Count> all =
        open.index()
            .find(SearchRequest.claims("").page(0, 1))
            .facets()
            .getOrDefault(Facet.PUBLISHER, List.of());
    return all.subList(0, Math.min(limit, all.size()));
  }

  private static List<Object> row(OpenLedger open, Found.Count publisher) {
    Found found =
        open.index()
            .find(SearchRequest.claims("").with(Facet.PUBLISHER, publisher.value()).page(0, 1));
    long all = found.total();
    long unnamed = count(found, SourceKind.UNNAMED_PERSON) + count(found, SourceKind.UNNAMED_GROUP);
    long nobody = count(found, SourceKind.UNATTRIBUTED);
    return List.of(
        all,
        publisher.value(),
        share(all - unnamed - nobody, all),
        share(unnamed, all),
        share(nobody, all),
        agencies(open, found));
  }

  private static long count(Found found, SourceKind kind) {
    return found.facets().getOrDefault(Facet.KIND, List.of()).stream()
        .filter(count -> count.value().equals(kind.code()))
        .mapToLong(Found.Count::count)
        .sum();
  }

  /** The media of the chains: agencies above all. */
  private static String agencies(OpenLedger open, Found found) {
    List<String> names = new ArrayList<>();
    for (Found.Count count : found.facets().getOrDefault(Facet.CHAIN, List.of())) {
      if (open.isMedia(count.value()) && names.size() < AGENCIES) {
        names.add(open.nameOf(count.value()) + ' ' + count.count());
      }
    }
    return String.join("; ", names);
  }

  private static String share(long part, long all) {
    return all == 0 ? "-" : String.format(Locale.ROOT, "%.0f%%", 100.0 * part / all);
  }
}
