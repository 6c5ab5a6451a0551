package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.RowId;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.VersionId;
import org.isnad.search.FoundClaim;
import org.isnad.show.ReadingText;
import org.isnad.wire.ReadingWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad show}: an article with its claims marked, or a claim with its chain. */
@Command(
    name = "show",
    description = "Shows an article of the ledger with its claims marked, or one claim.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {"  isnad show 17", "  isnad show 17v2", "  isnad show 17.120"})
final class ShowCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;
  @Mixin private ShowOptions show;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The article (17, 17v2) or the claim (17.120).")
  private String id = "";

  ShowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Ledger open = ledger.open(streams.environment(), Instant.now())) {
      if (id.indexOf('.') < 0) {
        article(open, VersionId.parse(id));
      } else {
        claim(open, RowId.parse(id));
      }
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static StoredReading reading(Ledger open, VersionId version) {
    return open.reading(version)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected an article of the ledger, found none with the name " + version));
  }

  private void article(Ledger open, VersionId version) throws IOException {
    StoredReading stored = reading(open, version);
    if (show.format(streams) == ShowOptions.RowFormat.TEXT) {
      ReadingText surface = show.reading(streams);
      write(surface.text(stored.reading()) + '\n' + surface.render(stored.reading()));
    } else {
      streams.out().write(ReadingWriter.compact().write(stored.reading()));
      write("\n");
    }
  }

  private void claim(Ledger open, RowId row) throws IOException {
    StoredReading stored = reading(open, row.version());
    StoredClaim claim =
        stored
            .claim(row)
            .orElseThrow(
                () -> new IllegalArgumentException("expected a claim of the ledger, found " + row));
    if (show.format(streams) == ShowOptions.RowFormat.TEXT) {
      write(show.reading(streams).claim(stored.reading(), claim.claim()));
      claim
          .judgement()
          .ifPresent(made -> spec.commandLine().getOut().println(made.verdict().code()));
    } else {
      HitWriter out = show.writer(streams);
      out.begin(1, 0);
      out.claim(new FoundClaim(stored, claim), List.of());
      out.end();
    }
  }

  private void write(String text) throws IOException {
    streams.out().write(text.getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
  }
}
