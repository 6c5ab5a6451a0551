package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.isnad.catalog.Catalog;
import org.isnad.intake.Defects;
import org.isnad.intake.Deliveries;
import org.isnad.intake.Intake;
import org.isnad.reading.Reader;
import org.isnad.server.Access;
import org.isnad.server.AccountAccess;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.show.Visible;
import org.isnad.web.Web;

/** Puts a server together and lets it answer until the process is stopped. */
final class Serving {
  private final Streams streams;
  private final Supplier<Reader> reader;
  private final Clock clock;

  /**
   * A server to be.
   *
   * @param reader reads what is added while it runs
   * @param clock tells which day is today
   */
  Serving(Streams streams, Supplier<Reader> reader, Clock clock) {
    this.streams = streams;
    this.reader = new Lazy<>(reader);
    this.clock = clock;
  }

  /** Answers, after it has told where. Returns when it is interrupted. */
  void serve(
      Catalog catalog,
      Optional<AccountAccess> members,
      Access access,
      Settings settings,
      String host,
      int port)
      throws InterruptedException {
    Web web = new Web(catalog, deliveries(catalog), members, clock);
    try (Server server = new Server(List.of(web), settings, access, web, web, this::defect)) {
      int at = server.start(host, port);
      PrintWriter out = streams.writer();
      out.println("http://" + (host.indexOf(':') < 0 ? host : '[' + host + ']') + ':' + at + '/');
      out.flush();
      new CountDownLatch(1).await();
    }
  }

  /** What takes in files while the server runs, or before it does. */
  Deliveries deliveries(Catalog catalog) {
    return new Deliveries(
        () -> new Intake.Into(catalog.ledger(), reader.get(), ReaderVersion.present()),
        catalog.index(),
        clock,
        Runtime.getRuntime().availableProcessors());
  }

  private void defect(Exception e) {
    streams.err().println("isnad: " + Visible.of(Defects.told(e)));
    e.printStackTrace(streams.err());
    streams.err().flush();
  }
}
