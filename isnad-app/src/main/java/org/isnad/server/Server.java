package org.isnad.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Answers on one address from {@link #start} until {@link #close}. Thread-safe. */
public final class Server implements AutoCloseable {
  /** Where the addresses of the API begin. */
  public static final String API = "/api/";

  private static final int THREADS = 32;
  private static final long LARGEST_REQUEST = 64L << 20;

  private final Javalin server;
  private final Failing pages;
  private final Failing api;
  private final Consumer<Exception> defects;

  /**
   * A server that does not listen yet.
   *
   * @param local who somebody is that comes from this machine
   * @param pages tells failures of pages
   * @param api tells failures of the API
   * @param defects is told of what should not have happened
   */
  public Server(
      List<Routes> routes, Visitor local, Failing pages, Failing api, Consumer<Exception> defects) {
    this.pages = pages;
    this.api = api;
    this.defects = defects;
    server = Javalin.create(Server::configure);
    Gate gate = new Gate(Set.of("127.0.0.1", "localhost", "[::1]"));
    server.before(gate::check);
    server.before(local::enter);
    routes.forEach(some -> some.in(server));
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
        (e, request) -> fail(request, e.status(), String.valueOf(e.getMessage())));
    server.exception(
        IllegalArgumentException.class,
        (e, request) -> fail(request, 400, String.valueOf(e.getMessage())));
    server.exception(
        HttpResponseException.class,
        (e, request) -> fail(request, e.getStatus(), String.valueOf(e.getMessage())));
    server.exception(
        Exception.class,
        (e, request) -> {
          defects.accept(e);
          fail(request, 500, "");
        });
    server.error(
        HttpStatus.NOT_FOUND,
        request -> {
          if (request.result() == null || String.valueOf(request.result()).equals("Not Found")) {
            fail(request, 404, "");
          }
        });
  }

  private void fail(Context request, int status, String message) {
    (request.path().startsWith(API) ? api : pages).fail(request, status, message);
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
