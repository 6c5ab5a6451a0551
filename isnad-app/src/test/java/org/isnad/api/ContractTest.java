package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.intake.Deliveries;
import org.isnad.intake.Intake;
import org.isnad.reading.Reader;
import org.isnad.server.LocalAccess;
import org.isnad.server.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Holds the answers of a real server against the description that it serves. */
@Timeout(120)
class ContractTest {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root", ".."));
  private static final String JSON = "application/json";

  @TempDir private static Path folder;
  private static TestServer server;
  private static final Contract CONTRACT = new Contract();

  @BeforeAll
  static void start() throws IOException {
    server = new TestServer(folder, new LocalAccess("ليلى"));
    List<String> lines = Files.readAllLines(ROOT.resolve("examples/demo.jsonl"));
    server.add(String.join("\n", lines.subList(0, 12)) + "\nno record\n");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode ok(String operation, HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    assertThat(CONTRACT.faults(operation, answer)).as(operation + ": " + answer.body()).isEmpty();
    assertThat(server.defects()).isEmpty();
    return answer.body().startsWith("{") && !answer.body().contains("\n")
        ? CONTRACT.read(answer.body())
        : CONTRACT.read("{}");
  }

  private static JsonNode get(String operation, String path) throws IOException {
    return ok("GET " + operation, server.get(Api.ROOT + path));
  }

  private static void problem(String operation, int status, HttpResponse<String> answer)
      throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(CONTRACT.faults(operation, answer)).as(answer.body()).isEmpty();
    assertThat(CONTRACT.read(answer.body()).get("status").asInt()).isEqualTo(status);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void everyPathIsServedAndEveryServedPathDescribed() {
    Javalin bare = Javalin.create();
    Intake.Into into = new Intake.Into(server.catalog().ledger(), Reader.arabic(), "test");
    Deliveries deliveries =
        new Deliveries(() -> into, server.catalog().index(), Clock.systemUTC(), 1);
    new Api(server.catalog(), () -> into, deliveries, Optional.empty(), Clock.systemUTC(), "test")
        .in(bare);
    Set<String> served = new TreeSet<>();
    for (HandlerType type : HandlerType.values()) {
      bare.unsafeConfig().pvt.internalRouter.allHttpHandlers().stream()
          .map(handler -> handler.getEndpoint())
          .filter(endpoint -> endpoint.getMethod() == type && type != HandlerType.HEAD)
          .forEach(
              endpoint -> served.add(type + " " + endpoint.getPath().substring(Api.ROOT.length())));
    }
    assertThat(served).isEqualTo(CONTRACT.operations());
  }

  @Test
  void descriptionIsServedAsItIs() throws IOException {
    JsonNode served = CONTRACT.read(server.get(Api.ROOT + "/openapi.json").body());
    assertThat(served).isEqualTo(CONTRACT.document());
    assertThat(served.get("openapi").asText()).startsWith("3.1");
  }

  @Test
  void readingIsDescribedAsInItsOwnSchema() throws IOException {
    JsonNode own = CONTRACT.read(Files.readString(ROOT.resolve("docs/reading.schema.json")));
    own.get("$defs")
        .properties()
        .forEach(
            part ->
                assertThat(
                        CONTRACT
                            .document()
                            .at("/components/schemas/reading-" + part.getKey())
                            .toString()
                            .replace("#/components/schemas/reading-", "#/$defs/"))
                    .as(part.getKey())
                    .isEqualTo(part.getValue().toString()));
  }

  @Test
  void claimsAreFoundCountedAndPaged() throws IOException {
    JsonNode first = get("/claims", "/claims?limit=5&order=newest");
    assertThat(first.get("total").asLong()).isGreaterThan(10);
    assertThat(first.get("facets").has("kind")).isTrue();
    List<String> ids = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = get("/claims", "/claims?limit=5&order=newest" + next);
      page.get("items").forEach(item -> ids.add(item.get("id").asText()));
      next = page.has("next") ? "&cursor=" + page.get("next").asText() : "";
    } while (!next.isEmpty());
    assertThat(ids).doesNotHaveDuplicates().hasSize(first.get("total").asInt());

    JsonNode claim = get("/claims/{id}", "/claims/" + ids.get(0));
    assertThat(claim.get("id").asText()).isEqualTo(ids.get(0));
    String words = claim.at("/content/0/text").asText();
    JsonNode near = get("/claims", "/claims?limit=3&like=" + encoded(words));
    assertThat(near.get("likeness").has(ids.get(0))).isTrue();
  }

  @Test
  void everyFacetOfClaimsFiltersThem() throws IOException {
    JsonNode all = get("/claims", "/claims?limit=1");
    all.get("facets")
        .properties()
        .forEach(
            facet -> {
              if (!facet.getValue().isEmpty()) {
                String value = facet.getValue().at("/0/value").asText();
                try {
                  JsonNode some =
                      get("/claims", "/claims?limit=1&" + facet.getKey() + '=' + encoded(value));
                  assertThat(some.get("total").asLong())
                      .as(facet.getKey())
                      .isEqualTo(facet.getValue().at("/0/count").asLong());
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              }
            });
    get(
        "/claims",
        "/claims?q=&from=2020-01-01&to=2030-01-01&about-from=2020-01-01&least=1&most=9999");
  }

  @Test
  void articlesComeWithTheirReadingsVersionsAndRows() throws IOException {
    JsonNode found = get("/articles", "/articles?limit=2");
    String id = found.at("/items/0/id").asText();
    assertThat(get("/articles/{id}", "/articles/" + id).get("claims").isArray()).isTrue();
    get("/articles/{id}/versions", "/articles/" + id + "/versions");
    JsonNode readings = get("/articles/{id}/readings", "/articles/" + id + "/readings");
    long sequence = readings.at("/items/0/sequence").asLong();
    get("/readings/{sequence}", "/readings/" + sequence);
    assertThat(get("/articles/{id}/rows", "/articles/" + id + "/rows").get("items")).isNotEmpty();
  }

  @Test
  void commitmentsAreFound() throws IOException {
    JsonNode found = get("/commitments", "/commitments?limit=3");
    assertThat(found.get("items")).isNotEmpty();
    String party = found.at("/facets/party/0/value").asText();
    assertThat(get("/commitments", "/commitments?party=" + encoded(party)).get("total").asLong())
        .isPositive();
    get("/commitments", "/commitments?overdue=yes&order=due");
    JsonNode threads = get("/undertakings", "/undertakings?limit=100");
    assertThat(threads.get("items")).isNotEmpty();
  }

  @Test
  void whatSomebodyDecidesIsKeptWithWhoAndWhen() throws IOException {
    String id = get("/claims", "/claims?limit=1&order=oldest").at("/items/0/id").asText();
    JsonNode made =
        ok(
            "POST /rows/{id}/judgements",
            server.post(
                Api.ROOT + "/rows/" + id + "/judgements",
                "{\"verdict\":\"correct\",\"correction\":{\"certainty\":\"possible\"},\"why\":\"سمعته\"}",
                "Content-Type",
                JSON));
    assertThat(made.get("who").asText()).isEqualTo("ليلى");
    assertThat(made.get("row").asText()).isEqualTo(id);
    assertThat(get("/claims/{id}", "/claims/" + id).get("certainty").asText())
        .isEqualTo("possible");
    assertThat(get("/judgements", "/judgements").get("items")).isNotEmpty();
  }

  @Test
  void sourcesAreJoinedAndParted() throws IOException {
    JsonNode sources = get("/sources", "/sources?limit=2");
    assertThat(get("/sources", "/sources?kind=person&limit=1").at("/items/0/kind").asText())
        .isEqualTo("person");
    get("/sources", "/sources?limit=2&cursor=" + sources.get("next").asText());
    String one = sources.at("/items/0/key").asText();
    String other = sources.at("/items/1/key").asText();
    ok(
        "POST /sources/{key}/join",
        server.post(
            Api.ROOT + "/sources/" + encoded(one) + "/join",
            "{\"into\":\"" + other + "\",\"why\":\"same\"}",
            "Content-Type",
            JSON));
    JsonNode joined = get("/sources/{key}", "/sources/" + encoded(one));
    assertThat(joined.get("effective").asText()).isEqualTo(other);
    ok(
        "POST /sources/{key}/part",
        server.post(Api.ROOT + "/sources/" + encoded(one) + "/part", "{}", "Content-Type", JSON));
    assertThat(get("/sources/{key}", "/sources/" + encoded(one)).get("decisions")).hasSize(2);
  }

  @Test
  void outletsAreListed() throws IOException {
    JsonNode outlets = get("/outlets", "/outlets");
    String name = outlets.at("/items/0/name").asText();
    get("/outlets/{name}", "/outlets/" + encoded(name));
  }

  @Test
  void nameMayHoldWhatAddressesAreMadeOf() throws IOException {
    for (String name : new String[] {"a/b", "قناة / أولى", "50%", "a+b", "a?b#c", "..", "a;b"}) {
      server.add(
          "{\"id\":\"p\",\"publisher\":\""
              + name
              + "\",\"text\":\"خبر\\nقال سراج القنديلي إن القوات ستنسحب.\"}\n");
      JsonNode outlet = get("/outlets/{name}", "/outlets/" + encoded(name));
      assertThat(outlet.get("name").asText()).isEqualTo(name);
    }
  }

  @Test
  void ledgerTellsHowItGrew() throws IOException {
    JsonNode ledger = get("/ledger", "/ledger");
    assertThat(ledger.get("indexed")).isEqualTo(ledger.get("sequence"));
    JsonNode changes = get("/changes", "/changes?after=2&limit=3");
    assertThat(changes.get("through").asLong()).isEqualTo(5);
    assertThat(get("/ledger/refusals", "/ledger/refusals").at("/items/0/fault").asText())
        .isEqualTo("not-json");
  }

  @Test
  void textIsReadAndNotKept() throws IOException {
    JsonNode before = get("/ledger", "/ledger");
    for (String[] sent :
        new String[][] {
          {"text/plain", "خبر\nقال سراج القنديلي إن القوات ستنسحب في مارس."},
          {
            "text/html",
            "<html><body><h1>خبر</h1><p>قال سراج القنديلي إن القوات ستنسحب في مارس من المدينة كلها.</p></body></html>"
          },
          {JSON, "{\"id\":\"x\",\n\"text\":\"خبر\\nقال سراج القنديلي إن القوات ستنسحب في مارس.\"}"}
        }) {
      JsonNode reading =
          ok(
              "POST /read",
              server.post(
                  Api.ROOT + "/read?publisher=x&published=2027-02-14",
                  sent[1],
                  "Content-Type",
                  sent[0]));
      assertThat(reading.get("claims")).as(sent[0]).hasSize(1);
    }
    assertThat(get("/ledger", "/ledger")).isEqualTo(before);
  }

  @Test
  void articlesAreAddedAndWhatIsNoneIsRefused() throws IOException {
    JsonNode taken =
        ok(
            "POST /articles",
            server.post(
                Api.ROOT
                    + "/articles?name=more.jsonl&publisher=قنديل"
                        .replace("قنديل", encoded("قنديل")),
                "{\"id\":\"new\",\"text\":\"خبر جديد\\nقال سراج إن القوات ستنسحب.\"}\n[]\n",
                "Content-Type",
                "application/x-ndjson"));
    assertThat(taken.get("added").asInt()).isOne();
    assertThat(taken.get("refused").asInt()).isOne();
    String id = taken.at("/records/0/id").asText(taken.at("/records/1/id").asText());
    assertThat(get("/articles/{id}", "/articles/" + id).get("claims")).hasSize(1);
    JsonNode again =
        ok(
            "POST /articles",
            server.post(
                Api.ROOT + "/articles",
                String.join(
                    "\r\n",
                    "--b",
                    "Content-Disposition: form-data; name=\"f\"; filename=\"a.jsonl\"",
                    "",
                    "{\"id\":\"new\",\"publisher\":\"قنديل\",\"text\":\"خبر جديد\\nقال سراج إن القوات ستنسحب.\"}",
                    "--b--",
                    ""),
                "Content-Type",
                "multipart/form-data; boundary=b"));
    assertThat(again.get("present").asInt()).isOne();
  }

  @Test
  void exportsHoldEverythingALineARow() throws IOException {
    for (String what : new String[] {"claims", "articles"}) {
      HttpResponse<String> lines = server.get(Api.ROOT + "/export/" + what);
      ok("GET /export/" + what, lines);
      List<String> rows = lines.body().lines().toList();
      assertThat(rows).hasSizeGreaterThan(10);
      for (String row : rows) {
        assertThat(CONTRACT.faults(CONTRACT.lines("GET /export/" + what), row)).as(row).isEmpty();
      }
      HttpResponse<String> cells = server.get(Api.ROOT + "/export/" + what + "?format=csv");
      ok("GET /export/" + what, cells);
      assertThat(cells.body()).startsWith("\uFEFFid,");
    }
  }

  @Test
  void sameAnswerIsNotSentAgainUntilTheLedgerMoves() throws IOException {
    String path = Api.ROOT + "/claims?limit=1";
    String tag = server.get(path).headers().firstValue("ETag").orElseThrow();
    assertThat(server.get(path, "If-None-Match", "\"x\", " + tag).statusCode()).isEqualTo(304);
    assertThat(server.get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    server.add(
        "{\"id\":\""
            + System.nanoTime()
            + "\",\"text\":\"خبر\\nقال سراج إن القوات ستنسحب غدا.\"}\n");
    server.add("{\"id\":\"m\",\"text\":\"خبر آخر\\nقال سراج إن القوات ستنسحب غدا.\"}\n");
    assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void everyErrorIsAProblem() throws IOException {
    problem("GET /claims", 400, server.get(Api.ROOT + "/claims?limit=0"));
    problem("GET /claims", 400, server.get(Api.ROOT + "/claims?quer=x"));
    problem("GET /claims", 400, server.get(Api.ROOT + "/claims?from=yesterday"));
    problem("GET /claims", 400, server.get(Api.ROOT + "/claims?cursor=AAAA"));
    problem("GET /claims/{id}", 404, server.get(Api.ROOT + "/claims/1.99999"));
    problem("GET /claims/{id}", 400, server.get(Api.ROOT + "/claims/x"));
    problem("GET /articles/{id}", 404, server.get(Api.ROOT + "/articles/999999"));
    problem("GET /sources/{key}", 404, server.get(Api.ROOT + "/sources/nobody"));
    problem("GET /outlets/{name}", 404, server.get(Api.ROOT + "/outlets/nobody"));
    problem("GET /claims", 404, server.get(Api.ROOT + "/nothing"));
    problem("POST /read", 415, server.post(Api.ROOT + "/read", "x", "Content-Type", "image/png"));
    problem("POST /read", 422, server.post(Api.ROOT + "/read", "[]", "Content-Type", JSON));
    for (String body :
        new String[] {
          "", "[]", "{", "{\"verdict\":1}", "{\"x\":\"y\"}", "{}", "{\"verdict\":\"maybe\"}"
        }) {
      String path = Api.ROOT + "/rows/1.0/judgements";
      assertThat(server.post(path, body, "Content-Type", JSON).statusCode())
          .as(body)
          .isIn(400, 404);
    }
    assertThat(server.defects()).isEmpty();
  }

  @Test
  void headOfAnAnswerCanBeAskedForAlone() {
    HttpResponse<String> answer =
        server.send(
            HttpRequest.newBuilder().method("HEAD", HttpRequest.BodyPublishers.noBody()),
            Api.ROOT + "/ledger");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).isPresent();
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void cursorOfAnotherQuestionIsRefused() throws IOException {
    String cursor = get("/claims", "/claims?limit=1").get("next").asText();
    problem("GET /claims", 400, server.get(Api.ROOT + "/claims?order=newest&cursor=" + cursor));
    problem("GET /articles", 400, server.get(Api.ROOT + "/articles?cursor=" + cursor));
  }

  @Test
  void everyDescribedParameterIsKnown() {
    for (String operation : CONTRACT.operations()) {
      if (operation.startsWith("GET ") && !operation.contains("{")) {
        for (String name : CONTRACT.parameters(operation)) {
          HttpResponse<String> answer =
              server.get(Api.ROOT + operation.substring(4) + '?' + name + "=");
          assertThat(answer.body())
              .as(operation + ' ' + name)
              .doesNotContain("one of the parameters");
        }
      }
    }
  }
}
