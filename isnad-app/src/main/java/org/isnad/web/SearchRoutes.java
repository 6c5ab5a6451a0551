package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import org.isnad.catalog.Catalog;
import org.isnad.server.Routes;

/** The search, which is also the first page. */
final class SearchRoutes implements Routes {
  private final Pages pages;
  private final SearchPages searches;

  SearchRoutes(Catalog catalog, Pages pages) {
    this.pages = pages;
    searches = new SearchPages(catalog);
  }

  @Override
  public void in(Javalin server) {
    server.get("/", request -> request.redirect('/' + pages.language(request).toString()));
    server.get(Pages.LANGUAGE, this::search);
    server.get(Pages.LANGUAGE + "/search", this::search);
  }

  private void search(Context request) {
    Frame frame = pages.frame(request, "search");
    Asked asked = Asked.of(request::queryParams);
    pages.render(request, "search", frame, searches.of(asked, frame.words()));
  }
}
