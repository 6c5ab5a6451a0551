package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.isnad.access.Role;
import org.isnad.catalog.Catalog;
import org.isnad.input.Defaults;
import org.isnad.input.Delivered;
import org.isnad.intake.Deliveries;
import org.isnad.intake.Deliveries.BusyException;
import org.isnad.intake.Taken;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.server.Visitor;

/** The ledger itself, and files that somebody adds to it. */
final class LedgerRoutes implements Routes {
  private static final int MOST_FILES = 100;

  private final Catalog catalog;
  private final Pages pages;
  private final Deliveries deliveries;

  LedgerRoutes(Catalog catalog, Pages pages, Deliveries deliveries) {
    this.catalog = catalog;
    this.pages = pages;
    this.deliveries = deliveries;
  }

  @Override
  public void in(Javalin server) {
    server.get(Pages.LANGUAGE + "/ledger", request -> show(request, Optional.empty()));
    server.post(Pages.LANGUAGE + "/ledger/files", this::add);
  }

  private void show(Context request, Optional<Taken> taken) {
    Frame frame = pages.frame(request, "ledger");
    pages.render(request, "ledger", frame, new LedgerViews(catalog, frame.words()).of(taken));
  }

  private void add(Context request) throws IOException {
    Visitor.with(request, Role.EDITOR);
    List<UploadedFile> files =
        request.uploadedFiles("file").stream().filter(file -> file.size() > 0).toList();
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw new IllegalArgumentException(
          "expected from 1 to " + MOST_FILES + " files, found " + files.size());
    }
    try {
      List<Delivered> sent =
          files.stream().map(file -> new Delivered(file.filename(), file.content())).toList();
      show(request, Optional.of(deliveries.take(sent, Optional.empty(), Defaults.NONE)));
    } catch (BusyException e) {
      throw new RefusedException(503, String.valueOf(e.getMessage()));
    }
  }
}
