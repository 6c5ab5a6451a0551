package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to get in, or to break something, on this machine's own address. */
@Timeout(60)
class HostileRequestsTest {
  @TempDir private static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(folder, new LocalAccess("ليلى"));
    server.add(
        """
        {"id":"a","publisher":"قنديل","published":"2027-02-14","text":"خبر\\nقال سراج القنديلي إن القوات ستنسحب في مارس."}
        """);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void nothingIsLostAndNothingFailed() {
    assertThat(server.catalog().ledger().counts().articles()).isOne();
    assertThat(server.catalog().ledger().judgements()).isEmpty();
    assertThat(server.get("/en/search").statusCode()).isEqualTo(200);
    assertThat(server.defects()).isEmpty();
  }

  private static String head(String path, String host) {
    return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:7474",
        "127.0.0.1.evil.example",
        "[::2]",
        "localhost.",
        ""
      })
  void nameThatIsNotOursIsRebinding(String host) throws IOException {
    assertThat(server.raw(head("/api/v1/ledger", host))).startsWith("HTTP/1.1 4").contains(" 4");
    assertThat(server.raw(head("/api/v1/ledger", host))).doesNotContain("sequence");
  }

  @Test
  void ourOwnNameIsAnswered() throws IOException {
    assertThat(server.raw(head("/api/v1/ledger", "LOCALHOST:99"))).startsWith("HTTP/1.1 200");
  }

  @Test
  void formOfAnotherSiteIsForged() {
    for (String origin : new String[] {"http://evil.example", "null", "http://127.0.0.1"}) {
      HttpResponse<String> answer =
          server.post(
              "/en/rows/1.5/judgements",
              "verdict=reject",
              "Origin",
              origin,
              "Content-Type",
              "application/x-www-form-urlencoded");
      assertThat(answer.statusCode()).as(origin).isEqualTo(403);
    }
  }

  @Test
  void requestOfAnotherSiteIsForgedWhateverItsOrigin() {
    assertThat(
            server
                .post(
                    "/api/v1/articles",
                    "x",
                    "Sec-Fetch-Site",
                    "cross-site",
                    "Content-Type",
                    "text/plain")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            server
                .post(
                    "/api/v1/articles",
                    "x",
                    "Origin",
                    "http://evil.example",
                    "Content-Type",
                    "text/plain")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void formWithoutItsProofIsForged() {
    for (String proof : new String[] {"", "&proof=", "&proof=guessed"}) {
      HttpResponse<String> answer =
          server.post(
              "/en/rows/1.5/judgements",
              "verdict=reject" + proof,
              "Origin",
              server.origin(),
              "Content-Type",
              "application/x-www-form-urlencoded");
      assertThat(answer.statusCode()).as(proof).isEqualTo(403);
    }
  }

  @Test
  void scriptOfAPageNeedsTheProofForTheApiToo() {
    HttpResponse<String> answer =
        server.post(
            "/api/v1/rows/1.5/judgements",
            "{\"verdict\":\"reject\"}",
            "Origin",
            server.origin(),
            "Content-Type",
            "application/json");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void requestThatAProxyHandsOnIsNotOfThisMachine() {
    assertThat(server.get("/api/v1/ledger", "X-Forwarded-For", "192.0.2.1").statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/../show/labels.tsv",
        "/static/../../../etc/passwd",
        "/static/%2e%2e/%2e%2e/show/labels.tsv",
        "/static/..%2f..%2fshow/labels.tsv",
        "/static/..;/show/labels.tsv",
        "/static/%252e%252e/show/labels.tsv",
        "/static/..\\..\\show\\labels.tsv",
        "/static//etc/passwd",
        "/static/isnad.css%00.tsv",
        "/static/nothing",
        "/api/v1/../../etc/passwd",
        "/api/v1/articles/..%2f..%2fetc%2fpasswd",
        "/en/articles/%2e%2e%2f%2e%2e"
      })
  void pathsDoNotClimbOut(String path) throws IOException {
    String answer = server.raw(head(path, "localhost"));
    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("root:", "Licence: Apache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NONSENSE\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n\r\n"
      })
  void whatIsNoHttpIsRefused(String request) throws IOException {
    assertThat(server.raw(request))
        .containsPattern("^HTTP/1\\.1 (4|505)")
        .doesNotContain("org.isnad", "jetty", "Jetty", "javalin", "Exception");
  }

  @Test
  void longQueryIsRefused() throws IOException {
    String answer = server.raw(head("/api/v1/claims?q=" + "x".repeat(9000), "localhost"));
    assertThat(answer).startsWith("HTTP/1.1 414");
    assertThat(server.get("/api/v1/claims?q=" + "x".repeat(5000)).statusCode()).isEqualTo(400);
  }

  @Test
  void longHeaderIsRefused() throws IOException {
    assertThat(
            server.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(9000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431");
  }

  @Test
  void longBodyIsRefusedWhenItSaysSo() {
    HttpResponse<String> answer =
        server.post("/api/v1/read", "x".repeat((1 << 20) + 1), "Content-Type", "text/plain");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void longBodyIsRefusedWhenItDoesNotSaySo() throws IOException {
    for (String path : new String[] {"/api/v1/read", "/api/v1/articles"}) {
      try (Socket socket = server.connect()) {
        OutputStream out = socket.getOutputStream();
        out.write(
            ("POST "
                    + path
                    + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                    + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        byte[] chunk =
            ("10000\r\n" + "x".repeat(1 << 16) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 17; i++) {
          out.write(chunk);
        }
        out.flush();
        assertThat(firstLine(socket)).as(path).contains(" 413 ");
      }
    }
  }

  private static String firstLine(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder line = new StringBuilder();
    int c = in.read();
    while (c >= 0 && c != '\r') {
      line.append((char) c);
      c = in.read();
    }
    return line.toString();
  }

  @Test
  void headThatTricklesInIsCutOff() throws IOException {
    try (Socket socket = server.connect()) {
      socket.setSoTimeout(300);
      long begun = System.nanoTime();
      boolean open = true;
      socket.getOutputStream().write("GET / HTTP/1.1\r\nX: ".getBytes(StandardCharsets.ISO_8859_1));
      while (open && System.nanoTime() - begun < Duration.ofSeconds(20).toNanos()) {
        open = trickle(socket);
      }
      assertThat(open).as("still open after twenty seconds").isFalse();
    }
  }

  /** Whether the server still listens after another byte. */
  private static boolean trickle(Socket socket) {
    try {
      socket.getOutputStream().write('x');
      return socket.getInputStream().read() >= 0;
    } catch (java.net.SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void bodyThatTricklesInIsCutOff() throws IOException {
    try (Socket socket = server.connect()) {
      socket.setSoTimeout(300);
      long begun = System.nanoTime();
      boolean waiting = true;
      socket
          .getOutputStream()
          .write(
              String.join(
                      "\r\n",
                      "POST /api/v1/read HTTP/1.1",
                      "Host: localhost",
                      "Content-Type: text/plain",
                      "Content-Length: 100000",
                      "",
                      "")
                  .getBytes(StandardCharsets.ISO_8859_1));
      String answer = "";
      while (waiting && System.nanoTime() - begun < Duration.ofSeconds(20).toNanos()) {
        try {
          socket.getOutputStream().write('x');
          answer = firstLine(socket);
          waiting = false;
        } catch (java.net.SocketTimeoutException e) {
          waiting = true;
        } catch (IOException e) {
          waiting = false;
        }
      }
      assertThat(waiting).as("still waiting after twenty seconds").isFalse();
      assertThat(answer).doesNotContain(" 200 ", " 500 ");
    }
  }

  @Test
  void bodyThatIsCutOffIsToldWhereSomebodyStillListens() throws IOException {
    String[] heads = {
      "Transfer-Encoding: chunked\r\n\r\n64\r\nxxxx", "Content-Length: 100\r\n\r\nxxxx"
    };
    for (String head : heads) {
      String answer = cutOff("/api/v1/read", "text/plain", head);
      assertThat(answer)
          .startsWith("HTTP/1.1 400 ")
          .contains("application/problem+json", "expected a body that comes in whole");
      String page = cutOff("/en/sources/joins", "application/x-www-form-urlencoded", head);
      assertThat(page).startsWith("HTTP/1.1 400 ").contains("expected a body that comes in whole");
    }
  }

  /** The answer to a body that ends too soon. */
  private static String cutOff(String path, String type, String rest) throws IOException {
    try (Socket socket = server.connect()) {
      String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type;
      socket.getOutputStream().write((head + "\r\n" + rest).getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void methodsThatNobodyNeedsAreRefused() {
    for (String method : new String[] {"TRACE", "DELETE", "PUT", "PATCH", "FOO"}) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder().method(method, HttpRequest.BodyPublishers.noBody());
      HttpResponse<String> answer = server.send(request, "/api/v1/ledger");
      assertThat(answer.statusCode()).as(method).isIn(400, 405, 404, 501);
    }
  }

  @Test
  void wrongMethodIsToldWithTheRightOnes() {
    HttpResponse<String> answer = server.post("/api/v1/ledger", "", "Content-Type", "text/plain");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void everyAnswerKeepsBrowsersStrict() {
    for (String path :
        new String[] {"/en/search", "/api/v1/ledger", "/static/isnad.css", "/nothing"}) {
      HttpResponse<String> answer = server.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .as(path)
          .hasValueSatisfying(
              policy ->
                  assertThat(policy)
                      .contains("default-src 'none'", "script-src 'self'")
                      .doesNotContain("unsafe"));
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }
}
