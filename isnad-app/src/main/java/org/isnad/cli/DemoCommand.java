package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.catalog.Catalog;
import org.isnad.input.Defaults;
import org.isnad.input.Delivered;
import org.isnad.intake.Deliveries;
import org.isnad.ledger.LedgerAddress;
import org.isnad.reading.Reader;
import org.isnad.search.SearchIndex;
import org.isnad.server.Limits;
import org.isnad.server.LocalAccess;
import org.isnad.server.Settings;
import org.isnad.store.Ledgers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad demo}: the project's own examples in a ledger that is thrown away. */
@Command(
    name = "demo",
    description = {
      "Shows what it is like: 33 invented articles by invented papers and agencies, in a ledger"
          + " that is thrown away at the end, for a browser.",
      "Its day is the one after the last of them."
    },
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    sortOptions = false)
final class DemoCommand implements Callable<Integer> {
  private static final String HOST = "127.0.0.1";

  /** The day after the last of the examples. */
  private static final Instant DAY = Instant.parse("2027-05-01T09:00:00Z");

  private static final String EXAMPLES = "demo.jsonl";

  private final Streams streams;
  private final Supplier<Reader> reader;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7474",
      description = "Where to listen; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port;

  DemoCommand(Streams streams, Supplier<Reader> reader) {
    this.streams = streams;
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, Deliveries.BusyException {
    Clock real = Clock.systemUTC();
    Clock clock = Clock.offset(real, Duration.between(real.instant(), DAY));
    Path folder = Files.createTempDirectory("isnad-demo");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    Settings settings = new Settings(Set.of(HOST, "localhost"), false, Limits.USUAL);
    LocalAccess access = new LocalAccess(Deciders.of(null, streams.environment()));
    try (Catalog catalog =
            new Catalog(
                Ledgers.create(new LedgerAddress.Folder(folder), clock.instant()),
                SearchIndex.open(folder.resolve("index")));
        Served served = new Served(catalog, reader, settings, access, clock, streams.err())) {
      fill(served.deliveries());
      served.answer(HOST, port, streams.writer());
      return ExitCode.OK;
    }
  }

  private static void fill(Deliveries deliveries) throws IOException, Deliveries.BusyException {
    try (InputStream examples =
        Objects.requireNonNull(DemoCommand.class.getResourceAsStream(EXAMPLES), EXAMPLES)) {
      deliveries.take(List.of(new Delivered(EXAMPLES, examples)), Optional.empty(), Defaults.NONE);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The system empties its folder of temporary files in time.
      return;
    }
  }
}
