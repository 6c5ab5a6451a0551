package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.isnad.catalog.Catalog;

/**
 * The pages of a ledger on one address: answers from {@link #start} until {@link #close}.
 * Thread-safe.
 */
public final class Site implements AutoCloseable {
  private static final int THREADS = 32;
  private static final long LARGEST_REQUEST = 64L << 20;

  private final Pages pages = new Pages();
  private final Javalin server;

  /** A site of this ledger, which it does not close. */
  public Site(Catalog catalog) {
    server = Javalin.create(Site::configure);
    Gate gate = new Gate(Set.of("127.0.0.1", "localhost", "[::1]"));
    server.before(gate::check);
    List<Routes> all = List.of(new SearchRoutes(catalog, pages), new ArticleRoutes(catalog, pages));
    all.forEach(routes -> routes.in(server));
    failures();
  }

  private static void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    config.startupWatcherEnabled = false;
    config.useVirtualThreads = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/static";
          files.directory = "/org/isnad/web/static";
          files.location = Location.CLASSPATH;
          files.headers = Map.of("Cache-Control", "max-age=86400");
        });
  }

  private void failures() {
    server.exception(
        RefusedException.class,
        (e, request) -> pages.fail(request, e.status(), String.valueOf(e.getMessage())));
    server.exception(
        IllegalArgumentException.class,
        (e, request) -> pages.fail(request, 400, String.valueOf(e.getMessage())));
    server.exception(
        NotFoundException.class,
        (e, request) -> pages.fail(request, 404, pages.words(request).of("error.missing")));
    server.error(
        HttpStatus.NOT_FOUND,
        request -> {
          if (request.result() == null || String.valueOf(request.result()).equals("Not Found")) {
            pages.fail(request, 404, pages.words(request).of("error.missing"));
          }
        });
  }

  /**
   * Answers from now on.
   *
   * @param port 0 for any that is free
   * @return the port
   */
  public int start(String host, int port) {
    server.start(host, port);
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
