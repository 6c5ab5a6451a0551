package org.isnad.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.isnad.access.Accounts;
import org.isnad.catalog.Catalog;
import org.isnad.cli.Filled;
import org.isnad.intake.Deliveries;
import org.isnad.intake.Intake;
import org.isnad.ledger.LedgerAddress;
import org.isnad.reading.Reader;
import org.isnad.search.SearchIndex;
import org.isnad.server.Access;
import org.isnad.server.AccountAccess;
import org.isnad.server.Limits;
import org.isnad.server.LocalAccess;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.store.Ledgers;
import org.isnad.web.Web;

/** A server over a ledger of the project's own examples, on the day after the last of them. */
final class Site implements AutoCloseable {
  /** Who the user of the machine is. */
  static final String READER = "salma";

  static final Instant NOW = Instant.parse("2027-05-01T09:00:00Z");

  /** The examples are read once, and copied for whoever changes something. */
  private static final AtomicReference<Path> EXAMPLES = new AtomicReference<>();

  private final Catalog catalog;
  private final Server server;
  private final AtomicReference<Exception> defect = new AtomicReference<>();
  private final int port;

  private Site(Path ledger, Access access) {
    catalog =
        new Catalog(
            Ledgers.open(new LedgerAddress.Folder(ledger), NOW),
            SearchIndex.open(ledger.resolve("index")));
    catalog.catchUp(articles -> {});
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Web web =
        new Web(
            catalog,
            new Deliveries(
                () -> new Intake.Into(catalog.ledger(), Reader.arabic(), "test"),
                catalog.index(),
                clock,
                1),
            access instanceof AccountAccess members ? Optional.of(members) : Optional.empty(),
            clock);
    server =
        new Server(
            List.of(web),
            new Settings(Set.of("127.0.0.1", "localhost"), false, Limits.USUAL),
            access,
            web,
            web,
            defect::set);
    port = server.start("127.0.0.1", 0);
  }

  /** A site over a copy of the examples in this folder. */
  static Site in(Path folder) {
    return in(folder, new LocalAccess(READER));
  }

  /** The same for whom these accounts let in. */
  static Site in(Path folder, Accounts accounts) {
    return in(folder, new AccountAccess(accounts, Clock.fixed(NOW, ZoneOffset.UTC), false));
  }

  private static Site in(Path folder, Access access) {
    try {
      Path ledger = folder.resolve("ledger");
      copy(examples(), ledger);
      return new Site(ledger, access);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A site over a ledger with these files only. */
  static Site of(Path folder, Path... files) {
    Path ledger = folder.resolve("ledger");
    Filled.with(ledger, files);
    return new Site(ledger, new LocalAccess(READER));
  }

  private static synchronized Path examples() throws IOException {
    if (EXAMPLES.get() == null) {
      Path made = Files.createTempDirectory("isnad-examples").resolve("ledger");
      Filled.with(made, root().resolve("examples").resolve("demo.jsonl"));
      EXAMPLES.set(made);
    }
    return EXAMPLES.get();
  }

  /** The repository. */
  static Path root() {
    return Path.of(System.getProperty("isnad.root", "..")).toAbsolutePath();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  Catalog catalog() {
    return catalog;
  }

  /** The address of a page. */
  String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  @Override
  public void close() {
    server.close();
    catalog.close();
    Exception found = defect.get();
    if (found != null) {
      throw new AssertionError("expected no defect on the server", found);
    }
  }
}
