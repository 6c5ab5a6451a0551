package org.isnad.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.api.Api;
import org.isnad.catalog.Catalog;
import org.isnad.intake.Deliveries;
import org.isnad.intake.Intake;
import org.isnad.reading.Reader;
import org.isnad.server.Access;
import org.isnad.server.AccountAccess;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.web.Web;

/** Puts the server of a ledger together: its pages, its API, what takes articles in. */
final class Served {
  private Served() {}

  /**
   * A server that does not listen yet.
   *
   * @param reader reads what is added and sent; made where it is first needed
   * @param access tells who comes in; accounts have pages to sign in on
   * @param defects is told of what should not have happened
   */
  static Server of(
      Catalog catalog,
      Supplier<Reader> reader,
      Settings settings,
      Access access,
      Clock clock,
      Consumer<Exception> defects) {
    String version = ReaderVersion.present();
    Supplier<Intake.Into> into =
        new Lazy<>(() -> new Intake.Into(catalog.ledger(), reader.get(), version));
    // a core is left for pages
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    Deliveries deliveries = new Deliveries(into, catalog.index(), clock, threads);
    Optional<AccountAccess> members =
        access instanceof AccountAccess accounts ? Optional.of(accounts) : Optional.empty();
    Web web = new Web(catalog, members, clock);
    Api api = new Api(catalog, into, deliveries, clock, version);
    return new Server(List.of(web, api), settings, access, web, api, defects);
  }
}
