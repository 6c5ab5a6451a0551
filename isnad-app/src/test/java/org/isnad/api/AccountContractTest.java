package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isnad.access.Accounts;
import org.isnad.access.Role;
import org.isnad.access.TestClock;
import org.isnad.server.AccountAccess;
import org.isnad.server.LocalAccess;
import org.isnad.server.TestServer;
import org.isnad.server.TestSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the API answers about accounts against its description. */
@Timeout(60)
class AccountContractTest {
  private static final String PASSWORD = "كلمة سر طويلة";
  private static final String OTHER = "another long one";
  private static final String ADD = "POST /accounts";
  private static final String REMOVE = "DELETE /accounts/{name}";
  private static final String ROLE = "POST /accounts/{name}/role";
  private static final String CHANGE = "POST /accounts/{name}/password";

  private static final Contract CONTRACT = new Contract();

  @TempDir private Path folder;

  private final TestClock clock = new TestClock();
  private Accounts accounts;
  private TestServer server;
  private String bearer;

  @BeforeEach
  void start() {
    accounts = new Accounts(folder.resolve("accounts.tsv"));
    accounts.add("هند", Role.ADMINISTRATOR, PASSWORD, TestServer.NOW);
    accounts.add("ليلى", Role.EDITOR, PASSWORD, TestServer.NOW);
    bearer = "Bearer " + accounts.addToken("robot", Role.ADMINISTRATOR, TestServer.NOW);
    server = new TestServer(folder, new AccountAccess(accounts, clock, false), clock);
  }

  @AfterEach
  void stop() {
    assertThat(server.defects()).isEmpty();
    server.close();
  }

  private static String account(String name) {
    return "/accounts/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpResponse<String> send(String operation, String path, String body) {
    String method = operation.substring(0, operation.indexOf(' '));
    return server.send(
        HttpRequest.newBuilder().method(method, BodyPublishers.ofString(body)),
        Api.ROOT + path,
        "Content-Type",
        "application/json",
        "Authorization",
        bearer);
  }

  private static JsonNode kept(String operation, int status, HttpResponse<String> answer)
      throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(CONTRACT.faults(operation, answer)).as(answer.body()).isEmpty();
    return CONTRACT.read(answer.body().isEmpty() ? "{}" : answer.body());
  }

  private JsonNode done(String operation, int status, String path, String body) throws IOException {
    return kept(operation, status, send(operation, path, body));
  }

  @Test
  void accountsAreListedWithoutWhatIsKeptOfThem() throws IOException {
    HttpResponse<String> answer = server.get(Api.ROOT + "/accounts", "Authorization", bearer);
    JsonNode all = kept("GET /accounts", 200, answer);
    assertThat(all.get("items")).hasSize(3);
    assertThat(all.at("/items/2/kind").asText()).isEqualTo("token");
    assertThat(answer.body()).doesNotContain("argon").doesNotContain("hash");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void personIsAddedChangedAndRemoved() throws IOException {
    String salma = "{\"name\":\"سلمى\",\"role\":\"reader\",\"password\":\"" + OTHER + "\"}";
    assertThat(done(ADD, 201, "/accounts", salma).get("role").asText()).isEqualTo("reader");
    assertThat(
            done(ROLE, 200, account("سلمى") + "/role", "{\"role\":\"editor\"}")
                .get("role")
                .asText())
        .isEqualTo("editor");
    done(CHANGE, 204, account("سلمى") + "/password", "{\"password\":\"" + PASSWORD + "\"}");
    assertThat(accounts.signIn("سلمى", PASSWORD)).isPresent();
    done(REMOVE, 204, account("سلمى"), "");
    assertThat(accounts.person("سلمى")).isEmpty();
  }

  @Test
  void everyRefusalIsAProblemThatSaysWhy() throws IOException {
    String layla = "{\"name\":\"ليلى\",\"role\":\"reader\",\"password\":\"" + OTHER + "\"}";
    done(ADD, 409, "/accounts", layla);
    done(ADD, 400, "/accounts", layla.replace("ليلى", "<b>"));
    done(ADD, 400, "/accounts", layla.replace("ليلى", "سلمى").replace(OTHER, "short"));
    done(ADD, 400, "/accounts", layla.replace("ليلى", "سلمى").replace("reader", "king"));
    done(ADD, 400, "/accounts", "{\"name\":\"سلمى\"}");
    done(ADD, 400, "/accounts", layla.replace("role", "rule"));
    done(ROLE, 404, account("سلمى") + "/role", "{\"role\":\"editor\"}");
    done(ROLE, 400, account("ليلى") + "/role?x=y", "{\"role\":\"editor\"}");
    JsonNode last = done(ROLE, 409, account("هند") + "/role", "{\"role\":\"editor\"}");
    assertThat(last.get("detail").asText())
        .isEqualTo("expected another administrator to remain, found none");
    done(REMOVE, 409, account("هند"), "");
    done(REMOVE, 404, account("سلمى"), "");
    done(CHANGE, 404, account("سلمى") + "/password", "{\"password\":\"" + OTHER + "\"}");
    done(CHANGE, 400, account("ليلى") + "/password", "{\"password\":\"short\"}");
  }

  @Test
  void onlyAdministratorsDecide() throws IOException {
    bearer = "Bearer " + accounts.addToken("hand", Role.EDITOR, TestServer.NOW);
    kept("GET /accounts", 403, server.get(Api.ROOT + "/accounts", "Authorization", bearer));
    done(ADD, 403, "/accounts", "{}");
    done(ROLE, 403, account("ليلى") + "/role", "{\"role\":\"administrator\"}");
    done(CHANGE, 403, account("هند") + "/password", "{\"password\":\"" + OTHER + "\"}");
    done(REMOVE, 403, account("هند"), "");
    kept("GET /accounts", 401, server.get(Api.ROOT + "/accounts"));
  }

  @Test
  void whoIsSignedInChangesTheirOwnPasswordWithTheOneTheyHave() throws IOException {
    TestSession layla = TestSession.of(server, "ليلى", PASSWORD);
    String path = Api.ROOT + account("ليلى") + "/password";
    String change = "{\"current\":\"" + PASSWORD + "\",\"password\":\"" + OTHER + "\"}";

    kept(CHANGE, 400, layla.json("POST", path, "{\"password\":\"" + OTHER + "\"}"));
    kept(CHANGE, 403, layla.json("POST", path, change.replace(PASSWORD, "not this one")));
    HttpResponse<String> answer = layla.json("POST", path, change);
    kept(CHANGE, 204, answer);

    assertThat(layla.get("/en/search").statusCode()).isEqualTo(401);
    assertThat(layla.after(answer).get("/en/search").statusCode()).isEqualTo(200);
    TestSession hind = TestSession.of(server, "هند", PASSWORD);
    kept(
        CHANGE,
        400,
        hind.json(
            "POST", Api.ROOT + account("هند") + "/password", "{\"password\":\"" + OTHER + "\"}"));
  }

  @Test
  void serverWithoutAccountsSaysHowTheyAreMade(@TempDir Path elsewhere) throws IOException {
    try (TestServer local = new TestServer(elsewhere, new LocalAccess("ليلى"))) {
      JsonNode none = kept("GET /accounts", 200, local.get(Api.ROOT + "/accounts"));
      assertThat(none.get("items")).isEmpty();
      JsonNode problem =
          kept(
              ADD,
              409,
              local.post(Api.ROOT + "/accounts", "{}", "Content-Type", "application/json"));
      assertThat(problem.get("detail").asText()).contains("isnad account add");
      assertThat(local.get("/en/accounts").body())
          .contains("isnad account add NAME --role administrator");
      assertThat(local.get("/ar/accounts").body()).doesNotContain("<form method=\"post\"");
    }
  }
}
