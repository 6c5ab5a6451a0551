package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.catalog.Catalog;
import org.isnad.intake.Deliveries;
import org.isnad.server.AccountAccess;
import org.isnad.server.Failing;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.server.Server;

/** All pages of a ledger, in both languages. Thread-safe. */
public final class Web implements Routes, Failing {
  private static final String STATIC = "/static/";

  private final Pages pages = new Pages();
  private final List<Routes> all;

  /**
   * The pages of this ledger.
   *
   * @param deliveries takes in the files that are added
   * @param access where people sign in; empty where nobody needs to
   * @param clock tells when a judgement is made, and which day is today
   */
  public Web(Catalog catalog, Deliveries deliveries, Optional<AccountAccess> access, Clock clock) {
    all = new ArrayList<>();
    all.add(new SearchRoutes(catalog, pages));
    all.add(new ArticleRoutes(catalog, pages));
    all.add(new JudgementRoutes(catalog, clock));
    all.add(new CommitmentRoutes(catalog, pages, clock));
    all.add(new SourceRoutes(catalog, pages, clock));
    all.add(new LedgerRoutes(catalog, pages, deliveries));
    all.add(new AccountRoutes(access, pages));
    access.ifPresent(accounts -> all.add(new SignInRoutes(accounts, pages)));
  }

  @Override
  public void in(Javalin server) {
    server.before(Web::check);
    all.forEach(routes -> routes.in(server));
  }

  /** The first part of an address is a language; no other word is taken for one. */
  private static void check(Context request) {
    String path = request.path();
    boolean elsewhere =
        path.equals("/")
            || path.startsWith(Server.API)
            || (path.startsWith(STATIC) && path.length() > STATIC.length());
    if (!elsewhere && !Pages.hasLanguage(path)) {
      throw new RefusedException(404, "expected a page in ar or en, found " + path);
    }
  }

  @Override
  public void fail(Context request, int status, String message) {
    pages.fail(request, status, message);
  }
}
