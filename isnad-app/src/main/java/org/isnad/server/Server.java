package org.isnad.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.isnad.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** Answers on one address from {@link #start} until {@link #close}. Thread-safe. */
public final class Server implements AutoCloseable {
  /** Where the addresses of the API begin. */
  public static final String API = "/api/";

  /** Where the addresses of styles, scripts and fonts begin. */
  static final String STATIC = "/static/";

  private static final int THREADS = 32;

  private static final String BODY_EXPECTED = "expected a body that comes in whole and in time";

  private final List<Routes> routes;
  private final Settings settings;
  private final Gate gate;
  private final Failing pages;
  private final Failing api;
  private final Consumer<Exception> defects;
  private @Nullable Javalin server;

  /**
   * A server that does not listen yet.
   *
   * @param access tells who comes in
   * @param pages tells failures of pages
   * @param api tells failures of the API
   * @param defects is told of what should not have happened
   */
  public Server(
      List<Routes> routes,
      Settings settings,
      Access access,
      Failing pages,
      Failing api,
      Consumer<Exception> defects) {
    this.routes = List.copyOf(routes);
    this.settings = settings;
    this.pages = pages;
    this.api = api;
    this.defects = defects;
    gate = new Gate(settings, access);
  }

  /**
   * Loads what a server is made of, so that it is there when the first is made. Worth while beside
   * something else that takes a while, such as opening a ledger.
   */
  public static void prepare() {
    Javalin.create(config -> config.showJavalinBanner = false);
  }

  /**
   * Answers from now on.
   *
   * @param port 0 for any that is free
   * @return the port
   */
  public synchronized int start(String host, int port) {
    Javalin made = Javalin.create(config -> configure(config, host, port));
    made.before(gate::guard);
    made.before(gate::check);
    routes.forEach(some -> some.in(made));
    failures(made);
    server = made;
    made.start();
    return made.port();
  }

  private void configure(JavalinConfig config, String host, int port) {
    Limits limits = settings.limits();
    config.showJavalinBanner = false;
    config.startupWatcherEnabled = false;
    config.useVirtualThreads = false;
    config.http.maxRequestSize = limits.request();
    config.http.prefer405over404 = true;
    // What is compressed together with a proof tells the proof by its length (BREACH).
    config.http.disableCompression();
    config.jetty.multipartConfig.maxFileSize(limits.request(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(limits.request(), SizeUnit.BYTES);
    config.jetty.clientAbortStatus = 400;
    config.jetty.timeoutStatus = 408;
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
    config.jetty.modifyHttpConfiguration(this::configure);
    config.jetty.modifyServer(
        jetty -> {
          jetty.setErrorHandler(new PlainErrors());
          jetty.addBean(new ConnectionLimit(limits.connections(), jetty));
        });
    config.jetty.addConnector((jetty, http) -> connector(jetty, http, host, port));
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/static";
          files.directory = "/org/isnad/web/static";
          files.location = Location.CLASSPATH;
          files.headers = Map.of("Cache-Control", "max-age=86400");
        });
  }

  private void configure(HttpConfiguration http) {
    Limits limits = settings.limits();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(limits.head());
    http.setMinRequestDataRate(limits.rate());
    http.setMinResponseDataRate(limits.rate());
    http.setIdleTimeout(limits.idle().toMillis());
    // names of sources have slashes, which stand encoded in an address
    http.setUriCompliance(UriCompliance.RFC3986);
  }

  private Connector connector(
      org.eclipse.jetty.server.Server jetty, HttpConfiguration http, String host, int port) {
    ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(settings.limits().idle().toMillis());
    connector.addBean(new SlowHeads(connector, settings.limits().patience()));
    return connector;
  }

  private void failures(Javalin made) {
    made.exception(RefusedException.class, (e, request) -> refuse(request, e));
    made.exception(
        IllegalArgumentException.class,
        (e, request) -> fail(request, 400, String.valueOf(e.getMessage())));
    made.exception(
        HttpResponseException.class,
        (e, request) -> {
          String allowed = e.getDetails().get("availableMethods");
          if (allowed != null) {
            request.header("Allow", allowed);
          }
          fail(request, e.getStatus(), String.valueOf(e.getMessage()));
        });
    made.exception(LedgerException.class, this::ledgerFailed);
    made.exception(Exception.class, this::failed);
    // Javalin gives these statuses itself where a body ends too soon or too late, and no words
    made.error(HttpStatus.BAD_REQUEST, request -> failed(request, 400));
    made.error(HttpStatus.REQUEST_TIMEOUT, request -> failed(request, 408));
    made.error(
        HttpStatus.NOT_FOUND,
        request -> {
          if (request.result() == null || String.valueOf(request.result()).equals("Not Found")) {
            fail(request, 404, "");
          }
        });
  }

  private void failed(Context request, int status) {
    if (request.resultInputStream() == null) {
      fail(request, status, BODY_EXPECTED);
    }
  }

  private void failed(Exception e, Context request) {
    if (BodyLimit.isExceeded(request)) {
      fail(request, 413, "expected a shorter body, found more than may be sent here");
      return;
    }
    OptionalInt told = BadBodies.status(e);
    if (told.isPresent()) {
      fail(request, told.getAsInt(), BODY_EXPECTED);
    } else {
      defects.accept(e);
      fail(request, 500, "");
    }
  }

  private void ledgerFailed(LedgerException e, Context request) {
    defects.accept(e);
    switch (e.reason()) {
      case BUSY ->
          refuse(request, RefusedException.later(503, "the ledger is busy", Duration.ofSeconds(5)));
      case FULL -> fail(request, 507, "no room is left for the ledger");
      case NEWER, UNREACHABLE, DAMAGED -> fail(request, 503, "the ledger cannot be used");
    }
  }

  private void refuse(Context request, RefusedException e) {
    if (!e.pause().isZero()) {
      request.header("Retry-After", Long.toString(Math.max(1, e.pause().toSeconds() + 1)));
    }
    if (e.status() == 401) {
      request.header("WWW-Authenticate", "Bearer realm=\"isnad\"");
    }
    fail(request, e.status(), String.valueOf(e.getMessage()));
  }

  private void fail(Context request, int status, String message) {
    try {
      (request.path().startsWith(API) ? api : pages).fail(request, status, message);
    } catch (RuntimeException e) {
      // a request whose failure fails would never be answered
      defects.accept(e);
      request.status(500).result("");
    }
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      server.stop();
    }
  }
}
