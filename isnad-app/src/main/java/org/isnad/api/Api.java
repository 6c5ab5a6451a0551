package org.isnad.api;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.catalog.Catalog;
import org.isnad.intake.Deliveries;
import org.isnad.intake.Intake;
import org.isnad.server.AccountAccess;
import org.isnad.server.Failing;
import org.isnad.server.Routes;

/** All of the API. Thread-safe. */
public final class Api implements Routes, Failing {
  /** Where all addresses begin. */
  static final String ROOT = "/api/v1";

  private final List<Routes> all;

  /**
   * The API of a ledger.
   *
   * @param into where articles go that are added, and who reads them
   * @param access who may come in; empty where whoever uses this machine does
   * @param clock tells when something is decided
   * @param build the version of the program
   */
  public Api(
      Catalog catalog,
      Supplier<Intake.Into> into,
      Deliveries deliveries,
      Optional<AccountAccess> access,
      Clock clock,
      String build) {
    Answers answers = new Answers(catalog, clock, build);
    all =
        List.of(
            new SearchRoutes(catalog, answers, clock),
            new ArticleRoutes(catalog, answers),
            new JudgementRoutes(catalog, answers, clock),
            new SourceRoutes(catalog, answers, clock),
            new OutletRoutes(catalog, answers),
            new LedgerRoutes(catalog, answers, build),
            new ReadRoutes(into),
            new IntakeRoutes(deliveries, answers),
            new ExportRoutes(catalog),
            new AccountRoutes(access, answers));
  }

  /** Makes a question known, and that its head may be asked for alone. */
  static void get(Javalin server, String path, Handler handler) {
    server.get(ROOT + path, handler);
    server.head(ROOT + path, handler);
  }

  @Override
  public void in(Javalin server) {
    all.forEach(routes -> routes.in(server));
  }

  @Override
  public void fail(Context request, int status, String message) {
    Problems.answer(request, status, message);
  }
}
