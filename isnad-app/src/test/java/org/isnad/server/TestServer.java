package org.isnad.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.api.Api;
import org.isnad.catalog.Catalog;
import org.isnad.input.Defaults;
import org.isnad.input.Delivered;
import org.isnad.input.InputKind;
import org.isnad.intake.Deliveries;
import org.isnad.intake.Intake;
import org.isnad.intake.Taken;
import org.isnad.ledger.LedgerAddress;
import org.isnad.reading.Reader;
import org.isnad.search.SearchIndex;
import org.isnad.store.Ledgers;
import org.isnad.web.Web;

/** A real server over a ledger of its own, and a client for it. */
public final class TestServer implements AutoCloseable {
  /** The moment at which everything happens. */
  public static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

  /** Small, so that tests need not send much nor wait long. */
  public static final Limits SMALL =
      new Limits(1 << 20, 8192, Duration.ofSeconds(5), Duration.ofSeconds(1), 512, 64);

  private static final Reader READER = Reader.arabic();

  private final List<Exception> defects = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Catalog catalog;
  private final Deliveries deliveries;
  private final Server server;
  private final int port;

  /** A server whose ledger lies in this folder. */
  public TestServer(Path folder, Access access) {
    this(folder, access, Clock.systemUTC());
  }

  /** A server whose ledger lies in this folder. */
  public TestServer(Path folder, Access access, Clock clock) {
    catalog =
        new Catalog(
            Ledgers.create(new LedgerAddress.Folder(folder), NOW),
            SearchIndex.open(folder.resolve("index")));
    Intake.Into into = new Intake.Into(catalog.ledger(), READER, "test");
    deliveries = new Deliveries(() -> into, catalog.index(), clock, 2);
    Optional<AccountAccess> members =
        access instanceof AccountAccess accounts ? Optional.of(accounts) : Optional.empty();
    Web web = new Web(catalog, deliveries, members, clock);
    Api api = new Api(catalog, () -> into, deliveries, members, clock, "test");
    server =
        new Server(
            List.of(web, api),
            new Settings(Set.of("localhost", "127.0.0.1"), false, SMALL),
            access,
            web,
            api,
            defects::add);
    port = server.start("127.0.0.1", 0);
  }

  /** Adds records of JSON Lines. */
  public Taken add(String lines) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    try {
      return deliveries.take(
          List.of(new Delivered("test.jsonl", new ByteArrayInputStream(bytes))),
          Optional.of(InputKind.JSONL),
          Defaults.NONE);
    } catch (IOException | Deliveries.BusyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the server answers from. */
  public Catalog catalog() {
    return catalog;
  }

  /** What should not have happened since it was last asked. */
  public List<Exception> defects() {
    List<Exception> some = List.copyOf(defects);
    defects.clear();
    return some;
  }

  /** Where pages of the server come from. */
  public String origin() {
    return "http://127.0.0.1:" + port;
  }

  /** The answer to a request with these headers, name and value in turn. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder().GET(), path, headers);
  }

  /** The same with a body. */
  public HttpResponse<String> post(String path, String body, String... headers) {
    return post(path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** The same with a body of bytes. */
  public HttpResponse<String> post(String path, byte[] body, String... headers) {
    return send(HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(body)), path, headers);
  }

  /** The answer to any request. */
  public HttpResponse<String> send(HttpRequest.Builder request, String path, String... headers) {
    try {
      HttpRequest.Builder whole =
          request.uri(URI.create(origin() + path)).timeout(Duration.ofSeconds(30));
      return client.send(
          (headers.length == 0 ? whole : whole.headers(headers)).build(),
          BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A connection on which anything can be sent. */
  public Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    return socket;
  }

  /** All that comes back for these characters, until the server closes. */
  public String raw(String characters) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(characters.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    server.close();
    catalog.close();
  }
}
