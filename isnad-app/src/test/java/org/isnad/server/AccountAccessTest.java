package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.isnad.access.Accounts;
import org.isnad.access.Role;
import org.isnad.access.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Getting in where there are accounts, and attempts to get in without. */
@Timeout(60)
class AccountAccessTest {
  private static final String PASSWORD = "كلمة سر طويلة";
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir private Path folder;

  private final TestClock clock = new TestClock();
  private Accounts accounts;
  private TestServer server;

  @BeforeEach
  void start() {
    accounts = new Accounts(folder.resolve("accounts.tsv"));
    accounts.add("ليلى", Role.EDITOR, PASSWORD, TestServer.NOW);
    server = new TestServer(folder, new AccountAccess(accounts, clock, false), clock);
    server.add(
        """
        {"id":"a","publisher":"قنديل","published":"2027-02-14","text":"خبر\\nقال سراج القنديلي إن القوات ستنسحب في مارس."}
        """);
  }

  @AfterEach
  void stop() {
    assertThat(server.defects()).isEmpty();
    server.close();
  }

  private HttpResponse<String> signIn(
      String name, String password, String next, String... headers) {
    String form =
        "name=" + encoded(name) + "&password=" + encoded(password) + "&next=" + encoded(next);
    String[] all = new String[headers.length + 4];
    all[0] = "Content-Type";
    all[1] = FORM;
    all[2] = "Origin";
    all[3] = server.origin();
    System.arraycopy(headers, 0, all, 4, headers.length);
    return server.post("/en/sign-in", form, all);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The cookie of somebody who has signed in, as it is sent back. */
  private static String cookie(HttpResponse<String> answer) {
    String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return set.substring(0, set.indexOf(';'));
  }

  private String proof(String cookie) {
    String page = server.get("/en/search", "Cookie", cookie).body();
    int at = page.indexOf("name=\"proof\" value=\"") + "name=\"proof\" value=\"".length();
    return page.substring(at, page.indexOf('"', at));
  }

  private String claim() {
    return server
        .catalog()
        .ledger()
        .current(java.util.List.of(1L))
        .get(0)
        .claims()
        .get(0)
        .id()
        .toString();
  }

  private HttpResponse<String> judge(String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = "application/json";
    System.arraycopy(headers, 0, all, 2, headers.length);
    return server.post("/api/v1/rows/" + claim() + "/judgements", "{\"verdict\":\"confirm\"}", all);
  }

  @Test
  void nothingIsReadWithoutAToken() {
    for (String path :
        new String[] {
          "/api/v1/claims",
          "/api/v1/export/claims",
          "/api/v1/articles/1",
          "/en/search",
          "/en/articles/1",
          "/",
          "/ar",
          "/en/x/sign-in",
          "/api/v1/sign-in"
        }) {
      HttpResponse<String> answer = server.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(401);
      assertThat(answer.body()).as(path).doesNotContain("القنديلي");
      assertThat(answer.headers().firstValue("WWW-Authenticate"))
          .hasValue("Bearer realm=\"isnad\"");
    }
    assertThat(server.get("/api/v1/claims").headers().firstValue("Content-Type"))
        .contains("application/problem+json");
    assertThat(server.get("/en/search").body()).contains("action=\"/en/sign-in\"");
  }

  @Test
  void unknownTokensAndOtherSchemesAreRefused() {
    for (String header :
        new String[] {"Bearer isnad_guess", "Bearer ", "Basic bGVpbGE6eA==", "x"}) {
      assertThat(server.get("/api/v1/ledger", "Authorization", header).statusCode())
          .as(header)
          .isEqualTo(401);
    }
  }

  @Test
  void tokenMayWhatItsRoleMay() {
    String reader = "Bearer " + accounts.addToken("bot", Role.READER, TestServer.NOW);
    String editor = "Bearer " + accounts.addToken("hand", Role.EDITOR, TestServer.NOW);

    assertThat(server.get("/api/v1/ledger", "Authorization", reader).statusCode()).isEqualTo(200);
    assertThat(judge("Authorization", reader).statusCode()).isEqualTo(403);
    assertThat(
            server
                .post(
                    "/api/v1/articles", "x", "Authorization", reader, "Content-Type", "text/plain")
                .statusCode())
        .isEqualTo(403);
    assertThat(judge("Authorization", editor).statusCode()).isEqualTo(201);
    assertThat(server.catalog().ledger().judgements())
        .singleElement()
        .satisfies(
            judgement -> {
              assertThat(judgement.decision().who()).isEqualTo("hand");
              assertThat(judgement.decision().when()).isEqualTo(clock.instant());
            });
  }

  @Test
  void signingInOpensThePagesUntilSigningOut() {
    HttpResponse<String> answer = signIn("ليلى", PASSWORD, "/en/search?q=x");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/en/search?q=x");
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Strict", "Path=/");
    String cookie = cookie(answer);
    assertThat(server.get("/en/search", "Cookie", cookie).statusCode()).isEqualTo(200);

    String proof = proof(cookie);
    HttpResponse<String> out =
        server.post(
            "/en/sign-out",
            "proof=" + proof,
            "Cookie",
            cookie,
            "Content-Type",
            FORM,
            "Origin",
            server.origin());
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(server.get("/en/search", "Cookie", cookie).statusCode()).isEqualTo(401);
  }

  @Test
  void wrongPasswordAndUnknownNameGetTheSameAnswer() {
    HttpResponse<String> wrong = signIn("ليلى", "not this one", "/");
    HttpResponse<String> unknown = signIn("سلمى", "not this one", "/");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void sessionThatSomebodyFoistedIsNotTakenOver() {
    String foisted = "isnad=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    String cookie = cookie(signIn("ليلى", PASSWORD, "/", "Cookie", foisted));
    assertThat(cookie).isNotEqualTo(foisted);
    assertThat(server.get("/en/search", "Cookie", foisted).statusCode()).isEqualTo(401);
  }

  @Test
  void earlierSessionOfTheBrowserEndsWithANewOne() {
    String first = cookie(signIn("ليلى", PASSWORD, "/"));
    HttpResponse<String> again =
        signIn("ليلى", PASSWORD, "/", "Cookie", first, "X-Isnad-Proof", proof(first));
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(server.get("/en/search", "Cookie", first).statusCode()).isEqualTo(401);
  }

  @Test
  void sessionAloneChangesNothingAndProofOfAnotherNeither() {
    String mine = cookie(signIn("ليلى", PASSWORD, "/"));
    String other = cookie(signIn("ليلى", PASSWORD, "/"));
    assertThat(judge("Cookie", mine).statusCode()).as("no proof").isEqualTo(403);
    assertThat(judge("Cookie", mine, "X-Isnad-Proof", proof(other)).statusCode())
        .as("replayed from another session")
        .isEqualTo(403);
    assertThat(
            judge("Cookie", mine, "X-Isnad-Proof", proof(mine), "Origin", "http://evil.example")
                .statusCode())
        .as("sent by another site")
        .isEqualTo(403);
    assertThat(server.catalog().ledger().judgements()).isEmpty();
    assertThat(judge("Cookie", mine, "X-Isnad-Proof", proof(mine)).statusCode()).isEqualTo(201);
  }

  @Test
  void requestReplayedAfterSigningOutIsRefused() {
    String cookie = cookie(signIn("ليلى", PASSWORD, "/"));
    String proof = proof(cookie);
    server.post(
        "/en/sign-out",
        "proof=" + proof,
        "Cookie",
        cookie,
        "Content-Type",
        FORM,
        "Origin",
        server.origin());
    assertThat(judge("Cookie", cookie, "X-Isnad-Proof", proof).statusCode()).isEqualTo(401);
  }

  @Test
  void sessionEndsWithItsAccountItsPasswordAndItsTime() {
    String cookie = cookie(signIn("ليلى", PASSWORD, "/"));
    accounts.add("ليلى", Role.EDITOR, "another long one", TestServer.NOW);
    assertThat(server.get("/en/search", "Cookie", cookie).statusCode()).isEqualTo(401);

    String later = cookie(signIn("ليلى", "another long one", "/"));
    clock.pass(Duration.ofHours(13));
    assertThat(server.get("/en/search", "Cookie", later).statusCode()).isEqualTo(401);

    String last = cookie(signIn("ليلى", "another long one", "/"));
    accounts.remove("ليلى");
    assertThat(server.get("/en/search", "Cookie", last).statusCode()).isEqualTo(401);
  }

  @Test
  void otherSiteCannotSignABrowserIn() {
    String form = "name=" + encoded("ليلى") + "&password=" + encoded(PASSWORD);
    assertThat(server.post("/en/sign-in", form, "Content-Type", FORM).statusCode()).isEqualTo(403);
    assertThat(
            server
                .post("/en/sign-in", form, "Content-Type", FORM, "Origin", "http://evil.example")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void signingInLeadsToNoOtherServer() {
    for (String next :
        new String[] {
          "//evil.example",
          "http://evil.example",
          "/\\evil.example",
          "javascript:x",
          "/a\r\nX: y",
          ""
        }) {
      assertThat(signIn("ليلى", PASSWORD, next).headers().firstValue("Location"))
          .as(next)
          .hasValue("/");
    }
  }

  @Test
  void guessingIsSlowedAndTheRightPasswordMustWaitToo() {
    for (int i = 0; i < 4; i++) {
      assertThat(signIn("ليلى", "guess number " + i, "/").statusCode()).isEqualTo(401);
    }
    HttpResponse<String> slowed = signIn("ليلى", PASSWORD, "/");
    assertThat(slowed.statusCode()).isEqualTo(429);
    assertThat(slowed.headers().firstValue("Retry-After")).isPresent();
    clock.pass(Duration.ofSeconds(2));
    assertThat(signIn("ليلى", PASSWORD, "/").statusCode()).isEqualTo(303);
  }

  @Test
  void nobodyFillsTheMemoryBeforeSigningIn() {
    for (String type : new String[] {FORM, "multipart/form-data; boundary=b", "text/plain"}) {
      HttpResponse<String> answer =
          server.post(
              "/en/sign-in",
              "name=" + "x".repeat(20_000),
              "Content-Type",
              type,
              "Origin",
              server.origin());
      assertThat(answer.statusCode()).as(type).isEqualTo(413);
    }
  }

  @Test
  void whatIsNeededToSignInIsOpen() {
    assertThat(server.get("/static/isnad.css").statusCode()).isEqualTo(200);
    assertThat(server.get("/en/sign-in").statusCode()).isEqualTo(200);
    assertThat(server.get("/ar/sign-in").body()).contains("كلمة المرور");
  }
}
