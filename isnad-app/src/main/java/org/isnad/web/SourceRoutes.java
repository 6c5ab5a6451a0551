package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.access.Role;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.Decision;
import org.isnad.ledger.SourceKey;
import org.isnad.search.Facet;
import org.isnad.search.SearchRequest;
import org.isnad.server.RefusedException;
import org.isnad.server.Routes;
import org.isnad.server.Visitor;

/** Sources and papers. */
final class SourceRoutes implements Routes {
  private final Catalog catalog;
  private final Pages pages;
  private final Clock clock;

  /**
   * Routes of a ledger.
   *
   * @param clock tells which day is today, and when a decision is made
   */
  SourceRoutes(Catalog catalog, Pages pages, Clock clock) {
    this.catalog = catalog;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public void in(Javalin server) {
    server.get(Pages.LANGUAGE + "/sources", this::sources);
    server.get(Pages.LANGUAGE + "/sources/{name}", request -> source(request, inPath(request)));
    server.post(Pages.LANGUAGE + "/sources/joins", this::join);
    server.post(Pages.LANGUAGE + "/sources/partings", this::part);
    server.get(Pages.LANGUAGE + "/outlets", this::outlets);
    server.get(Pages.LANGUAGE + "/outlets/{name}", request -> outlet(request, inPath(request)));
  }

  private static String inPath(Context request) {
    return request.pathParam("name");
  }

  private static String asked(Context request, String name) {
    String value = request.queryParam(name);
    return value == null ? "" : value.strip();
  }

  private static String sent(Context request, String name) {
    String value = request.formParam(name);
    return value == null ? "" : value.strip();
  }

  private SourcePages pagesOf(Frame frame) {
    return new SourcePages(catalog, frame.words(), LocalDate.now(clock));
  }

  private void sources(Context request) {
    String name = asked(request, "name");
    if (!name.isEmpty()) {
      source(request, name);
      return;
    }
    Frame frame = pages.frame(request, "sources");
    int page = new AskedValues(request::queryParams).page();
    String kind = asked(request, "kind");
    pages.render(
        request, "sources", frame, pagesOf(frame).list(kind, asked(request, "find"), page));
  }

  private void source(Context request, String key) {
    Frame frame = pages.frame(request, "sources");
    int page = new AskedValues(request::queryParams).page();
    SourceView view =
        pagesOf(frame)
            .page(key, page)
            .orElseThrow(
                () -> new RefusedException(404, "expected a source of the ledger, found " + key));
    pages.render(request, "source", frame, view);
  }

  private void outlets(Context request) {
    String name = asked(request, "name");
    if (!name.isEmpty()) {
      outlet(request, name);
      return;
    }
    Frame frame = pages.frame(request, "outlets");
    int page = new AskedValues(request::queryParams).page();
    OutletPages outlets = new OutletPages(catalog, frame.words(), pagesOf(frame));
    pages.render(request, "outlets", frame, outlets.list(page));
  }

  private void outlet(Context request, String name) {
    if (catalog.index().count(SearchRequest.articles("").with(Facet.PUBLISHER, name)) == 0) {
      throw new RefusedException(404, "expected a publisher of the ledger, found " + name);
    }
    Frame frame = pages.frame(request, "outlets");
    OutletPages outlets = new OutletPages(catalog, frame.words(), pagesOf(frame));
    pages.render(request, "outlet", frame, outlets.page(name));
  }

  /** Lets a source count under another, which may be named by its key or its name. */
  private void join(Context request) {
    Decision decision = decision(request);
    String source = sent(request, "source");
    SourceKey into = new SourceKey(one(sent(request, "into")));
    catalog.ledger().join(new SourceKey(source), into, decision);
    backTo(request, into.key());
  }

  /** A name may be that of several sources; then only a key says which. */
  private String one(String written) {
    Optional<String> key = catalog.source(written).map(source -> source.key().key());
    if (key.isPresent()) {
      return key.get();
    }
    List<String> keys = catalog.keysOf(List.of(written)).stream().distinct().toList();
    if (keys.size() > 1) {
      throw new IllegalArgumentException(
          "expected one source, found several of this name: " + String.join(", ", keys));
    }
    return keys.get(0);
  }

  private void part(Context request) {
    Decision decision = decision(request);
    SourceKey source = new SourceKey(sent(request, "source"));
    catalog.ledger().part(source, decision);
    backTo(request, source.key());
  }

  private Decision decision(Context request) {
    Visitor visitor = Visitor.with(request, Role.EDITOR);
    return new Decision(visitor.name(), sent(request, "why"), clock.instant());
  }

  private void backTo(Context request, String key) {
    catalog.catchUp(articles -> {});
    request.redirect(new Addresses(pages.language(request)).source(key), HttpStatus.SEE_OTHER);
  }
}
