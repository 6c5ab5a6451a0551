package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Outlet;
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
    try (Catalog open = OpenLedger.at(ledger, streams)) {
      RowWriter out =
          show.rows(
              streams, List.of("claims", "outlet", "named", "unnamed", "unattributed", "agencies"));
      for (Outlet outlet : open.outlets(limit)) {
        out.row(row(open, outlet));
      }
      out.end();
      return ExitCode.OK;
    }
  }

  private static List<Object> row(Catalog open, Outlet outlet) {
    long all = outlet.claims();
    return List.of(
        all,
        outlet.name(),
        share(outlet.named(), all),
        share(outlet.unnamed(), all),
        share(outlet.unattributed(), all),
        agencies(open, outlet));
  }

  private static String agencies(Catalog open, Outlet outlet) {
    return outlet.media().stream()
        .limit(AGENCIES)
        .map(count -> open.nameOf(count.value()) + ' ' + count.count())
        .collect(Collectors.joining("; "));
  }

  private static String share(long part, long all) {
    return all == 0 ? "-" : String.format(Locale.ROOT, "%.0f%%", 100.0 * part / all);
  }
}
