package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.RowId;
import org.isnad.ledger.StoredCommitment;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;

/** Commitments, all of them and each by itself. */
final class CommitmentRoutes implements Routes {
  private final Catalog catalog;
  private final Pages pages;
  private final Clock clock;
  private final CommitmentPages commitments;

  /**
   * Routes of a ledger.
   *
   * @param clock tells which day is today
   */
  CommitmentRoutes(Catalog catalog, Pages pages, Clock clock) {
    this.catalog = catalog;
    this.pages = pages;
    this.clock = clock;
    commitments = new CommitmentPages(catalog);
  }

  @Override
  public void in(Javalin server) {
    server.get(Pages.LANGUAGE + "/commitments", this::all);
    server.get(Pages.LANGUAGE + "/commitments/{id}", this::one);
  }

  private void all(Context request) {
    Frame frame = pages.frame(request, "commitments");
    AskedCommitments asked = AskedCommitments.of(request::queryParams);
    pages.render(
        request, "commitments", frame, commitments.of(asked, frame.words(), LocalDate.now(clock)));
  }

  /** Leads to where it stands in its article. */
  private void one(Context request) {
    RowId id = RowId.parse(request.pathParam("id"));
    String row =
        catalog.ledger().reading(id.version()).stream()
            .flatMap(stored -> stored.commitments().stream())
            .filter(commitment -> commitment.id().equals(id))
            .map(StoredCommitment::commitment)
            .map(commitment -> commitment.id())
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedException(404, "expected a commitment of the ledger, found " + id));
    request.redirect(new Addresses(pages.language(request)).rowIn(id.version(), row));
  }
}
