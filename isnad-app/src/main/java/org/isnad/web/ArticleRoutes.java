package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.RowId;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.VersionId;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;

/** Articles and the claims in them. */
final class ArticleRoutes implements Routes {
  private final Catalog catalog;
  private final Pages pages;

  ArticleRoutes(Catalog catalog, Pages pages) {
    this.catalog = catalog;
    this.pages = pages;
  }

  @Override
  public void in(Javalin server) {
    server.get(Pages.LANGUAGE + "/articles/{id}", this::article);
    server.get(Pages.LANGUAGE + "/claims/{id}", this::claim);
  }

  private void article(Context request) {
    Frame frame = pages.frame(request, "search");
    StoredReading stored = reading(VersionId.parse(request.pathParam("id")));
    String chosen = request.queryParam("claim");
    ArticleView view =
        new ArticleViews(frame.words())
            .of(
                stored,
                catalog.ledger().versions(stored.id().article()),
                chosen == null ? "" : chosen);
    pages.render(request, "article", frame, view);
  }

  private StoredReading reading(VersionId id) {
    return catalog
        .ledger()
        .reading(id)
        .orElseThrow(
            () -> new RefusedException(404, "expected an article of the ledger, found " + id));
  }

  private void claim(Context request) {
    Frame frame = pages.frame(request, "search");
    RowId id = RowId.parse(request.pathParam("id"));
    StoredReading stored = reading(id.version());
    StoredClaim claim =
        stored
            .claim(id)
            .orElseThrow(
                () -> new RefusedException(404, "expected a claim of the ledger, found " + id));
    pages.render(
        request, "onclaim", frame, new ClaimViews(catalog, frame.words()).of(stored, claim));
  }
}
