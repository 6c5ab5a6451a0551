package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.isnad.api.Api;
import org.isnad.catalog.Catalog;
import org.isnad.intake.Defects;
import org.isnad.intake.Deliveries;
import org.isnad.intake.Intake;
import org.isnad.ledger.LedgerException;
import org.isnad.reading.Reader;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.search.SearchException;
import org.isnad.search.SearchRequest;
import org.isnad.server.Access;
import org.isnad.server.AccountAccess;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.show.Visible;
import org.isnad.web.Web;

/** The server of a ledger: its pages, its API, what takes articles in. */
final class Served implements AutoCloseable {
  private final PrintWriter err;
  private final Deliveries deliveries;
  private final Server server;

  /**
   * A server that does not listen yet.
   *
   * @param reader reads what is added and sent; made where it is first needed
   * @param access tells who comes in; accounts have pages to sign in on
   * @param clock tells which day is today
   * @param err is told of what should not have happened
   */
  Served(
      Catalog catalog,
      Supplier<Reader> reader,
      Settings settings,
      Access access,
      Clock clock,
      PrintWriter err) {
    this.err = err;
    aside(() -> warm(catalog));
    aside(() -> catalog.nameOf(""));
    String version = ReaderVersion.present();
    Supplier<Intake.Into> into =
        new Lazy<>(() -> new Intake.Into(catalog.ledger(), reader.get(), version));
    // a core is left for pages
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    deliveries = new Deliveries(into, catalog.index(), clock, threads);
    Optional<AccountAccess> members =
        access instanceof AccountAccess accounts ? Optional.of(accounts) : Optional.empty();
    Web web = new Web(catalog, deliveries, members, clock);
    Api api = new Api(catalog, into, deliveries, members, clock, version);
    server = new Server(List.of(web, api), settings, access, web, api, this::defect);
  }

  /** What the first page asks takes a moment the first time; the server can come up meanwhile. */
  private static void aside(Runnable work) {
    Thread warming = new Thread(() -> quietly(work), "isnad-warming");
    warming.setDaemon(true);
    warming.start();
  }

  private static void quietly(Runnable work) {
    try {
      work.run();
    } catch (SearchException | LedgerException e) {
      // The first page will say what is wrong; or the server has ended already.
      return;
    }
  }

  private static void warm(Catalog catalog) {
    Found found = catalog.index().find(SearchRequest.claims("").page(0, 20));
    FoundClaim.of(catalog.ledger(), found.hits().stream().map(Found.Hit::id).toList());
  }

  Deliveries deliveries() {
    return deliveries;
  }

  /** Answers, after it has told where, until the process is stopped. */
  void answer(String host, int port, PrintWriter out) throws InterruptedException {
    int at = server.start(host, port);
    out.println("http://" + (host.indexOf(':') < 0 ? host : '[' + host + ']') + ':' + at + '/');
    out.flush();
    new CountDownLatch(1).await();
  }

  private void defect(Exception e) {
    err.println("isnad: " + Visible.of(Defects.told(e)));
    e.printStackTrace(err);
    err.flush();
  }

  @Override
  public void close() {
    server.close();
  }
}
