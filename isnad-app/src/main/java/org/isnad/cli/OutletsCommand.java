package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
      Map<String, Map<SourceKind, Long>> outlets = new TreeMap<>();
      for (Found.Count publisher : publishers(open)) {
        outlets.put(publisher.value(), kinds(open, publisher.value()));
      }
      List<String> names = new ArrayList<>(outlets.keySet());
      names.sort(
          Comparator.comparingLong((String name) -> sum(outlets.getOrDefault(name, Map.of())))
              .reversed());
      RowWriter out =
          show.rows(
              streams, List.of("claims", "outlet", "named", "unnamed", "unattributed", "agencies"));
      for (String name : names.subList(0, Math.min(limit, names.size()))) {
        out.row(row(open, name, outlets.getOrDefault(name, Map.of())));
      }
      out.end();
      return ExitCode.OK;
    }
  }

  private static List<Found.Count> publishers(OpenLedger open) {
    return open.index()
        .find(SearchRequest.claims("").page(0, 1))
        .facets()
        .getOrDefault(Facet.PUBLISHER, List.of());
  }

  private static Map<SourceKind, Long> kinds(OpenLedger open, String publisher) {
    Map<SourceKind, Long> kinds = new EnumMap<>(SourceKind.class);
    Found found =
        open.index().find(SearchRequest.claims("").with(Facet.PUBLISHER, publisher).page(0, 1));
    for (Found.Count count : found.facets().getOrDefault(Facet.KIND, List.of())) {
      for (SourceKind kind : SourceKind.values()) {
        if (kind.code().equals(count.value())) {
          kinds.put(kind, count.count());
        }
      }
    }
    return kinds;
  }

  private static List<Object> row(OpenLedger open, String name, Map<SourceKind, Long> kinds) {
    long all = sum(kinds);
    long unnamed =
        kinds.getOrDefault(SourceKind.UNNAMED_PERSON, 0L)
            + kinds.getOrDefault(SourceKind.UNNAMED_GROUP, 0L);
    long nobody = kinds.getOrDefault(SourceKind.UNATTRIBUTED, 0L);
    return List.of(
        all,
        name,
        share(all - unnamed - nobody, all),
        share(unnamed, all),
        share(nobody, all),
        agencies(open, name));
  }

  /** The media of the chains that are no paper of their own root: agencies above all. */
  private static String agencies(OpenLedger open, String publisher) {
    Found found =
        open.index().find(SearchRequest.claims("").with(Facet.PUBLISHER, publisher).page(0, 1));
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

  private static long sum(Map<SourceKind, Long> kinds) {
    return kinds.values().stream().mapToLong(Long::longValue).sum();
  }
}
